import Terminal
import TrustDesk
import TrustRegistry

@MainActor
extension FormField {
  /// Checks what is filled in when the field is left forward, and writes it out as it was understood.
  /// - Returns: whether it will do; if not, `error` says why.
  mutating func accept(in world: World) -> Bool {
    error = problem(in: world)
    return error == nil
  }

  private mutating func problem(in world: World) -> Phrase? {
    if isChoice { return chosen.isEmpty && isRequired ? missing : nil }
    let text = entry.text.trimmed
    if text.isEmpty { return isRequired ? missing : nil }
    switch kind {
    case .text(let suggestions):
      if let same = suggestions.first(where: { FoldedText($0) == FoldedText(text) }) {
        entry.replace(with: same)
      }
    case .number(let range):
      guard let number = Int(text), range.contains(number) else {
        return Phrase(
          vi: "Cần một số từ \(range.lowerBound) đến \(range.upperBound).",
          en: "A number from \(range.lowerBound) to \(range.upperBound) is needed.")
      }
    case .count:
      do throws(Unreadable) { _ = try Count.parse(text) } catch { return error.reason }
    case .day(let past): return readDay(text, past: past, in: world)
    case .reportFile:
      do throws(ReportFile.Trouble) { _ = try ReportFile(text) } catch { return error.sentence }
    case .choice, .several: break
    }
    return nil
  }

  private mutating func readDay(_ text: String, past: Bool, in world: World) -> Phrase? {
    let today = world.desk.today
    guard let day = DayEntry.read(text, today: today, past: past) else {
      return Phrase(
        vi: "Không có ngày “\(text)”. Gõ 28, 28/3, 28/3/2026, t (hôm nay) hoặc -7.",
        en: "There is no day “\(text)”. Type 28, 28/3, 28/3/2026, t (today) or -7.")
    }
    if past, day > today {
      return Phrase(
        vi: "\(world.day(day)) còn chưa tới; cần một ngày đến hôm nay.",
        en: "\(world.day(day)) is still to come; a day up to today is needed.")
    }
    entry.replace(with: world.day(day))
    return nil
  }

  private var missing: Phrase {
    isChoice
      ? Phrase(vi: "Hãy chọn: \(label.vi.lowercased()).", en: "Choose: \(label.en.lowercased()).")
      : Phrase(vi: "Hãy điền: \(label.vi.lowercased()).", en: "Fill in: \(label.en.lowercased()).")
  }
}
