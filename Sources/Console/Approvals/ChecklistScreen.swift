import Terminal
import TrustDesk
import TrustRegistry

/// The supervisor's checklist of one case: every condition with its evidence, whose hands it went through,
/// both scorecards, and what the certificate would be. A decision counts only on the dossier as it is shown.
struct ChecklistScreen: Screen {
  let id: CreatorID
  /// Whether the next piece of work opens when this one is decided.
  let isFromQueue: Bool
  private(set) var dossier: Dossier
  private(set) var obstacles: [Decision: Phrase] = [:]
  private var scroll = 0
  private(set) var size = Size(rows: 19, columns: 80)
  /// The dossier changed under the supervisor's eyes, and no key was pressed since.
  private var isChanged = false

  enum Decision: CaseIterable { case approve, decline, sendBack }

  init(_ id: CreatorID, isFromQueue: Bool = false, in world: World) {
    self.id = id
    self.isFromQueue = isFromQueue
    dossier = Dossier(id: id)
    look(in: world)
  }

  var subject: CreatorID? { id }

  var open: Case? { dossier.openCase }

  func title(in world: World) -> String {
    guard let open else { return dossier.displayName }
    let name = world.office.className(open.certificateClass)
    return dossier.displayName + " · " + world.words(name)
  }

  func note(in world: World) -> String {
    if isChanged { return world.words(Phrase(vi: "● hồ sơ vừa thay đổi", en: "● just changed")) }
    let count = lineCount(in: world)
    let mark = world.reviewMark(of: dossier.id)
    guard count > size.rows else { return mark }
    return mark + "\(scroll + 1)–\(min(count, scroll + size.rows))/\(count)"
  }

  func hint(in world: World) -> String? {
    guard let obstacle = obstacles[.approve] else { return nil }
    return "✗ " + world.words(obstacle)
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    scroll = max(0, min(scroll, lineCount(in: world) - size.rows))
  }

  mutating func refresh(in world: World) {
    let before = dossier
    look(in: world)
    // A look at it, or an item of a hidden card, changes nothing that is decided on.
    if !dossier.isUnchanged(since: before.revision), !dossier.looksLike(before) { isChanged = true }
  }

  private mutating func look(in world: World) {
    dossier = world.desk.dossier(id) ?? dossier
    obstacles = [:]
    for decision in Decision.allCases { obstacles[decision] = obstacle(to: decision, in: world) }
  }

  private func obstacle(to decision: Decision, in world: World) -> Phrase? {
    guard let open else {
      return Refusal.caseDecided(dossier.cases.last?.number ?? 0).phrase(in: world.office)
    }
    return world.obstacle(to: Act(.certificate(command(decision, on: open)), about: id))
  }

  /// A command as it would be given, to learn what stands in its way.
  private func command(_ decision: Decision, on open: Case) -> CertificateCommand {
    switch decision {
    case .approve: .approve(case: open.number, reason: "–")
    case .decline: .decline(case: open.number, reason: "–")
    case .sendBack:
      .returnToStep(
        case: open.number, step: open.returnableSteps.first ?? open.terms.steps[0].number, reason: "–")
    }
  }

  /// A change is told before anything is decided on it.
  func obstacle(to decision: Decision) -> Phrase? { obstacles[decision] }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if isChanged, KeyPress(input) != .key(.escape) {
      isChanged = false
      if let press = KeyPress(input), Self.keys.binding(for: press) != nil {
        return .refuse(
          Phrase(
            vi: "Hồ sơ vừa thay đổi; hãy xem lại danh mục rồi nhấn lần nữa.",
            en: "The dossier has just changed; look the list over, then press again."))
      }
    }
    switch input {
    case .key(.up): scroll -= 1
    case .key(.down): scroll += 1
    case .key(.pageUp): scroll -= size.rows - 1
    case .key(.pageDown): scroll += size.rows - 1
    case .key(.home): scroll = 0
    case .key(.end): scroll = lineCount(in: world)
    case .mouse(_, _, .wheelUp): scroll -= 3
    case .mouse(_, _, .wheelDown): scroll += 3
    default: return press(input, in: world)
    }
    scroll = max(0, min(scroll, lineCount(in: world) - size.rows))
    return .stay
  }

  private var isWide: Bool { size.columns >= 130 }

  private func lineCount(in world: World) -> Int { papers(in: world).map(\.lines.count).max() ?? 0 }

  private func papers(in world: World) -> [Paper] {
    guard let open else {
      var paper = Paper(columns: size.columns - 2, in: world)
      paper.write(world.words(Refusal.caseDecided(dossier.cases.last?.number ?? 0).phrase(in: world.office)))
      return [paper]
    }
    var left = Paper(columns: isWide ? (size.columns - 5) / 2 : size.columns - 2, in: world)
    left.writeChecklist(of: open, in: dossier)
    guard isWide else {
      left.writeScorecards(of: open)
      left.writeExamAndBreaches(of: open, in: dossier)
      return [left]
    }
    left.writeExamAndBreaches(of: open, in: dossier)
    var right = Paper(columns: left.columns, in: world)
    right.writeScorecards(of: open)
    return [left, right]
  }

  func render(_ world: World, on canvas: inout Canvas) {
    for (place, paper) in papers(in: world).enumerated() {
      let start = 1 + place * (paper.columns + 3)
      if place > 0 { canvas.drawLine(row: 0, column: start - 2, rows: canvas.rows, style: world.theme.rule) }
      let area = Rectangle(row: 0, column: start, rows: canvas.rows, columns: paper.columns)
      canvas.within(area) { paper.draw(from: scroll, on: &$0) }
    }
  }
}

extension Case {
  /// Steps that a decision can send the case back to.
  var returnableSteps: [Int] {
    terms.steps.filter { $0.means != .decided && isDone($0) }.map(\.number)
  }
}
