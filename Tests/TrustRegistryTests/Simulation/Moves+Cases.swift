import TrustRegistry

extension Moves {
  static let office: [Move] = [
    Move("OfficeCommand.found", 1, by: .administrator) { _, _, _ in .found() },
    Move("OfficeCommand.adoptScheme", 1, by: .administrator) { random, _, _ in
      .adopt(.simulated(version: Int.random(in: 2...4, using: &random)))
    },
    Move("OfficeCommand.enrol", 4, by: .administrator) { random, _, _ in
      .enrol(random.newcomer(), as: random.pick([.supervisor, .assessor, Cast.acting], else: .staff))
    },
    Move("OfficeCommand.confirm", 1, by: .auditor) { random, _, _ in .confirm(random.newcomer()) },
    Move("OfficeCommand.retire", 3, by: .administrator) { random, _, today in
      .retire(random.newcomer(), since: today)
    },
    Move("OfficeCommand.replaceKey", 1, by: .administrator) { random, _, _ in
      .replaceKey(
        of: random.chance(50) ? random.newcomer() : .thirdAssessor,
        by: Int.random(in: 500...900, using: &random))
    },
    Move("OfficeCommand.correctClock", 1, by: .administrator) { _, _, _ in
      .office(.correctClock(reason: "pin"))
    },
    Move("OfficeCommand.restore", 1, by: .administrator) { _, _, _ in
      .office(.restore(sequence: 1, seal: "", reason: "đĩa"))
    },
    Move("OfficeCommand.acceptHistory", 1, by: .anyone) { _, _, _ in
      .office(.acceptHistory(sequence: 1, seal: "", signature: ""))
    },
  ]

  static let creators: [Move] = [
    Move("CreatorCommand.register", 1) { random, dossier, _ in
      .register(
        "Người \(dossier.id)", random.fields(), [AccountName(platform: .x, handle: "@\(random.handle())")])
    },
    Move("CreatorCommand.amend", 8) { random, _, _ in
      .amend(name: random.chance(50) ? "Tên \(random.handle())" : nil, fields: random.fields())
    },
    Move("CreatorCommand.recordAccount", 8) { random, _, _ in
      .record(AccountName(platform: .x, handle: "@\(random.handle())"), followers: random.handle() * 10)
    },
    Move("CreatorCommand.releaseAccount", 8) { _, dossier, _ in
      .release(dossier.accounts.first?.name ?? .spare)
    },
  ]

  static let procedure: [Move] = [
    Move("ProcedureCommand.open", 40) { random, dossier, _ in .open(random.openable(dossier)) },
    Move("ProcedureCommand.recordStep", 8) { random, dossier, _ in
      .step(random.pick([1, 2, 3, 4, 5, 6], else: 1), case: random.caseNumber(dossier))
    },
    Move("ProcedureCommand.recordExam", 4) { random, dossier, today in
      .exam(
        random.pick(["law", "ethics", "communication"], else: "law"), Int.random(in: 0...100, using: &random),
        case: random.caseNumber(dossier), on: today)
    },
  ]

  static let scoring: [Move] = [
    Move("ScoringCommand.openScorecard", by: .assessor) { random, dossier, _ in
      .openCard(case: random.caseNumber(dossier))
    },
    Move("ScoringCommand.enterDeduction", by: .assessor) { random, dossier, today in
      random.deduction(random.caseNumber(dossier), today: today)
    },
    Move("ScoringCommand.withdrawDeduction", by: .assessor) { random, dossier, _ in
      .withdraw(random.pick([1, 2], else: 1), case: random.caseNumber(dossier))
    },
    Move("ScoringCommand.submitScorecard", by: .assessor) { random, dossier, _ in
      .submit(case: random.caseNumber(dossier))
    },
  ]

  static let conduct: [Move] = [
    Move("ConductCommand.recordBreach", 6) { random, _, today in
      .breach(on: today - Int.random(in: 0...2000, using: &random), pending: random.chance(30))
    },
    Move("ConductCommand.concludeBreach", 8) { random, _, _ in
      .conclude(random.pick([1, 2, 3], else: 1), random.chance(70) ? .overturned : .final)
    },
  ]
}

extension SplitMix64 {
  /// Mostly the newest case.
  mutating func caseNumber(_ dossier: Dossier) -> Int {
    let newest = dossier.cases.last?.number ?? 1
    return chance(85) ? newest : Int.random(in: 1...newest + 1, using: &self)
  }

  /// Somebody who came later, or will.
  mutating func newcomer() -> OfficerID { OfficerID(number: Int.random(in: 50...56, using: &self)) }
}
