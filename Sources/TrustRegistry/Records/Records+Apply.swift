extension Dossier {
  mutating func apply(_ event: RecordEvent, of entry: Entry) throws(Contradiction) {
    if case .proofRecorded(_, .account(let name), _, _, _) = event, !holds(name) {
      throw .outOfPlace(kind: event.kind)
    }
    try changeCase(event.caseNumber, for: event.kind) { (changed) throws(Contradiction) in
      changed.records.apply(event, by: entry.by)
      changed.hands.insert(entry.by)
    }
  }

  func holds(_ account: AccountName) -> Bool { accounts.contains { $0.name == account } }

  /// Whoever lets an account go proves it anew on its return: it may have been sold meanwhile (PROGRAMME 1).
  mutating func forgetProof(of account: AccountName) {
    guard let index = cases.firstIndex(where: { $0.decision == nil }) else { return }
    cases[index].records.proofs.removeAll { $0.subject == .account(account) }
  }
}

extension Records {
  mutating func apply(_ event: RecordEvent, by officer: OfficerID) {
    switch event {
    case .proofRecorded(_, let subject, let means, let document, let day):
      proofs.append(Proof(subject: subject, means: means, document: document, day: day, by: officer))
    case .trainingRecorded(_, let document, let day):
      trainings.append(Training(document: document, day: day, by: officer))
    case .authorityAnswered(_, let answer, let document, let day):
      answers.append(AuthorityReply(answer: answer, document: document, day: day, by: officer))
    }
  }
}
