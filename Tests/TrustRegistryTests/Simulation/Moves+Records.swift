import TrustRegistry

extension Moves {
  /// Consents, and what a case has on record beside its steps.
  static let records: [Move] = [
    Move("ConsentCommand.give", 8) { random, _, today in
      let purpose = random.pick([.certification, .membership, .news], else: PurposeCode.news)
      return .consent(to: purpose, version: purpose == .certification ? 2 : 1, on: today)
    },
    Move("ConsentCommand.withdraw", 2) { _, _, today in .withdrawConsent(on: today) },
    Move("RecordCommand.recordProof") { random, dossier, today in
      .prove(on: today, case: random.caseNumber(dossier))
    },
    Move("RecordCommand.recordTraining") { random, dossier, today in
      .train(on: today, case: random.caseNumber(dossier))
    },
    Move("RecordCommand.recordAnswer") { random, dossier, today in
      .answer(
        random.chance(90) ? .nothingKnown : .breachReported, on: today, case: random.caseNumber(dossier))
    },
    Move("AnalysisCommand.attachReport", by: .assessor) { random, dossier, _ in
      .attach(case: random.caseNumber(dossier))
    },
    Move("AnalysisCommand.judgeFinding", by: .assessor) { random, dossier, _ in
      .judge(random.chance(50) ? "F1" : "F2", accepting: random.chance(50), case: random.caseNumber(dossier))
    },
  ]

  static let fees: [Move] = [
    Move("FeeCommand.charge") { random, dossier, _ in .charge(case: random.caseNumber(dossier)) },
    Move("FeeCommand.pay") { random, dossier, today in
      .pay(random.fee(), on: today, case: random.caseNumber(dossier))
    },
    Move("FeeCommand.waive") { random, dossier, _ in .waive(random.fee(), case: random.caseNumber(dossier)) },
    Move("FeeCommand.refund") { random, dossier, _ in .refund(random.fee(), case: random.caseNumber(dossier))
    },
  ]
}

extension SplitMix64 {
  fileprivate mutating func fee() -> String { pick(["application", "assessment", "repeat"], else: "repeat") }

  /// The act by which what a step lacks is made good.
  mutating func command(for lack: Lack, in open: Case, today: Day) -> Command {
    switch lack {
    case .consent(let purpose): .consent(to: purpose, on: today)
    case .proof(let subject):
      .prove(subject, by: subject == .person ? .identityCard : .codePosted, on: today, case: open.number)
    case .training: .train(on: today, case: open.number)
    case .subject(let subject):
      .exam(subject, Int.random(in: 65...100, using: &self), case: open.number, on: today)
    case .report: .attach(case: open.number)
    case .finding(let code): .judge(code, accepting: chance(50), case: open.number)
    case .answer: .answer(on: today, case: open.number)
    case .breach: .breach(on: today - 2500)
    case .fee(let code): .pay(code, on: today, case: open.number)
    case .fees: .pay(on: today, case: open.number)
    }
  }
}
