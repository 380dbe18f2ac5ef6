import TrustJournal
import TrustRegistry

/// A case as an object: its steps, scorecards and decision.
extension Telling {
  func object(_ found: Case, in dossier: Dossier) -> BodyObject {
    [
      "id": .integer(found.number), "class": .text(found.certificateClass.rawValue),
      "scheme": .integer(found.terms.scheme), "openedOn": .day(found.openedOn),
      "openedBy": .text(found.openedBy.description),
      "steps": .list(found.terms.steps) { step in
        object(step, of: found).followed(by: waiting(step, of: found, in: dossier))
      },
      "proofs": .list(found.records.proofs, object), "trainings": .list(found.records.trainings, object),
      "exams": .list(found.attempts, object), "answers": .list(found.records.answers, object),
      "reports": .list(found.reports, object), "feesSettled": .truth(found.feesAreSettled),
      "fees": .list(found.charges) { object($0, in: found) },
      "score": .maybe(found.score), "round": .integer(found.round),
      "scorecards": .list(found.scorecards) { object($0, under: found.terms) },
      "assignments": .list(found.assignments, object),
      "returns": .list(found.returns, object), "formerDecisions": .list(found.formerDecisions, object),
      "decision": .maybe(found.decision.map(object)),
    ]
  }

  private func object(_ step: CaseTerms.StepTerms, of found: Case) -> BodyObject {
    let record = found.steps.last { $0.step == step.number }
    return [
      "step": .integer(step.number), "done": .truth(found.isDone(step)),
      "by": .maybe(record?.by.description), "day": .day(record?.day), "note": .maybe(record?.note),
      "document": .maybe(record?.document),
    ]
  }

  private func object(_ attempt: ExamAttempt) -> BodyObject {
    [
      "subject": .text(attempt.subject), "mark": .integer(attempt.mark), "day": .day(attempt.day),
      "document": .text(attempt.document), "by": .text(attempt.by.description),
    ]
  }

  private func object(_ back: Return) -> BodyObject {
    [
      "step": .integer(back.step), "reason": .text(back.reason), "by": .text(back.by.description),
      "day": .day(back.day),
    ]
  }

  private func object(_ decision: Decision) -> BodyObject {
    var outcome = "declined"
    var number: String?
    if case .approved(let certificate) = decision.outcome { (outcome, number) = ("approved", certificate) }
    return [
      "outcome": .text(outcome), "certificate": .maybe(number), "reason": .text(decision.reason),
      "by": .text(decision.by.description), "day": .day(decision.day),
    ]
  }

  /// A concealed card has no criteria at all, so that nobody takes its full marks for a judgement.
  private func object(_ card: Scorecard, under terms: CaseTerms) -> BodyObject {
    let head: BodyObject = [
      "assessor": .text(card.assessor.description), "state": .text(card.isSubmitted ? "submitted" : "open"),
      "setAside": .maybe(card.setAside.map(object)),
    ]
    guard !card.isConcealed else { return head }
    let points = card.points(under: terms)
    return head.followed(by: [
      "round": .integer(card.round), "total": .integer(card.total(under: terms)),
      "criteria": .list(Array(points.enumerated())) { index, points in
        let code = index + 1
        return [
          "code": .integer(code), "maximum": .integer(terms.maxima[index]), "points": .integer(points),
          "deductions": .list(
            card.entries.filter { $0.deduction.requirement.criterion == code }, object),
        ]
      },
    ])
  }

  private func object(_ entry: DeductionEntry) -> BodyObject {
    let deduction = entry.deduction
    return [
      "id": .integer(deduction.number), "requirement": .text(deduction.requirement.description),
      "points": .integer(deduction.points), "reason": .text(deduction.reason),
      "evidence": .text(deduction.evidence.text), "day": .day(deduction.day),
      "tariff": .maybe(deduction.tariff), "enteredOn": .day(entry.enteredOn),
      "withdrawn": .maybe(
        entry.withdrawn.map { withdrawal -> BodyObject in
          ["reason": .text(withdrawal.reason), "day": .day(withdrawal.day)]
        }),
    ]
  }
}
