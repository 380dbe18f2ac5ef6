import TrustRegistry

extension StateTables {
  static let creators: [StateRow] = [
    .init("register", .register()),
    .init("amend", .amend(name: "Lan Anh")),
    .init("recordAccount", .record(.spare)),
    .init("releaseAccount", .release(.lan)),
  ]

  static let procedure: [StateRow] = [
    .init("open", .open()),
    .init("open (of another class)", .open(.professional)),
    .init("recordStep (the first)", .step(1), after: [.does(.staff, .consent()), .does(.staff, .pay())]),
    .init("recordStep (management's)", .step(6), after: [.does(.staff, .answer())]),
    .init("recordExam", .exam("law")),
  ]

  static let consents: [StateRow] = [
    .init("give (certification's)", .consent()),
    .init("give (membership's)", .consent(to: .membership, version: 1)),
    .init("withdraw (certification's)", .withdrawConsent()),
    .init("withdraw (membership's)", .withdrawConsent(to: .membership)),
  ]

  static let records: [StateRow] = [
    .init("recordProof", .prove()),
    .init("recordTraining", .train()),
    .init("recordAnswer", .answer()),
  ]

  static let analysis: [StateRow] = [
    .init("attachReport", .attach()),
    .init("judgeFinding", .judge("F1"), after: [.does(.assessor, .attach())]),
  ]

  private static let charged: [Act] = [.does(.staff, .charge())]

  static let fees: [StateRow] = [
    .init("charge", .charge()),
    .init("pay", .pay()),
    .init("pay (for a test sat again)", .pay("repeat"), after: charged),
    .init("waive", .waive()),
    .init("waive (for a test sat again)", .waive("repeat"), after: charged),
    .init("refund", .refund()),
  ]

  static let scoring: [StateRow] = [
    .init("openScorecard", .openCard(), by: .thirdAssessor),
    .init("enterDeduction", .deduct(5), by: .secondAssessor),
    .init("withdrawDeduction", .withdraw(1), by: .secondAssessor),
    .init("submitScorecard", .submit(), by: .secondAssessor),
  ]

  static let assignments: [StateRow] = [
    .init("assign (named)", .assign(.thirdAssessor)),
    .init("assign (the least loaded)", .assign()),
    .init("release", .letGo(.thirdAssessor), after: [.does(.staff, .assign(.thirdAssessor))]),
    .init("declareConflict", .conflict()),
  ]

  static let certificates: [StateRow] = [
    .init("approve", .approve()),
    .init("decline", .decline()),
    .init("returnToStep", .sendBack(to: 3)),
  ]

  private static let told: [Act] = [.does(.staff, .receive())]
  private static let appealed = told + [.does(.staff, .lodge())]

  static let appeals: [StateRow] = [
    .init("notify", .receive()),
    .init("lodge", .lodge(), after: told),
    .init("acknowledge", .acknowledgeAppeal(), after: appealed),
    .init("extend", .prolong(), after: appealed),
    .init("decide (upheld)", .rule(.upheld), after: appealed),
    .init("decide (altered)", .rule(.altered), after: appealed),
    .init("decide (remitted)", .rule(.remitted(step: 5)), after: appealed),
  ]
}
