/// Who looks at a dossier, and what they have asked to see of it: what every view is made for. The desk hands
/// it out; nothing else decides what is shown.
public struct Sight: Sendable, Hashable {
  /// Nil for a visitor without a key.
  public var officer: OfficerID?
  /// The officer's roles: fees are told to some only (PROGRAMME 4).
  public var roles: Roles
  /// The sensitive parts asked for, with a purpose, in this sitting.
  public var shown: SensitiveParts

  public init(_ officer: OfficerID?, holding roles: Roles = [], shown: SensitiveParts = []) {
    self.officer = officer
    self.roles = roles
    self.shown = shown
  }
}

extension Dossier {
  /// The dossier as it may be seen: foreign cards of an unscored round tell their state and nothing else, and
  /// sensitive parts that were not asked for are masked. No look lifts blindness.
  public func seen(by sight: Sight) -> Dossier {
    var seen = self
    for index in seen.cases.indices {
      seen.cases[index].conceal(from: sight.officer)
      if !sight.roles.seesFees { seen.cases[index].concealFees() }
    }
    seen.mask(sensitiveParts.subtracting(sight.shown))
    return seen
  }

  /// As `officer` sees it who has asked for nothing.
  public func seen(by officer: OfficerID?, holding roles: Roles = []) -> Dossier {
    seen(by: Sight(officer, holding: roles))
  }

  /// The sensitive parts that are in it.
  public var sensitiveParts: SensitiveParts {
    let hasDetails =
      !breaches.isEmpty || !ruleBreaches.isEmpty || !complaints.isEmpty
      || !appeals.isEmpty || reviews.contains { $0.hearing != nil }
    var parts: SensitiveParts = hasDetails ? .breaches : []
    if complaints.contains(where: { $0.complainant != nil }) { parts.insert(.complainants) }
    for found in cases { parts.formUnion(found.sensitiveParts) }
    for member in memberships { parts.formUnion(member.sensitiveParts) }
    return parts
  }

  private mutating func mask(_ parts: SensitiveParts) {
    masked = parts
    if parts.contains(.breaches) {
      for index in breaches.indices { breaches[index].mask() }
      for index in ruleBreaches.indices { ruleBreaches[index].mask() }
      for index in appeals.indices { appeals[index].mask() }
      for index in reviews.indices { reviews[index].hearing?.summary = Mask.text }
    }
    for index in complaints.indices { complaints[index].mask(parts) }
    for index in cases.indices { cases[index].mask(parts) }
    for index in memberships.indices { memberships[index].mask(parts) }
  }

  /// What must have been asked for before `entry` is read; empty where anybody may.
  public func parts(of entry: Entry) -> SensitiveParts {
    guard case .procedure(.stepRecorded(let number, let step, _, _)) = entry.event else {
      return entry.event?.kind.sensitiveParts ?? []
    }
    // A case that is gone tells no more what its steps hold.
    guard let found = caseNumbered(number) else { return .all }
    return found.sensitiveParts(ofStep: step)
  }
}
