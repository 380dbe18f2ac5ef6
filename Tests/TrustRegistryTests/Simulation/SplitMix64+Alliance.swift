import TrustRegistry

extension SplitMix64 {
  /// What an application to the alliance may wait for, so that some come to membership, or what a member
  /// meets with.
  mutating func nextInAlliance(on dossier: Dossier, today: Day) -> Command {
    let state = dossier.membership?.state(on: today)
    if state?.isMember == true { return onMember(dossier, today: today) }
    return state?.isOpen == true ? applying(today: today) : .join()
  }

  private mutating func applying(today: Day) -> Command {
    switch Int.random(in: 0..<8, using: &self) {
    case 0: .consent(to: .membership, version: 1, on: today)
    case 1: .declare(holds: true)
    case 2: .networks()
    case 3: .replyToInquiry()
    case 4, 5: .appraise()
    default: .admit()
    }
  }

  private mutating func onMember(_ dossier: Dossier, today: Day) -> Command {
    let taken = dossier.membership?.life.measures.count ?? 0
    if chance(40), taken < SoftMeasure.allCases.count {
      let next = SoftMeasure.allCases[taken]
      return .measure(next, on: today, through: next == .support ? today + 1 : nil)
    }
    let name = pick(Moves.membership.map(\.name), else: "AllianceCommand.honour")
    return Moves.move(named: name)?.make(&self, dossier, today) ?? .honour(on: today)
  }
}
