import TrustJournal
import TrustRegistry

/// What came after a certificate, as objects: measures, reviews, complaints.
extension Telling {
  /// What was done to a certificate since, and what it waits for.
  func life(of certificate: Certificate, in dossier: Dossier) -> BodyObject {
    let gap = dossier.gap(before: certificate)
    return [
      "revokedOn": .day(certificate.revokedOn), "supersededFrom": .day(certificate.supersededFrom),
      "gapFrom": .day(gap?.lowerBound), "gapThrough": .day(gap?.upperBound),
      "measures": .list(Array(certificate.measures.enumerated())) {
        object($0.element, numbered: $0.offset + 1)
      },
      "holds": .list(certificate.holds, object),
    ]
  }

  private func object(_ measure: Measure, numbered number: Int) -> BodyObject {
    let head: BodyObject = ["id": .integer(number)]
    let what: BodyObject =
      switch measure.act {
      case .suspended(let until, let emergency): suspension(until, emergency)
      case .reinstated: ["act": .text("reinstated")]
      case .revoked: ["act": .text("revoked")]
      case .holdLifted: ["act": .text("holdLifted")]
      }
    return head.followed(by: what).followed(by: [
      "review": .maybe(measure.review), "reason": .text(measure.reason), "day": .day(measure.day),
      "by": .text(measure.by.description), "liftedOn": .day(measure.liftedOn),
    ])
  }

  private func suspension(_ until: SuspensionEnd, _ emergency: Bool) -> BodyObject {
    var (last, condition): (Day?, String?) = (nil, nil)
    switch until {
    case .through(let day): last = day
    case .condition(let words): condition = words
    }
    return [
      "act": .text("suspended"), "through": .day(last), "condition": .maybe(condition),
      "emergency": .truth(emergency),
    ]
  }

  private func object(_ hold: Hold) -> BodyObject {
    let cause: (name: String, certificate: String?, number: Int?) =
      switch hold.cause {
      case .predecessor(let number): ("predecessor", number, nil)
      case .breach(let number): ("breach", nil, number)
      case .ruleBreach(let number): ("ruleBreach", nil, number)
      }
    return [
      "cause": .text(cause.name), "certificate": .maybe(cause.certificate), "number": .maybe(cause.number),
      "since": .day(hold.since), "liftedOn": .day(hold.liftedOn),
    ]
  }

  func object(_ breach: RuleBreach) -> BodyObject {
    [
      "id": .integer(breach.number), "rule": .text(breach.report.rule.description),
      "day": .day(breach.report.day), "summary": .text(breach.report.summary),
      "evidence": .maybe(breach.report.evidence?.text), "recordedOn": .day(breach.recordedOn),
      "recordedBy": .text(breach.recordedBy.description),
    ]
  }

  func object(_ review: Review, of dossier: Dossier) -> BodyObject {
    let due = dossier.due(of: review, by: office.calendar)
    return [
      "id": .integer(review.number), "state": .text(review.stage.rawValue),
      "cause": .text(review.cause.name), "of": .maybe(review.cause.detail),
      "openedOn": .day(review.openedOn), "due": .day(due?.day),
      "hands": .texts(review.hands.sorted().map(\.description)),
      "notice": .maybe(review.notice.map { papers($0.document, $0.day, $0.by) }),
      "hearing": .maybe(
        review.hearing.map {
          papers($0.document, $0.day, $0.by).followed(by: ["summary": .text($0.summary)])
        }),
      "closing": .maybe(review.closing.map(object)), "reopenedOn": .day(review.reopenedOn),
      "earlierClosings": .list(review.earlierClosings, object),
    ]
  }

  private func object(_ closing: Review.Closing) -> BodyObject {
    [
      "outcome": .text(closing.outcome.rawValue), "reason": .text(closing.reason),
      "day": .day(closing.day), "by": .text(closing.by.description),
    ]
  }

  private func papers(_ document: String, _ day: Day, _ officer: OfficerID) -> BodyObject {
    ["document": .text(document), "day": .day(day), "by": .text(officer.description)]
  }

  func object(_ complaint: Complaint) -> BodyObject {
    let report = complaint.report
    return [
      "id": .integer(complaint.number), "state": .text(complaint.state.rawValue),
      "topic": .text(report.topic.rawValue), "channel": .text(report.channel.rawValue),
      "day": .day(report.day), "summary": .text(report.summary),
      "officer": .maybe(report.officer?.description),
      "acknowledgeBy": .day(complaint.acknowledgementDue(by: office.calendar)?.day),
      "answerBy": .day(complaint.answerDue(by: office.calendar)?.day),
      "complainant": .maybe(
        complaint.complainant.map { known -> BodyObject in
          ["name": .text(known.name), "contact": .maybe(known.contact)]
        }),
      "acknowledgement": .maybe(complaint.acknowledgement.map { papers($0.document, $0.day, $0.by) }),
      "extended": .maybe(
        complaint.extended.map { more -> BodyObject in
          ["through": .day(more.through), "reason": .text(more.reason), "by": .text(more.by.description)]
        }),
      "answer": .maybe(
        complaint.answer.map { answer -> BodyObject in
          papers(answer.document, answer.day, answer.by).followed(by: [
            "outcome": .text(answer.outcome.rawValue), "reason": .text(answer.reason),
          ])
        }),
    ]
  }
}
