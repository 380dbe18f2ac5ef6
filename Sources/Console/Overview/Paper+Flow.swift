import Terminal
import TrustDesk
import TrustRegistry

extension Paper {
  /// How many wait at each step, and for how long; how long it has taken so far.
  mutating func writeFlow(of summary: Summary) {
    let most = max(1, summary.flow.map { $0.waiting?.count ?? 0 }.max() ?? 1)
    let barColumns = max(6, min(40, columns - 66))
    let titles: [TableColumn] = [
      .init(title: Phrase(vi: "Bảy bước", en: "The steps"), width: 27),
      .init(title: Phrase(vi: "", en: ""), width: barColumns, isNumber: false),
      .init(title: Phrase(vi: "đang chờ", en: "waiting"), width: 8),
      .init(title: Phrase(vi: "trung vị", en: "median"), width: 9),
      .init(title: Phrase(vi: "đã xong", en: "done"), width: 7),
      .init(title: Phrase(vi: "trung vị", en: "median"), width: 9),
    ]
    table(
      titles,
      summary.flow.map { flow in
        let waiting = flow.waiting?.count ?? 0
        let bar = waiting == 0 ? "" : Bar.text(waiting, of: most, columns: barColumns).filter { $0 != "░" }
        return [
          TableCell("\(flow.step) \(world.words(stepName(flow.step)))"),
          TableCell(bar, world.theme.accent), cell(waiting), days(flow.waiting?.median),
          cell(flow.taken?.count ?? 0, world.theme.faint), days(flow.taken?.median, world.theme.faint),
        ]
      })
  }

  private func stepName(_ number: Int) -> Phrase {
    world.office.scheme?.step(number)?.name ?? Phrase(vi: "Bước", en: "Step")
  }

  private func days(_ number: Int?, _ style: Style = .plain) -> TableCell {
    guard let number else { return TableCell("–", world.theme.faint) }
    let text = number.grouped(in: world.language)
    let unit = Phrase(vi: "\(text) ngày", en: "\(text) \(number == 1 ? "day" : "days")")
    return TableCell(world.words(unit), style)
  }

  /// What is overdue stands first in each line and stands out.
  mutating func writeDeadlines(_ deadlines: Deadlines) {
    blank()
    let titles: [TableColumn] = [
      .init(title: Phrase(vi: "Thời hạn", en: "Deadlines"), width: 40),
      .init(title: Phrase(vi: "quá hạn", en: "overdue"), width: 8),
      .init(title: Phrase(vi: "7 ngày", en: "7 days"), width: 8),
      .init(title: Phrase(vi: "còn xa", en: "later"), width: 8),
      .init(title: Phrase(vi: "chưa rõ", en: "unknown"), width: 8),
    ]
    let all = deadlines.all
    guard all.all > 0 else {
      let none = Phrase(vi: "Không có thời hạn nào đang chạy.", en: "No deadline is running.")
      return write(world.words(none), world.theme.faint)
    }
    var rows = deadlines.rows.map { row in
      [TableCell(world.words(row.kind.phrase(in: world.office.scheme)))] + cells(row.count)
    }
    rows.append([TableCell(world.words(Phrase(vi: "Tất cả", en: "All")), .bold)] + cells(all))
    table(titles, rows)
    guard all.unknown > 0 else { return }
    let silent = Phrase(
      vi: "Chưa rõ: chưa có lịch nghỉ lễ của năm có hạn.",
      en: "Unknown: the holidays of the year in which they end are not known.")
    write(world.words(silent), world.theme.faint)
  }

  private func cells(_ count: Deadlines.Count) -> [TableCell] {
    [
      cell(count.overdue, world.theme.bad), cell(count.near, world.theme.warning), cell(count.later),
      cell(count.unknown, world.theme.faint),
    ]
  }
}
