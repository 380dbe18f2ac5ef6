import TrustJournal
import TrustRegistry

/// What stands on record beside the steps of a case, as objects.
extension Telling {
  func object(_ consent: Consent) -> BodyObject {
    [
      "purpose": .text(consent.purpose.rawValue), "version": .integer(consent.version),
      "channel": .text(consent.channel.rawValue), "document": .text(consent.document),
      "day": .day(consent.day), "by": .text(consent.recordedBy.description),
      "withdrawn": .maybe(
        consent.withdrawal.map { withdrawal -> BodyObject in
          [
            "document": .text(withdrawal.document), "reason": .text(withdrawal.reason),
            "day": .day(withdrawal.day), "by": .text(withdrawal.recordedBy.description),
          ]
        }),
    ]
  }

  /// What a step lacks, and until when it is to be done: nothing of both for a step that is done.
  func waiting(_ step: CaseTerms.StepTerms, of found: Case, in dossier: Dossier) -> BodyObject {
    let due = due(step, of: found, in: dossier)
    return [
      "lacks": .list(dossier.lacks(of: step, in: found)) { lack in
        ["what": .text(lack.name), "code": .maybe(lack.code)]
      },
      "due": .day(due?.day), "daysLeft": .maybe(due?.daysLeft(on: day)),
    ]
  }

  /// When the step's time is up; nil where no clock of it runs.
  func due(_ step: CaseTerms.StepTerms, of found: Case, in dossier: Dossier) -> Due? {
    dossier.runningClocks.first { $0.what == .step(case: found.number, step: step.number) }
      .map { office.calendar.due($0.limit, from: $0.anchor) }
  }

  func object(_ proof: Proof) -> BodyObject {
    [
      "subject": .text(proof.subject.account?.description ?? "person"), "means": .text(proof.means.rawValue),
      "document": .text(proof.document), "day": .day(proof.day), "by": .text(proof.by.description),
    ]
  }

  func object(_ training: Training) -> BodyObject {
    [
      "document": .text(training.document), "day": .day(training.day),
      "by": .text(training.by.description),
    ]
  }

  func object(_ reply: AuthorityReply) -> BodyObject {
    [
      "answer": .text(reply.answer.rawValue), "document": .text(reply.document), "day": .day(reply.day),
      "by": .text(reply.by.description),
    ]
  }

  func object(_ attached: AttachedReport) -> BodyObject {
    [
      "digest": .text(attached.digest), "day": .day(attached.day), "by": .text(attached.by.description),
      "method": .text(attached.report.method), "summary": .text(attached.report.summary),
      "findings": .list(attached.report.findings) { finding in
        let judgement = attached.judgements[finding.code]
        return [
          "code": .text(finding.code), "text": .text(finding.text), "measure": .text(finding.measure),
          "judgement": .maybe(
            judgement.map { judgement -> BodyObject in
              [
                "accepted": .truth(judgement.accepted), "reason": .text(judgement.reason),
                "by": .text(judgement.by.description), "day": .day(judgement.day),
              ]
            }),
        ]
      },
    ]
  }

  /// Charges are empty where fees are not told; that they are settled or not, everybody may know.
  func object(_ charge: Charge, in found: Case) -> BodyObject {
    var receipt: String?
    if case .paid(let number, _) = charge.state { receipt = number }
    if case .refunded(let number, _) = charge.state { receipt = number }
    return [
      "fee": .text(charge.code), "amount": .maybe(office.amount(of: charge, in: found)?.dong),
      "step": .integer(charge.step), "state": .text(charge.state.name), "receipt": .maybe(receipt),
    ]
  }
}
