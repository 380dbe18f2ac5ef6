extension AllianceRules {
  /// What an admission to the class needs; the conditions of persons and of organisations together.
  public func conditions(of memberClass: MemberClass) -> Set<MembershipCondition.Name> {
    var asked: Set<MembershipCondition.Name> = [.consentGiven]
    if needsCertificate, memberClass == .official || honoraryNeedsCertificate {
      asked.insert(.certificateHeld)
    }
    if needsCharter {
      asked.formUnion(CharterPoint.allCases.compactMap { MembershipCondition.Name(rawValue: $0.rawValue) })
      if memberClass == .honorary { asked.insert(.invited) }
      if mostNetworks > 0 { asked.insert(.networksChosen) }
    }
    return asked
  }

  public func network(_ code: NetworkCode) -> Network? { networks.first { $0.code == code } }

  public func ground(_ code: TerminationGround) -> Ground? { grounds.first { $0.code == code } }
}
