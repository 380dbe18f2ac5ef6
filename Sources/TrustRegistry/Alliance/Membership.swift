/// An application to the alliance, and what became of it (PROGRAMME 7).
public struct Membership: Sendable, Hashable {
  public let memberClass: MemberClass
  /// The document by which the creator asked to join.
  public let consent: String
  public let appliedOn: Day
  public let appliedBy: OfficerID
  public internal(set) var appraisal: Appraisal?
  public internal(set) var decision: Decision?

  public struct Appraisal: Sendable, Hashable {
    public var favourable: Bool
    public var note: String
    public var by: OfficerID
    public var day: Day
  }

  public struct Decision: Sendable, Hashable {
    public var admitted: Bool
    public var reason: String
    public var by: OfficerID
    public var day: Day
  }

  public enum State: String, Sendable, Hashable, CaseIterable {
    case applied, appraised, member, declined
  }

  public var state: State {
    switch (appraisal, decision) {
    case (_, let decision?): decision.admitted ? .member : .declined
    case (.some, nil): .appraised
    case (nil, nil): .applied
    }
  }

  /// Everybody who acted before the decision.
  public var hands: Set<OfficerID> {
    appraisal.map { [$0.by, appliedBy] } ?? [appliedBy]
  }
}

extension Dossier {
  mutating func apply(_ event: AllianceEvent, of entry: Entry) throws(Contradiction) {
    guard isRegistered else { throw .outOfPlace(kind: event.kind) }
    if case .applied(let memberClass, let consent) = event {
      guard membership == nil || membership?.state == .declined else { throw .outOfPlace(kind: event.kind) }
      memberships.append(
        Membership(
          memberClass: memberClass, consent: consent, appliedOn: entry.at.day, appliedBy: entry.by))
      return
    }
    guard var current = membership, current.decision == nil else { throw .outOfPlace(kind: event.kind) }
    try current.apply(event, of: entry)
    if case .admitted = event, !holdsCertificate(on: entry.at.day) {
      throw .conditionUnmet(event.kind, .certificateHeld)
    }
    memberships[memberships.count - 1] = current
  }

  /// Whether any certificate is in force on `day`.
  public func holdsCertificate(on day: Day) -> Bool {
    certificates.contains { $0.isInForce(on: day) }
  }
}

extension Membership {
  mutating func apply(_ event: AllianceEvent, of entry: Entry) throws(Contradiction) {
    switch event {
    case .applied: break
    case .appraised(let favourable, let note):
      guard appraisal == nil else { throw .outOfPlace(kind: event.kind) }
      appraisal = Appraisal(favourable: favourable, note: note, by: entry.by, day: entry.at.day)
    case .admitted(let reason), .declined(let reason):
      guard appraisal != nil else { throw .outOfPlace(kind: event.kind) }
      guard !hands.contains(entry.by) else { throw .handsNotApart(kind: event.kind, by: entry.by) }
      decision = Decision(
        admitted: event.kind == .memberAdmitted, reason: reason, by: entry.by, day: entry.at.day)
    }
  }
}
