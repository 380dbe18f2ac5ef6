import TrustRegistry

extension SplitMix64 {
  /// What an appeal waits for; nil where none can be lodged or is open.
  /// - Parameter percent: how often anything but the last case is looked at.
  mutating func nextInAppeal(
    on dossier: Dossier, today: Day, beyondCases percent: Int = 100
  ) -> Command? {
    let isBeyond = chance(percent)
    if let open = dossier.openAppeals.last, isBeyond || open.against.fileNumber != nil {
      if open.acknowledgement == nil, chance(40) { return .acknowledgeAppeal(open.number) }
      if open.prolongation == nil, chance(15) { return .prolong(open.number) }
      return ruling(on: open)
    }
    let last = dossier.cases.last.map { AppealTarget.decision(case: $0.number) }
    let open = dossier.adverse.filter { target in
      !dossier.isAppealed(target) && (target.fileNumber == nil ? isBeyond : target == last)
    }
    guard !open.isEmpty else { return nil }
    let target = pick(open, else: .decision(case: 1))
    return dossier.notice(of: target) == nil
      ? .receive(of: target, on: today) : .contest(target, on: today)
  }

  private mutating func ruling(on appeal: Appeal) -> Command {
    let steps: [Int?] = appeal.against.fileNumber == nil ? [nil, nil, nil, 5] : [nil, nil, 5, 5, 1, 6, 7]
    let outcomes: [AppealOutcome] = [
      .upheld, .altered, .altered, .remitted(step: pick(steps, else: nil)),
      .remitted(step: pick(steps, else: nil)),
    ]
    return .rule(pick(outcomes, else: .upheld), on: appeal.number)
  }

  /// Any decision about the creator; now and then one that there is not.
  mutating func target(_ dossier: Dossier) -> AppealTarget {
    if chance(15) {
      return pick([.firstMeasure, .firstApplication, .firstTermination], else: .firstMeasure)
    }
    let decided = chance(50) ? dossier.adverse : dossier.decided
    return pick(decided, else: .decision(case: caseNumber(dossier)))
  }
}

extension AppealTarget {
  /// As the registry has it: the case that it is about.
  fileprivate var fileNumber: Int? {
    guard case .decision(let number) = self else { return nil }
    return number
  }
}
