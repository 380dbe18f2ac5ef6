extension Dossier {
  /// Every complaint is acknowledged and answered in time (PROGRAMME 7).
  var complaintClocks: [RunningClock] {
    complaints.filter(\.isOpen).flatMap { complaint -> [RunningClock] in
      (complaint.acknowledgement == nil ? [complaint.acknowledgementRunning].compactMap { $0 } : [])
        + [complaint.answerRunning].compactMap { $0 }
    }
  }
}

extension Complaint {
  /// When it is to be acknowledged; nil where the scheme sets no time.
  public func acknowledgementDue(by calendar: WorkingCalendar) -> Due? {
    acknowledgementRunning.map { calendar.due($0.limit, from: $0.anchor) }
  }

  /// When it is to be answered, after an extension if there was one.
  public func answerDue(by calendar: WorkingCalendar) -> Due? {
    answerRunning.map { calendar.due($0.limit, from: $0.anchor) }
  }

  /// What is due next: the acknowledgement, then the answer.
  public func nextDue(by calendar: WorkingCalendar) -> Due? {
    acknowledgement == nil ? acknowledgementDue(by: calendar) : answerDue(by: calendar)
  }

  fileprivate var acknowledgementRunning: RunningClock? {
    guard let limit = acknowledgementLimit else { return nil }
    return RunningClock(
      what: .named(.complaintAcknowledgement, number: number), anchor: report.day, limit: limit)
  }

  /// Once extended, the answer has until the day that was written down then.
  fileprivate var answerRunning: RunningClock? {
    if let extended {
      return RunningClock(
        what: .named(.complaintExtension, number: number), anchor: extended.from,
        limit: TimeLimit(length: extended.through.days(since: extended.from), unit: .days))
    }
    guard let limit = answerLimit else { return nil }
    return RunningClock(what: .named(.complaintAnswer, number: number), anchor: report.day, limit: limit)
  }
}
