import TrustDesk
import TrustRegistry

extension WorkItem {
  /// What is left until its deadline; where no clock runs, how long it waits.
  @MainActor
  func deadline(in world: World) -> TableCell {
    let today = world.desk.today
    guard let due else {
      let days = waiting(on: today)
      let text =
        days == 0
        ? Phrase(vi: "mới hôm nay", en: "new today")
        : Phrase(vi: "chờ \(days) ngày", en: "waits \(days) d")
      return TableCell(world.words(text), days >= 30 ? world.theme.warning : world.theme.faint)
    }
    guard let left = due.daysLeft(on: today) else {
      return TableCell(world.words(Phrase(vi: "thiếu lịch", en: "no calendar")), world.theme.warning)
    }
    let style = left < 0 ? world.theme.bad : left <= 3 ? world.theme.warning : .plain
    return TableCell(world.words(due.phrase(on: today)), style)
  }

  /// The deadline whole, for the line below the list.
  @MainActor
  func deadlineHint(in world: World) -> String {
    guard let due else { return "" }
    let words = due.phrase(on: world.desk.today)
    guard let day = due.day else { return world.words(words) }
    return world.words(
      Phrase(vi: "hạn \(day.phrase.vi), \(words.vi)", en: "due \(day.phrase.en), \(words.en)"))
  }
}
