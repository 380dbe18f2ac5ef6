extension Dossier {
  /// Every complaint is acknowledged and answered in time (PROGRAMME 7).
  var complaintClocks: [RunningClock] {
    complaints.filter(\.isOpen).flatMap { complaint -> [RunningClock] in
      [complaint.acknowledgementRunning, complaint.answerRunning].compactMap { $0 }
    }
  }
}

extension Complaint {
  fileprivate var acknowledgementRunning: RunningClock? {
    guard acknowledgement == nil, let limit = acknowledgementLimit else { return nil }
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
