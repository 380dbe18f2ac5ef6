/// What is asked about membership of the alliance.
public enum AllianceCommand: Sendable, Hashable {
  case invite(document: String)
  case apply(memberClass: MemberClass, consent: String)
  case declare(Declaration)
  case ask(what: String)
  case answer(document: String)
  case appraise(favourable: Bool, note: String)
  case admit(reason: String)
  case decline(reason: String)
  case withdrawConsent(document: String)
  case chooseNetworks([NetworkCode])
  case participate(Participation)
  case honour(Honour)
  case measure(MeasureReport)
  case hear(MemberHearing)
  case conclude(ground: TerminationGround, document: String, note: String)
  /// On the ground that the Integrity Committee concluded.
  case terminate(reason: String)
  case keep(reason: String)
  case leave(ExitNotice)
  case handOver(document: String)
  case review(outcome: MembershipReviewOutcome, note: String)
}

extension Sitting {
  func decide(_ command: AllianceCommand) throws(Refusal) -> [AllianceEvent] {
    switch command {
    case .invite(let document): [try invite(document)]
    case .apply(let memberClass, let consent): [try apply(memberClass, consent)]
    case .declare(let declaration): [try declare(declaration)]
    case .ask(let what): [try ask(what)]
    case .answer(let document): [try answer(document)]
    case .appraise(let favourable, let note): [try appraise(favourable, note)]
    case .admit(let reason): [try admit(reason)]
    case .decline(let reason):
      [.declined(reason: try decision(of: .membershipDeclined, for: reason))]
    case .withdrawConsent(let document): [try withdrawConsent(document)]
    case .chooseNetworks(let networks): [try chooseNetworks(networks)]
    case .participate, .honour, .leave, .handOver, .review: [try decideOnMember(command)]
    case .measure, .hear, .conclude, .terminate, .keep: [try decideOnConduct(command)]
    }
  }

  private func invite(_ document: String) throws(Refusal) -> AllianceEvent {
    try require(.memberInvited)
    try requireRegistered()
    try requireOutside()
    guard dossier.invitation == nil else { throw .invitationOpen }
    return .invited(document: try text(document, or: .documentMissing))
  }

  private func apply(_ memberClass: MemberClass, _ consent: String) throws(Refusal) -> AllianceEvent {
    try require(.membershipApplied)
    try requireRegistered()
    try requireOutside()
    if let appeal = dossier.membershipAppeal { throw .membershipAppealed(appeal.number) }
    let consent = try text(consent, or: .consentMissing)
    let asked = (office.scheme?.alliance ?? AllianceRules()).conditions(of: memberClass)
    guard !asked.contains(.invited) || dossier.invitation != nil else { throw .invitationMissing }
    return .applied(memberClass: memberClass, consent: consent)
  }

  /// Neither a member nor an applicant.
  private func requireOutside() throws(Refusal) {
    switch dossier.membership?.state(on: day) {
    case .member, .leaving: throw .memberAlready
    case .applied, .appraised: throw .membershipOpen
    case .declined, .withdrawn, .left, .terminated, nil: break
    }
  }

  private func declare(_ declaration: Declaration) throws(Refusal) -> AllianceEvent {
    try require(.charterDeclared)
    let current = try openApplication()
    guard !declaration.points.isEmpty else { throw .charterPointsMissing }
    for point in declaration.points where point.applicant != current.applicant {
      throw .charterPointUnfit(point, of: current.applicant)
    }
    var checked = declaration
    checked.points = CharterPoint.allCases.filter(declaration.points.contains)
    checked.document = try text(declaration.document, or: .documentMissing)
    return .declared(checked)
  }

  private func ask(_ what: String) throws(Refusal) -> AllianceEvent {
    try require(.moreAsked)
    let current = try openApplication()
    guard current.appraisal == nil else { throw .appraisalDone }
    guard current.openInquiry == nil else { throw .inquiryOpen }
    return .moreAsked(what: try text(what, or: .noteMissing))
  }

  private func answer(_ document: String) throws(Refusal) -> AllianceEvent {
    try require(.moreAnswered)
    guard try openApplication().openInquiry != nil else { throw .inquiryMissing }
    return .moreAnswered(document: try text(document, or: .documentMissing))
  }

  private func appraise(_ favourable: Bool, _ note: String) throws(Refusal) -> AllianceEvent {
    try require(.membershipAppraised)
    let current = try openApplication()
    guard current.appraisal == nil else { throw .appraisalDone }
    guard current.openInquiry == nil else { throw .inquiryOpen }
    return .appraised(favourable: favourable, note: try text(note, or: .noteMissing))
  }

  private func admit(_ reason: String) throws(Refusal) -> AllianceEvent {
    let reason = try decision(of: .memberAdmitted, for: reason)
    for condition in dossier.conditions(of: try openApplication(), on: day) where !condition.isMet {
      throw condition.refusal
    }
    return .admitted(reason: reason)
  }

  /// What admission and refusal share; the reason, trimmed.
  private func decision(of kind: EventKind, for reason: String) throws(Refusal) -> String {
    try require(kind)
    let current = try openApplication()
    guard current.appraisal != nil else { throw .appraisalMissing }
    try require(apartFrom: Set(current.earlierDecisions.map(\.by)), or: .formerDecider)
    guard !current.hands.contains(officer) else { throw .appraiserDecides }
    return try text(reason, or: .reasonMissing)
  }

  private func openApplication() throws(Refusal) -> Membership {
    try requireRegistered()
    guard let current = dossier.membership else { throw .membershipNotApplied }
    switch current.state(on: day) {
    case .applied, .appraised: return current
    case .member, .leaving: throw .memberAlready
    case .declined, .withdrawn, .left, .terminated, nil: throw .membershipNotApplied
    }
  }

  private func withdrawConsent(_ document: String) throws(Refusal) -> AllianceEvent {
    try require(.membershipConsentWithdrawn)
    _ = try applicantOrMember()
    return .consentWithdrawn(document: try text(document, or: .documentMissing))
  }

  private func applicantOrMember() throws(Refusal) -> Membership {
    try requireRegistered()
    guard let current = dossier.membership, let state = current.state(on: day), state.isOpen || state.isMember
    else { throw .membershipNotApplied }
    return current
  }

  private func chooseNetworks(_ networks: [NetworkCode]) throws(Refusal) -> AllianceEvent {
    try require(.networksChosen)
    let current = try applicantOrMember()
    let chosen = try current.rules.choice(of: networks)
    guard chosen != current.networks else { throw .nothingChanged }
    return .networksChosen(chosen)
  }
}

extension MembershipCondition {
  /// The refusal that an admission meets while this condition is not met.
  public var refusal: Refusal {
    switch self {
    case .consentGiven(_, let missing): missing.isEmpty ? .consentMissing : .consentsMissing(missing)
    case .invited: .invitationMissing
    case .certificateHeld: .certificateMissing
    case .charter(let point, nil): .charterUndeclared(point)
    case .charter(let point, let declaration?): .charterUnmet(point, document: declaration.document)
    case .networksChosen(let networks, let least, let most):
      .networksOutOfRange(networks.count, least: least, most: most)
    }
  }
}
