extension Dossier {
  /// Members and applicants are held to their state on the entry's day; an admission counts only from clean
  /// hands and with every condition met (JOURNAL 9).
  mutating func apply(_ event: AllianceEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    guard let kind = particulars?.kind else { throw .outOfPlace(kind: event.kind) }
    let state = membership?.state(on: entry.at.day)
    switch event {
    case .invited(let document):
      guard invitation == nil, !(state?.isOpen ?? false), !(state?.isMember ?? false) else {
        throw .outOfPlace(kind: event.kind)
      }
      invitation = Membership.Invitation(document: document, by: entry.by, day: entry.at.day)
    case .applied(let memberClass, let consent):
      guard !(state?.isOpen ?? false), !(state?.isMember ?? false), membershipAppeal == nil else {
        throw .outOfPlace(kind: event.kind)
      }
      take(
        memberClass, consent, of: entry, as: Applicant(kind),
        under: office.scheme(inForceAt: entry.sequence))
    default:
      try changeMembership(event, of: entry, in: office)
    }
  }

  private mutating func take(
    _ memberClass: MemberClass, _ consent: String, of entry: Entry, as applicant: Applicant,
    under scheme: Scheme?
  ) {
    let answered = memberClass == .honorary ? invitation : nil
    var hands: Set<OfficerID> = [entry.by]
    if let answered {
      hands.insert(answered.by)
      invitation = nil
    }
    memberships.append(
      Membership(
        memberClass: memberClass, applicant: applicant, consent: consent, invitation: answered,
        appliedOn: entry.at.day, appliedBy: entry.by, rules: scheme?.alliance ?? AllianceRules(),
        consents: (scheme?.purposes ?? []).filter { $0.neededFor.contains(.membership) }.map {
          .init(purpose: $0.code, version: $0.version)
        }, hands: hands))
  }

  private mutating func changeMembership(
    _ event: AllianceEvent, of entry: Entry, in office: Office
  ) throws(Contradiction) {
    guard var current = membership else { throw .outOfPlace(kind: event.kind) }
    if case .admitted = event,
      let unmet = conditions(of: current, on: entry.at.day).first(where: { !$0.isMet })
    {
      // Whoever decides too early meets that first: without an appraisal there is nothing to hold against
      // the conditions.
      guard current.appraisal != nil, current.decision == nil else { throw .outOfPlace(kind: event.kind) }
      guard !current.hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      throw .membershipUnmet(event.kind, unmet.name)
    }
    if case .participated(let participation) = event,
      office.activity(participation.activity, openedBefore: entry.sequence) == nil
    {
      throw .outOfPlace(kind: event.kind)
    }
    if case .reviewed = event, membershipReviewDue(on: entry.at.day) == nil {
      throw .outOfPlace(kind: event.kind)
    }
    try current.apply(event, of: entry)
    memberships[memberships.count - 1] = current
  }
}

extension Membership {
  mutating func apply(_ event: AllianceEvent, of entry: Entry) throws(Contradiction) {
    guard let state = state(on: entry.at.day) else { throw .outOfPlace(kind: event.kind) }
    switch event {
    case .networksChosen(let networks):
      var known: [NetworkCode] = []
      try event.kind.requirePlace { () throws(Refusal) in known = try rules.choice(of: networks) }
      guard state.isOpen || state.isMember, networks == known else { throw .outOfPlace(kind: event.kind) }
      self.networks = networks
      if state.isOpen { hands.insert(entry.by) }
    case .consentWithdrawn(let document):
      guard state.isOpen || state.isMember else { throw .outOfPlace(kind: event.kind) }
      withdrawal = Withdrawal(document: document, by: entry.by, day: entry.at.day)
    case .handedOver(let document):
      guard life.exit != nil, life.exit?.handedOver == nil else { throw .outOfPlace(kind: event.kind) }
      life.exit?.handedOver = .init(document: document, day: entry.at.day)
    case .invited, .applied, .declared, .moreAsked, .moreAnswered, .appraised, .admitted, .declined:
      guard state.isOpen else { throw .outOfPlace(kind: event.kind) }
      try applyToApplication(event, of: entry)
    case .participated, .honoured, .measured, .heard, .concluded, .terminated, .kept, .exitNoticed, .reviewed:
      guard state.isMember else { throw .outOfPlace(kind: event.kind) }
      try life.apply(event, of: entry, under: rules)
    }
  }

  private mutating func applyToApplication(_ event: AllianceEvent, of entry: Entry) throws(Contradiction) {
    switch event {
    case .declared(let declaration):
      declarations.append(.init(declaration: declaration, by: entry.by, day: entry.at.day))
    case .moreAsked(let what):
      guard appraisal == nil, openInquiry == nil else { throw .outOfPlace(kind: event.kind) }
      inquiries.append(.init(what: what, by: entry.by, day: entry.at.day))
    case .moreAnswered(let document):
      guard let index = inquiries.lastIndex(where: { $0.answer == nil }) else {
        throw .outOfPlace(kind: event.kind)
      }
      inquiries[index].answer = .init(document: document, day: entry.at.day)
    case .appraised(let favourable, let note):
      guard appraisal == nil else { throw .outOfPlace(kind: event.kind) }
      appraisal = Appraisal(favourable: favourable, note: note, by: entry.by, day: entry.at.day)
    case .admitted(let reason), .declined(let reason):
      guard appraisal != nil else { throw .outOfPlace(kind: event.kind) }
      guard !hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      decision = Decision(
        admitted: event.kind == .memberAdmitted, reason: reason, by: entry.by, day: entry.at.day)
      return
    default: break
    }
    hands.insert(entry.by)
  }
}
