import TrustRegistry

extension SplitMix64 {
  /// A command that may make sense for this creator, and may not.
  mutating func command(on dossier: Dossier, today: Day) -> Command {
    guard dossier.isRegistered, !chance(2) else {
      return .register(
        "Người \(dossier.id)", fields(), [AccountName(platform: .tiktok, handle: "@\(handle())")])
    }
    if Int.random(in: 0..<500, using: &self) == 0 { return .conflict() }
    if !dossier.certificates.isEmpty, chance(30) { return aftermath(on: dossier, today: today) }
    if let open = dossier.openCase, !chance(15) { return commandInCase(open, on: dossier, today: today) }
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return .amend(name: chance(50) ? "Tên \(handle())" : nil, fields: fields())
    case 1: return .record(AccountName(platform: .x, handle: "@\(handle())"), followers: handle() * 10)
    case 2: return .release(dossier.accounts.first?.name ?? .spare)
    case 3:
      return .breach(on: today - Int.random(in: 0...2000, using: &self), pending: chance(30))
    case 4: return .conclude(pick([1, 2, 3], else: 1), chance(70) ? .overturned : .final)
    case 5: return .join()
    case 6: return .appraise(favourable: chance(80))
    case 7: return .admit()
    case 8: return .turnAway()
    case 9 where chance(60): return commandInAlliance(on: dossier, today: today)
    default: return .open(openable(dossier))
    }
  }

  private mutating func commandInCase(_ open: Case, on dossier: Dossier, today: Day) -> Command {
    if chance(82) { return nextCommand(in: open, on: dossier, today: today) }
    let number = chance(95) ? open.number : open.number - 1
    switch Int.random(in: 0..<12, using: &self) {
    case 0, 1: return .step(pick([1, 2, 3, 4, 5, 6], else: 1), case: number)
    case 2:
      return .exam(
        pick(["law", "ethics", "communication"], else: "law"), Int.random(in: 0...100, using: &self),
        case: number,
        on: today)
    case 3: return .openCard(case: number)
    case 4, 5: return deduction(number, today: today)
    case 6, 7: return .withdraw(pick([1, 2], else: 1), case: number)
    case 8: return .submit(case: number)
    case 9: return .sendBack(to: pick([5, 1, 2, 3, 4, 6, 7], else: 5), case: number)
    default: return chance(50) ? .approve(case: number) : .decline(case: number)
    }
  }

  /// What a case waits for, so that some of them come to an end.
  private mutating func nextCommand(in open: Case, on dossier: Dossier, today: Day) -> Command {
    let steps = open.missingSteps.filter { $0 != 5 }
    if let step = steps.first, step < 3 || step == 4 || open.failedSubjects.isEmpty {
      return .step(step, case: open.number)
    }
    if let subject = open.failedSubjects.first {
      return .exam(subject, Int.random(in: 60...100, using: &self), case: open.number, on: today)
    }
    if open.score == nil { return scoring(open.number, today: today) }
    if let breach = dossier.breaches.first(where: { $0.state == .pending }) {
      return .conclude(breach.number, chance(60) ? .overturned : .final)
    }
    return chance(70) ? .approve(case: open.number) : .decline(case: open.number)
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

  private mutating func assignment(_ number: Int) -> Command {
    let assessor = pick(Cast.members.map(\.id), else: .assessor)
    return switch Int.random(in: 0..<5, using: &self) {
    case 0: .assign(case: number)
    case 1: .assign(assessor, case: number)
    default: .letGo(assessor, case: number)
    }
  }

  private mutating func deduction(_ number: Int, today: Day) -> Command {
    let code = RequirementCode(
      criterion: Int.random(in: 1...5, using: &self), ordinal: Int.random(in: 1...4, using: &self))
    return .deduct(Int.random(in: 0...7, using: &self), code, on: today, case: number)
  }

  /// Mostly a class that suits what the creator does.
  private mutating func openable(_ dossier: Dossier) -> ClassCode {
    let all: [ClassCode] = [.ethics, .professional, .community]
    let fields = dossier.particulars?.fields ?? []
    let fitting = Scheme.sample.classes.filter { sought in
      fields.contains { sought.suits.contains($0) } && !fields.contains { sought.bars.contains($0) }
    }
    return pick(chance(80) ? fitting.map(\.code) : all, else: .community)
  }

  private mutating func fields() -> [FieldCode] {
    let all: [FieldCode] = [.lifestyle, .fashion, .health, .finance]
    return all.filter { chance($0 == .lifestyle ? 80 : 25) }
  }

  private mutating func handle() -> Int { Int.random(in: 0...30, using: &self) }
}
