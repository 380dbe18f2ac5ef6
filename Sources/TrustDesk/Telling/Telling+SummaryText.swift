import TrustRegistry

/// The programme at a glance, as plain text.
extension Telling {
  public func page(_ summary: Summary) -> String {
    plain([
      [say("Ngày", "Day"), say(summary.day.phrase)],
      [say("Hồ sơ", "Creators"), say(count: summary.creators)],
      [say("Lượt xét đang mở", "Open cases"), say(count: summary.openCases)],
    ]) + titled(say("Bảy bước", "The steps"), flow(of: summary))
      + titled(say("Thời hạn", "Deadlines"), deadlines(summary.deadlines))
      + titled(say("Phân bố điểm", "Scores"), histogram(summary.scores))
      + titled(say("Giấy chứng nhận", "Certificates"), certificates(of: summary))
      + section(
        say(Phrase.alliance),
        Membership.State.allCases.map { [say($0.phrase), say(count: summary.memberships[$0] ?? 0)] })
  }

  func titled(_ title: String, _ table: TextTable) -> String {
    guard !table.rows.isEmpty else { return "" }
    var table = table
    table.indent = 2
    return "\n\(title)\n" + table.text
  }

  private func flow(of summary: Summary) -> TextTable {
    var table = TextTable(columns: [
      .init(title: say("Bước", "Step")), .init(title: say("Đang chờ", "Waiting"), isNumber: true),
      .init(title: say("Chờ (ngày, trung vị)", "Waiting (days, median)"), isNumber: true),
      .init(title: say("Đã xong", "Done"), isNumber: true),
      .init(title: say("Mất (ngày, trung vị)", "Took (days, median)"), isNumber: true),
    ])
    table.rows = summary.flow.map { flow in
      [
        say(office.stepName(flow.step)), say(count: flow.waiting?.count ?? 0),
        say(count: flow.waiting?.median), say(count: flow.taken?.count ?? 0), say(count: flow.taken?.median),
      ]
    }
    return table
  }

  private func deadlines(_ deadlines: Deadlines) -> TextTable {
    var table = TextTable(columns: [
      .init(title: say("Việc", "What")), .init(title: say("Quá hạn", "Overdue"), isNumber: true),
      .init(title: say("Trong 7 ngày", "Within 7 days"), isNumber: true),
      .init(title: say("Còn xa", "Later"), isNumber: true),
      .init(title: say("Chưa có lịch nghỉ", "Year unknown"), isNumber: true),
    ])
    let all = [(say("Tất cả", "All"), deadlines.all)]
    table.rows = (deadlines.rows.map { (say($0.kind.phrase(in: office.scheme)), $0.count) } + all).map {
      [
        $0, say(count: $1.overdue), say(count: $1.near), say(count: $1.later), say(count: $1.unknown),
      ]
    }
    return table
  }

  private func histogram(_ histogram: ScoreHistogram) -> TextTable {
    let most = max(1, histogram.bins.max() ?? 1)
    var table = TextTable(
      columns: [.init(title: ""), .init(title: "", isNumber: true), .init(title: ""), .init(title: "")],
      hasTitles: false)
    let first = min(
      histogram.bins.firstIndex { $0 > 0 } ?? histogram.bins.count,
      histogram.thresholds.keys.min() ?? histogram.bins.count)
    table.rows = histogram.bins.indices.reversed().filter { $0 >= first }.map { bin in
      let range = histogram.range(bin)
      let marks = (histogram.thresholds[bin] ?? []).map { say(office.className($0)) }
      return [
        "\(range.lowerBound)–\(range.upperBound)", say(count: histogram.bins[bin]),
        String(repeating: "#", count: histogram.bins[bin] * 40 / most),
        marks.isEmpty ? "" : say("từ đây: ", "from here: ") + marks.joined(separator: ", "),
      ]
    }
    return table
  }

  private func certificates(of summary: Summary) -> TextTable {
    var table = TextTable(
      columns: [.init(title: say("Hạng", "Class"))]
        + CertificateStatus.columns.map { .init(title: say($0.title), isNumber: true) })
    table.rows = summary.certificates.map { counted in
      [say(office.className(counted.certificateClass))]
        + CertificateStatus.columns.map { say(count: counted.count(named: $0.name)) }
    }
    return table
  }
}
