/// What is asked about complaints.
public enum ComplaintCommand: Sendable, Hashable {
  case lodge(ComplaintReport, by: Complainant?)
  case acknowledge(complaint: Int, document: String, day: Day)
  case extend(complaint: Int, reason: String)
  case answer(complaint: Int, outcome: ComplaintOutcome, reason: String, document: String)
}

extension Sitting {
  func decide(_ command: ComplaintCommand) throws(Refusal) -> [ComplaintEvent] {
    switch command {
    case .lodge(let report, let complainant): try lodge(report, complainant)
    case .acknowledge(let number, let document, let day): [try acknowledge(number, document, day)]
    case .extend(let number, let reason): [try extend(number, reason)]
    case .answer(let number, let outcome, let reason, let document):
      [try answer(number, outcome, reason, document)]
    }
  }

  private func lodge(
    _ report: ComplaintReport, _ complainant: Complainant?
  ) throws(Refusal) -> [ComplaintEvent] {
    try require(.complaintLodged)
    try requireRegistered()
    if let accused = report.officer {
      guard office.officer(accused) != nil else { throw .officerUnknown(accused) }
      guard accused != officer else { throw .complaintAgainstOneself }
    }
    var checked = report
    checked.day = try past(report.day)
    checked.summary = try text(report.summary, or: .reasonMissing)
    let number = dossier.complaints.count + 1
    guard var known = complainant else { return [.lodged(complaint: number, checked)] }
    known.name = try text(known.name, or: .nameMissing)
    known.contact = known.contact.map { String($0.trimmed) }.flatMap { $0.isEmpty ? nil : $0 }
    return [.lodged(complaint: number, checked), .complainantRecorded(complaint: number, known)]
  }

  private func acknowledge(
    _ number: Int, _ document: String, _ sent: Day
  ) throws(Refusal) -> ComplaintEvent {
    try require(.complaintAcknowledged)
    let found = try openComplaint(number)
    guard found.acknowledgement == nil else { throw .complaintAcknowledged(number) }
    guard try past(sent) >= found.report.day else { throw .beforeMatter(found.report.day) }
    return .acknowledged(
      complaint: number, document: try text(document, or: .documentMissing), day: sent)
  }

  private func extend(_ number: Int, _ reason: String) throws(Refusal) -> ComplaintEvent {
    try require(.complaintExtended)
    let found = try openComplaint(number)
    guard found.extended == nil else { throw .complaintExtended(number) }
    guard let clock = found.answerLimit, let more = try scheme().clock(.complaintExtension) else {
      throw .extensionUnforeseen
    }
    let due = try end(of: clock, from: found.report.day)
    guard day <= due else { throw .extensionTooLate(number, due: due) }
    return .extended(
      complaint: number, from: due, through: try end(of: more, from: due),
      reason: try text(reason, or: .reasonMissing))
  }

  private func answer(
    _ number: Int, _ outcome: ComplaintOutcome, _ reason: String, _ document: String
  ) throws(Refusal) -> ComplaintEvent {
    try require(.complaintAnswered)
    let found = try openComplaint(number)
    guard !found.hands.contains(officer) else { throw .complaintHandlerAnswers }
    return .answered(
      complaint: number, outcome: outcome, reason: try text(reason, or: .reasonMissing),
      document: try text(document, or: .documentMissing))
  }

  /// A complaint that is not answered yet, and is not about the officer.
  private func openComplaint(_ number: Int) throws(Refusal) -> Complaint {
    try requireRegistered()
    guard let found = dossier.complaint(number) else { throw .complaintUnknown(number) }
    guard found.report.officer != officer else { throw .complaintAgainstOneself }
    guard found.isOpen else { throw .complaintAnswered(number) }
    return found
  }
}
