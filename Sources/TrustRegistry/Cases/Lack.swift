/// Something that a step still needs before it can be recorded, by name.
public enum Lack: Sendable, Hashable {
  case consent(PurposeCode)
  case proof(ProofSubject)
  case training
  /// A subject of the test that is not passed.
  case subject(String)
  case report
  /// A finding's code that nobody judged.
  case finding(String)
  case answer
  /// The authority reported a breach, and none is on record.
  case breach
  /// A fee's code; told to those who may see fees.
  case fee(String)
  /// Something is owed, and what is not told.
  case fees
}

extension Dossier {
  /// What `step` of `found` needs and does not have; nothing for a step that is done.
  public func lacks(of step: CaseTerms.StepTerms, in found: Case) -> [Lack] {
    guard !found.isDone(step) else { return [] }
    let untested = step.means == .examined ? found.failedSubjects : []
    return step.needs.flatMap { lacks($0, in: found) } + untested.map(Lack.subject)
      + found.feesOwed(for: step.number)
  }

  /// Accounts held now, and the person, without a proof in the case.
  public func missingProofs(in found: Case) -> [ProofSubject] {
    ([.person] + accounts.map { .account($0.name) }).filter { !found.records.proves($0) }
  }

  private func lacks(_ need: Step.Need, in found: Case) -> [Lack] {
    switch need {
    case .consents: missingConsents(for: found).map(Lack.consent)
    case .proofs: missingProofs(in: found).map(Lack.proof)
    case .training: found.records.trainings.isEmpty ? [.training] : []
    case .findings: found.freshReport.map { $0.unjudged.map(Lack.finding) } ?? [.report]
    case .answer: lacksOfAnswer(in: found)
    }
  }

  private func lacksOfAnswer(in found: Case) -> [Lack] {
    let answers = found.records.answers
    if answers.isEmpty { return [.answer] }
    // A later letter does not make a reported breach unsaid: it is recorded, and overturned if it was none.
    return breaches.isEmpty && answers.contains { $0.answer == .breachReported } ? [.breach] : []
  }
}

extension Case {
  fileprivate func feesOwed(for step: Int) -> [Lack] {
    guard stepsOwing.contains(step) else { return [] }
    return toldOwing == nil ? chargesDue.filter { $0.step == step }.map { .fee($0.code) } : [.fees]
  }
}

extension Sitting {
  /// A step is recorded once everything that the scheme wants for it is there.
  func requireNeeds(of step: CaseTerms.StepTerms, in found: Case) throws(Refusal) {
    switch dossier.lacks(of: step, in: found).first {
    case nil: return
    case .consent: throw .consentsMissing(dossier.missingConsents(for: found))
    case .proof: throw .proofsMissing(dossier.missingProofs(in: found))
    case .training: throw .trainingMissing
    case .subject: throw .examNotPassed(found.failedSubjects, passMark: found.terms.passMark)
    case .report: throw .reportMissing
    case .finding: throw .findingsUnjudged(found.report?.unjudged ?? [])
    case .answer: throw .answerMissing
    case .breach: throw .breachUnrecorded
    case .fee, .fees: throw .feesUnsettled
    }
  }
}
