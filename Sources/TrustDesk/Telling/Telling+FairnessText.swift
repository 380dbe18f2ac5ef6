import TrustRegistry

/// Patterns of how officers judge, as plain text.
extension Telling {
  public func page(_ fairness: Fairness) -> String {
    say(Fairness.caveat) + "\n"
      + titled(say("Chuyên gia đánh giá", "Assessors"), assessors(fairness.assessors))
      + titled(say("Lãnh đạo phê duyệt", "Supervisors"), supervisors(fairness.supervisors))
      + titled(
        say("Số ngày từ khi nộp phí đến quyết định", "Days from the fee to the decision"),
        durations(fairness.durations))
      + section(
        say("Quyết định nhanh nhất", "The quickest decisions"),
        fairness.quickest.map {
          [
            $0.id.description, say("lượt xét \($0.caseNumber)", "case \($0.caseNumber)"),
            say("\($0.days) ngày", counted($0.days, "day")),
          ]
        })
      + titled(
        say("Điểm quanh mức tối thiểu", "Scores around the thresholds"), thresholds(fairness.thresholds))
  }

  private func number(_ title: String) -> TextTable.Column { .init(title: title, isNumber: true) }

  private func say(tenths: Tenths?) -> String { tenths.map { say($0.phrase) } ?? "–" }

  private func assessors(_ patterns: [AssessorPattern]) -> TextTable {
    var table = TextTable(columns: [
      .init(title: say("Người chấm", "Assessor"), limit: 32), number(say("Phiếu", "Cards")),
      number(say("Trung bình", "Mean")), number(say("Độ lệch", "Deviation")),
      number(say("Người khác", "Others")), number(say("Cùng hồ sơ", "Same cases")),
      number(say("Chênh", "Difference")), .init(title: say("Nhận xét", "Reading")),
    ])
    table.rows = patterns.map { pattern in
      [
        office.fullName(of: pattern.assessor), say(count: pattern.own.count),
        say(tenths: pattern.own.mean), say(tenths: pattern.own.deviation),
        say(tenths: pattern.others?.mean), say(count: pattern.compared),
        pattern.difference.map { say($0.signed) } ?? "–", say(pattern.phrase),
      ]
    }
    return table
  }

  private func supervisors(_ patterns: [SupervisorPattern]) -> TextTable {
    var table = TextTable(columns: [
      .init(title: say("Người quyết định", "Supervisor"), limit: 32), number(say("Cấp", "Approved")),
      number(say("Từ chối", "Declined")), number(say("Trả lại", "Returned")),
      number(say("% cấp", "% approved")), .init(title: say("Nhận xét", "Reading")),
    ])
    table.rows = patterns.map { pattern in
      [
        office.fullName(of: pattern.supervisor), say(count: pattern.approved), say(count: pattern.declined),
        say(count: pattern.returned), say(tenths: pattern.share), say(pattern.phrase),
      ]
    }
    return table
  }

  private func durations(_ patterns: [DurationPattern]) -> TextTable {
    var table = TextTable(columns: [
      .init(title: say("Kết quả", "Outcome")), number(say("Số", "Decisions")),
      number(say("Ít nhất", "Least")), number(say("Tứ phân vị dưới", "Lower quartile")),
      number(say("Trung vị", "Median")), number(say("Tứ phân vị trên", "Upper quartile")),
      number(say("Nhiều nhất", "Greatest")), .init(title: say("Nhận xét", "Reading")),
    ])
    table.rows = patterns.map { pattern in
      let days = pattern.days
      return [say(pattern.group.name)]
        + [days.count, days.least, days.lowerQuartile, days.median, days.upperQuartile, days.greatest]
        .map { say(count: $0) } + [pattern.phrase.map(say) ?? ""]
    }
    return table
  }

  private func thresholds(_ patterns: [ThresholdPattern]) -> TextTable {
    var table = TextTable(columns: [
      .init(title: say("Hạng", "Class")), number(say("Từ", "From")), number(say("Quanh mức", "Around")),
      number(say("Đúng mức", "Exactly")), number(say("Bên cạnh", "Beside")),
      .init(title: say("Nhận xét", "Reading")),
    ])
    table.rows = patterns.map { pattern in
      [
        say(office.className(pattern.certificateClass)), "\(pattern.atLeast)", say(count: pattern.count),
        say(count: pattern.atThreshold), say(pattern.usual.phrase), say(pattern.phrase),
      ]
    }
    return table
  }
}
