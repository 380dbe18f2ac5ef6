import TrustRegistry

/// Stories under the scheme that asks for every record.
extension Story {
  static let thorough: [Act] = registered + [.does(.administrator, .adopt(.thorough))]

  /// A case is open; nothing is on record.
  static let thoroughlyOpened: [Act] = thorough + [.does(.staff, .open(.community))]

  /// Consents, the fee and step 1.
  static let takenIn: [Act] =
    thoroughlyOpened + [.does(.staff, .consent()), .does(.staff, .pay()), .does(.staff, .step(1))]

  /// Proofs and step 2.
  static let identified: [Act] =
    takenIn + [.does(.staff, .prove()), .does(.staff, .prove(.lan)), .does(.staff, .step(2))]

  /// Step 3 with its training and marks.
  static let taught: [Act] =
    identified + [
      .does(.staff, .train()), .does(.staff, .exam("ethics")), .does(.staff, .exam("communication")),
      .does(.staff, .exam("law")), .does(.staff, .step(3)),
    ]

  static let reported: [Act] = taught + [.does(.assessor, .attach())]

  /// Step 4 with every finding judged.
  static let judged: [Act] =
    reported + [
      .does(.assessor, .judge("F1")), .does(.assessor, .judge("F2", accepting: false)),
      .does(.assessor, .step(4)),
    ]

  /// Everything before the decision.
  static let thoroughlyReady: [Act] =
    judged + cards([(.assessor, 0), (.secondAssessor, 0)]) + [
      .does(.staff, .answer()), .does(.staff, .step(6)), .does(.staff, .pay("assessment")),
    ]
}
