import TrustRegistry

/// What came after a certificate, as rows of plain text.
extension Telling {
  /// Every measure and hold, the certificate first.
  func measureRows(of dossier: Dossier) -> [[String]] {
    dossier.certificates.flatMap { certificate -> [[String]] in
      let holds = certificate.holds.map { hold in
        [
          certificate.number, say(hold.since.phrase),
          say("Hoãn hiệu lực", "On hold") + ": " + say(hold.cause.phrase), "",
        ]
      }
      let measures = certificate.measures.enumerated().map { index, measure in
        [
          certificate.number, say(measure.day.phrase),
          "#\(index + 1) \(say(measure.told))",
          measure.reason,
        ]
      }
      let gap = dossier.gap(before: certificate).map { days in
        [certificate.number, say(days.phrase), say("Khoảng trống trước giấy này", "Gap before it"), ""]
      }
      return (gap.map { [$0] } ?? []) + holds + measures
    }
  }

  func row(_ breach: RuleBreach) -> [String] {
    ["\(breach.number)", say(breach.report.source), breach.report.summary]
  }

  func row(_ review: Review, of dossier: Dossier) -> [String] {
    let due = review.isOpen ? dossier.due(of: review, by: office.calendar) : nil
    return [
      "\(review.number)", say(review.openedOn.phrase), say(review.cause.phrase(in: office)),
      say(review.stage.phrase), due.map { say($0.phrase(on: day)) } ?? "",
      review.closing.map { "\(say($0.outcome.phrase)): \($0.reason)" } ?? "",
    ]
  }

  func row(_ complaint: Complaint) -> [String] {
    let due = complaint.isOpen ? complaint.nextDue(by: office.calendar) : nil
    return [
      "\(complaint.number)", say(complaint.report.day.phrase), say(complaint.report.topic.phrase),
      say(complaint.state.phrase), due.map { say($0.phrase(on: day)) } ?? "",
      complaint.answer?.reason ?? complaint.report.summary,
    ]
  }
}
