import TrustRegistry

extension SplitMix64 {
  /// A command that may make sense for this creator, and may not.
  mutating func command(on dossier: Dossier, today: Day) -> Command {
    guard dossier.isRegistered, !chance(2) else {
      return .register(
        "Người \(dossier.id)", fields(), [AccountName(platform: .tiktok, handle: "@\(handle())")])
    }
    if let open = dossier.openCase, chance(60) { return nextCommand(in: open, on: dossier, today: today) }
    if !dossier.certificates.isEmpty, chance(30) { return aftermath(on: dossier, today: today) }
    if !dossier.certificates.isEmpty, chance(25) { return nextInAlliance(on: dossier, today: today) }
    if chance(50), let next = nextInAppeal(on: dossier, today: today, beyondCases: 12) { return next }
    return Moves.picked(by: &self)?.make(&self, dossier, today) ?? .open()
  }

  /// What a case waits for, so that some of them come to an end.
  private mutating func nextCommand(in open: Case, on dossier: Dossier, today: Day) -> Command {
    let missing = open.terms.steps.first { $0.means != .assessed && open.missingSteps.contains($0.number) }
    if let step = missing {
      let lacks = dossier.lacks(of: step, in: open)
      if let lack = lacks.first { return command(for: lack, in: open, today: today) }
      return .step(step.number, case: open.number)
    }
    if open.score == nil { return scoring(open.number, today: today) }
    if let breach = dossier.breaches.first(where: { $0.state == .pending }) {
      return .conclude(breach.number, chance(60) ? .overturned : .final)
    }
    if let charge = open.chargesDue.first { return .pay(charge.code, on: today, case: open.number) }
    if let purpose = dossier.missingConsents(for: open).first { return .consent(to: purpose, on: today) }
    if let subject = dossier.missingProofs(in: open).first {
      return command(for: .proof(subject), in: open, today: today)
    }
    return chance(60) ? .approve(case: open.number) : .decline(case: open.number)
  }

  private mutating func scoring(_ number: Int, today: Day) -> Command {
    switch Int.random(in: 0..<10, using: &self) {
    case 0...3: .openCard(case: number)
    case 4, 5: deduction(number, today: today)
    case 6: .withdraw(1, case: number)
    case 7: assignment(number)
    default: .submit(case: number)
    }
  }

  mutating func deduction(_ number: Int, today: Day) -> Command {
    let code = RequirementCode(
      criterion: Int.random(in: 1...5, using: &self), ordinal: Int.random(in: 1...4, using: &self))
    return .deduct(Int.random(in: 0...7, using: &self), code, on: today, case: number)
  }

  /// Mostly a class that suits what the creator does.
  mutating func openable(_ dossier: Dossier) -> ClassCode {
    let all: [ClassCode] = [.ethics, .professional, .community]
    let fields = dossier.particulars?.fields ?? []
    let fitting = Scheme.sample.classes.filter { sought in
      fields.contains { sought.suits.contains($0) } && !fields.contains { sought.bars.contains($0) }
    }
    return pick(chance(80) ? fitting.map(\.code) : all, else: .community)
  }

  mutating func fields() -> [FieldCode] {
    let all: [FieldCode] = [.lifestyle, .fashion, .health, .finance]
    return all.filter { chance($0 == .lifestyle ? 80 : 25) }
  }

  mutating func handle() -> Int { Int.random(in: 0...30, using: &self) }
}
