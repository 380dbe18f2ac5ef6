/// What is asked about membership of the alliance.
public enum AllianceCommand: Sendable, Hashable {
  case apply(memberClass: MemberClass, consent: String)
  case appraise(favourable: Bool, note: String)
  case admit(reason: String)
  case decline(reason: String)
}

extension Sitting {
  func decide(_ command: AllianceCommand) throws(Refusal) -> [AllianceEvent] {
    switch command {
    case .apply(let memberClass, let consent): [try apply(memberClass, consent)]
    case .appraise(let favourable, let note): [try appraise(favourable, note)]
    case .admit(let reason): [try admit(reason)]
    case .decline(let reason):
      [.declined(reason: try decision(of: .membershipDeclined, for: reason))]
    }
  }

  private func apply(_ memberClass: MemberClass, _ consent: String) throws(Refusal) -> AllianceEvent {
    try require(.membershipApplied)
    try requireRegistered()
    switch dossier.membership?.state {
    case .member: throw .memberAlready
    case .applied, .appraised: throw .membershipOpen
    case .declined, nil: break
    }
    return .applied(memberClass: memberClass, consent: try text(consent, or: .consentMissing))
  }

  private func appraise(_ favourable: Bool, _ note: String) throws(Refusal) -> AllianceEvent {
    try require(.membershipAppraised)
    let current = try openApplication()
    guard current.appraisal == nil else { throw .appraisalDone }
    return .appraised(favourable: favourable, note: try text(note, or: .noteMissing))
  }

  private func admit(_ reason: String) throws(Refusal) -> AllianceEvent {
    let reason = try decision(of: .memberAdmitted, for: reason)
    guard dossier.holdsCertificate(on: day) else { throw .certificateMissing }
    return .admitted(reason: reason)
  }

  /// What admission and refusal share; the reason, trimmed.
  private func decision(of kind: EventKind, for reason: String) throws(Refusal) -> String {
    try require(kind)
    let current = try openApplication()
    guard current.appraisal != nil else { throw .appraisalMissing }
    guard !current.hands.contains(officer) else { throw .appraiserDecides }
    return try text(reason, or: .reasonMissing)
  }

  private func openApplication() throws(Refusal) -> Membership {
    try requireRegistered()
    switch dossier.membership?.state {
    case .applied, .appraised: break
    case .member: throw .memberAlready
    case .declined, nil: throw .membershipNotApplied
    }
    guard let current = dossier.membership else { throw .membershipNotApplied }
    return current
  }
}
