import Terminal
import TrustDesk
import TrustRegistry

/// Keying: Enter accepts a field and goes on, the last one saves and opens the next blank line.
extension ScorecardScreen {
  /// Items that the first field may be completed with.
  func candidates(in world: World) -> [TariffItem] {
    guard isTyping, line.focus == .deduction, let scheme = scheme(in: world) else { return [] }
    return TariffSearch.candidates(line.text, in: scheme)
  }

  /// Earlier texts of a field on this card, the newest first.
  func history(of place: DeductionLine.Place, in world: World) -> [String] {
    var texts: [String] = []
    for entry in (card?.entries ?? []).reversed() {
      let text = entry.text(of: place, in: world)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// What one key copies into a blank field.
  func ghost(in world: World) -> String? {
    guard line.focus != .deduction, line.text.isEmpty else { return nil }
    return history(of: line.focus, in: world).first
  }

  /// - Returns: nil when the input is none for the blank line.
  mutating func enter(_ input: Input, in world: World) -> Wish? {
    switch input {
    case .key(.up), .key(.down): return walk(input == .key(.down) ? 1 : -1, in: world)
    case .key(.right) where line.isAtEnd: if complete(in: world) { return .stay }
    case .key(.tab): if !candidates(in: world).isEmpty, complete(in: world) { return .stay }
    case .key(.escape):
      isTyping = false
      return .stay
    case .paste(let text) where text.trimmed.contains(where: \.isNewline): return preview(text, in: world)
    default: break
    }
    return line.take(input) ? .stay : nil
  }

  /// Through the offered items, else through what was keyed in this field before.
  private mutating func walk(_ step: Int, in world: World) -> Wish {
    let candidates = candidates(in: world)
    if candidates.isEmpty {
      line.recall(-step, of: history(of: line.focus, in: world))
    } else {
      let before = line.candidate ?? (step > 0 ? -1 : candidates.count)
      line.candidate = max(0, min(before + step, candidates.count - 1))
      line.error = nil
    }
    return .stay
  }

  /// Writes the code of the item picked, else of the first offered, or the copy of the entry before.
  /// - Returns: false where there is nothing to write that does not stand there already.
  private mutating func complete(in world: World) -> Bool {
    let candidates = candidates(in: world)
    if let item = candidates.isEmpty ? nil : candidates[line.candidate ?? 0] {
      guard line.text != item.code else { return false }
      line.fill(.deduction, with: item.code)
      (line.candidate, line.error) = (nil, nil)
    } else if let ghost = ghost(in: world) {
      line.fill(line.focus, with: ghost)
    } else {
      return false
    }
    return true
  }

  mutating func start() -> Wish {
    isTyping = true
    return .stay
  }

  mutating func accept(in world: World) -> Wish {
    guard check(in: world) else { return .stay }
    return line.goForward() ? .stay : save(in: world)
  }

  /// Checks the field with the keys, as it is left forward.
  /// - Returns: whether it will do; if not, the line says why.
  private mutating func check(in world: World) -> Bool {
    guard let scheme = scheme(in: world) else { return false }
    let office = world.office
    switch line.focus {
    case .deduction:
      let candidates = candidates(in: world)
      if let picked = line.candidate, candidates.indices.contains(picked) {
        line.fill(.deduction, with: candidates[picked].code)
      }
      do throws(QuickLine.Fault) { _ = try QuickLine(line.text, in: scheme) } catch {
        let isWords = candidates.count > 0 && QuickLine.requirement(line.text.trimmed) == nil
        line.error = isWords ? ScorecardScreen.notPicked(line.text) : error.phrase(in: office)
      }
    case .evidence:
      line.error = Evidence(typed: line.text) == nil ? Refusal.evidenceMissing.phrase(in: office) : nil
    case .day:
      let today = world.desk.today
      guard let day = DayEntry.read(line.text, today: today, past: true) else {
        line.error = ScorecardScreen.dayUnread(line.text)
        return false
      }
      line.error = day > today ? Refusal.dayToCome(day).phrase(in: office) : nil
      line.fill(.day, with: world.day(day))
    }
    return line.error == nil
  }

  private static func notPicked(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” chưa phải là mã. Chọn một mục bằng ↓ hoặc Tab, hoặc gõ 2.3 5 lý do.",
      en: "“\(text)” is no code yet. Choose an item with ↓ or Tab, or type 2.3 5 reason.")
  }

  private static func dayUnread(_ text: String) -> Phrase {
    text.trimmed.isEmpty
      ? Phrase(
        vi: "Hãy gõ ngày của hành vi: t (hôm nay), 28, 28/3, -3.",
        en: "Type the act's day: t (today), 28, 28/3, -3.")
      : Phrase(
        vi: "Không có ngày “\(text)”. Gõ t (hôm nay), 28, 28/3, 28/3/2026 hoặc -3.",
        en: "There is no day “\(text)”. Type t (today), 28, 28/3, 28/3/2026 or -3.")
  }

  /// Saves from any field, once each will do; the first that will not gets the keys.
  mutating func save(in world: World) -> Wish {
    for place in DeductionLine.Place.allCases {
      line.go(to: place)
      guard check(in: world) else { return .stay }
    }
    guard let found, let scheme = scheme(in: world),
      let quick = try? QuickLine(line[.deduction], in: scheme),
      let day = DayEntry.read(line[.day], today: world.desk.today, past: true)
    else { return .stay }
    let draft = quick.draft(evidence: Evidence(typed: line[.evidence]), day: day)
    var next = self
    next.line = DeductionLine()
    let act = Act(.scoring(.enterDeduction(case: found.number, draft)), about: id)
    return .perform(Errand([act], then: { _ in .replace(next) }, outcome: ScorecardScreen.outcome))
  }

  /// What came of deductions: `Đã trừ 5 điểm theo 2.3; tổng còn 81.`
  static func outcome(_ entries: [Entry], _ world: World) -> Phrase {
    let deductions = entries.compactMap(\.deduction)
    let points = deductions.reduce(0) { $0 + $1.points }
    let codes = deductions.map(\.requirement.description).joined(separator: ", ")
    let left = entries.first.flatMap { total(after: $0, in: world) } ?? 0
    return Phrase(
      vi: "Đã trừ \(points) điểm theo \(codes); tổng còn \(left).",
      en: "\(points) off under \(codes); \(left) left in all.")
  }

  private static func total(after entry: Entry, in world: World) -> Int? {
    guard case .creator(let id) = entry.about, let found = world.desk.dossier(id)?.openCase else {
      return nil
    }
    return found.scorecard(of: entry.by)?.total(under: found.terms)
  }
}

extension Entry {
  fileprivate var deduction: Deduction? {
    guard case .scoring(.deductionEntered(_, let deduction)) = event else { return nil }
    return deduction
  }
}

extension DeductionEntry {
  /// What was keyed in a field, as it would be keyed again.
  @MainActor
  fileprivate func text(of place: DeductionLine.Place, in world: World) -> String {
    switch place {
    case .deduction: quickText
    case .evidence: deduction.evidence.text
    case .day: world.day(deduction.day)
    }
  }

  /// `23A 4 reason`, or `2.3 5 reason`.
  var quickText: String {
    "\(deduction.tariff ?? deduction.requirement.description) \(deduction.points) \(deduction.reason)"
  }
}
