import TrustRegistry

extension Moves {
  static let certificates: [Move] = [
    Move("CertificateCommand.approve", by: .supervisor) { random, dossier, _ in
      .approve(case: random.caseNumber(dossier))
    },
    Move("CertificateCommand.decline", by: .supervisor) { random, dossier, _ in
      .decline(case: random.caseNumber(dossier))
    },
    Move("CertificateCommand.returnToStep", by: .supervisor) { random, dossier, _ in
      .sendBack(to: random.pick([5, 1, 2, 3, 4, 6, 7], else: 5), case: random.caseNumber(dossier))
    },
  ]

  static let appeals: [Move] = [
    Move("AppealCommand.notify", 16) { random, dossier, today in
      .receive(of: random.target(dossier), on: today - Int.random(in: 0...3, using: &random))
    },
    Move("AppealCommand.lodge", 24) { random, dossier, today in
      .contest(random.target(dossier), on: today - Int.random(in: 0...2, using: &random))
    },
    Move("AppealCommand.acknowledge", 6) { random, dossier, _ in .acknowledgeAppeal(random.appeal(dossier)) },
    Move("AppealCommand.extend", 6, by: .supervisor) { random, dossier, _ in .prolong(random.appeal(dossier))
    },
    Move("AppealCommand.decide", 16, by: .supervisor) { random, dossier, _ in
      let steps: [Int?] = [nil, nil, 5, 5, 1, 6, 7]
      let outcomes: [AppealOutcome] = [
        .upheld, .altered, .altered, .remitted(step: random.pick(steps, else: nil)),
        .remitted(step: random.pick(steps, else: nil)),
      ]
      return .rule(random.pick(outcomes, else: .upheld), on: random.appeal(dossier))
    },
  ]
}

extension Moves {
  /// A conflict declared blocks hands for good, so it is rare.
  static let assignments: [Move] = [
    Move("AssignmentCommand.assign") { random, dossier, _ in
      let assessor = random.pick(Cast.members.map(\.id), else: .assessor)
      return random.chance(30)
        ? .assign(case: random.caseNumber(dossier)) : .assign(assessor, case: random.caseNumber(dossier))
    },
    Move("AssignmentCommand.release") { random, dossier, _ in
      .letGo(random.pick(Cast.members.map(\.id), else: .assessor), case: random.caseNumber(dossier))
    },
    Move("AssignmentCommand.declareConflict", 1, by: .anyone) { _, _, _ in .conflict() },
  ]
}

extension Moves {
  /// Mostly of a case; a whole dossier is gone for the rest of the run.
  static let erasure: [Move] = [
    Move("ErasureCommand.request", 8) { random, dossier, _ in
      .askErasure(of: random.chance(90) ? .caseNumbered(random.caseNumber(dossier)) : .dossier)
    },
    Move("ErasureCommand.withdrawRequest", 1) { _, _, _ in .dropErasure() },
    Move("ErasureCommand.order", 14, by: .supervisor) { random, dossier, _ in
      .erase(dossier.erasureRequest?.scope ?? .caseNumbered(random.caseNumber(dossier)))
    },
  ]
}

extension SplitMix64 {
  /// Somebody is assigned to a case, or leaves it.
  mutating func assignment(_ number: Int) -> Command {
    let assessor = pick(Cast.members.map(\.id), else: .assessor)
    return switch Int.random(in: 0..<5, using: &self) {
    case 0: .assign(case: number)
    case 1: .assign(assessor, case: number)
    default: .letGo(assessor, case: number)
    }
  }

  /// Mostly the newest appeal.
  mutating func appeal(_ dossier: Dossier) -> Int {
    let newest = max(1, dossier.appeals.count)
    return chance(85) ? newest : Int.random(in: 1...newest + 1, using: &self)
  }
}
