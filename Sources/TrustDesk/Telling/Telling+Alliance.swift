import TrustJournal
import TrustRegistry

/// Memberships of the alliance as objects.
extension Telling {
  func object(_ membership: Membership, in dossier: Dossier) -> BodyObject {
    let due = membership == dossier.membership ? dossier.membershipReviewDue(on: day) : nil
    let closing: BodyObject = ["reviewDueSince": .day(due)]
    return application(membership).followed(by: treatment(of: membership, in: dossier))
      .followed(by: object(membership.life)).followed(by: closing)
  }

  private func application(_ membership: Membership) -> BodyObject {
    [
      "state": .maybe(membership.state(on: day)?.rawValue), "since": .day(membership.days.since(on: day)),
      "class": .text(membership.memberClass.rawValue), "votes": .truth(membership.memberClass.votes),
      "applicant": .text(membership.applicant.rawValue), "consent": .text(membership.consent),
      "invitation": .maybe(membership.invitation?.document), "appliedOn": .day(membership.appliedOn),
      "appliedBy": .text(membership.appliedBy.description),
      "networks": .texts(membership.networks.map(\.rawValue)),
    ]
  }

  private func treatment(of membership: Membership, in dossier: Dossier) -> BodyObject {
    [
      "conditions": .list(dossier.conditions(of: membership, on: day), object),
      "inquiries": .list(membership.inquiries, object),
      "appraisal": .maybe(membership.appraisal.map(object)),
      "decision": .maybe(membership.decision.map(object)),
      "earlierDecisions": .list(membership.earlierDecisions, object),
      "consentWithdrawn": .maybe(membership.withdrawal.map(object)),
    ]
  }

  func object(_ condition: MembershipCondition) -> BodyObject {
    [
      "condition": .text(condition.name.rawValue), "met": .truth(condition.isMet),
      "evidence": .text(say(condition.evidence(in: office))),
    ]
  }

  private func object(_ inquiry: Membership.Inquiry) -> BodyObject {
    [
      "what": .text(inquiry.what), "day": .day(inquiry.day), "by": .text(inquiry.by.description),
      "answer": .maybe(inquiry.answer.map(object)),
    ]
  }

  private func object(_ answer: Membership.Inquiry.Answer) -> BodyObject {
    ["document": .text(answer.document), "day": .day(answer.day)]
  }

  private func object(_ appraisal: Membership.Appraisal) -> BodyObject {
    [
      "favourable": .truth(appraisal.favourable), "note": .text(appraisal.note),
      "by": .text(appraisal.by.description), "day": .day(appraisal.day),
    ]
  }

  private func object(_ decision: Membership.Decision) -> BodyObject {
    [
      "admitted": .truth(decision.admitted), "reason": .text(decision.reason),
      "by": .text(decision.by.description), "day": .day(decision.day),
    ]
  }

  private func object(_ withdrawal: Membership.Withdrawal) -> BodyObject {
    [
      "document": .text(withdrawal.document), "by": .text(withdrawal.by.description),
      "day": .day(withdrawal.day),
    ]
  }

  private func object(_ life: MemberLife) -> BodyObject {
    [
      "participations": .list(life.participations, object), "honours": .list(life.honours, object),
      "measures": .list(life.measures, object), "proceedings": .list(life.proceedings, object),
      "exit": .maybe(life.exit.map(object)), "reviews": .list(life.reviews, object),
    ]
  }

  private func object(_ report: Participation) -> BodyObject {
    [
      "activity": .integer(report.activity), "name": .maybe(office.activity(report.activity)?.name),
      "role": .text(report.role), "day": .day(report.day), "document": .text(report.document),
    ]
  }

  private func object(_ honour: Honour) -> BodyObject {
    ["title": .text(honour.title), "document": .text(honour.document), "day": .day(honour.day)]
  }

  private func object(_ measure: MemberLife.Measure) -> BodyObject {
    let report = measure.report
    return [
      "measure": .text(report.measure.rawValue), "day": .day(report.day), "document": .text(report.document),
      "note": .text(report.note), "through": .day(report.through), "by": .text(measure.by.description),
    ]
  }

  private func object(_ exit: MemberLife.Exit) -> BodyObject {
    [
      "document": .text(exit.notice.document), "noticedOn": .day(exit.noticedOn),
      "handover": .day(exit.notice.handover), "lastDay": .day(exit.notice.lastDay),
      "handedOver": .maybe(exit.handedOver.map(object)),
    ]
  }

  private func object(_ review: MemberLife.MembershipReview) -> BodyObject {
    [
      "outcome": .text(review.outcome.rawValue), "note": .text(review.note),
      "by": .text(review.by.description), "day": .day(review.day),
    ]
  }
}
