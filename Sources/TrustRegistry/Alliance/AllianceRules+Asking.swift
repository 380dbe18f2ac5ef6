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

  /// The networks among `codes`, once each and in the rules' order: all known, as many as a member joins.
  func choice(of codes: [NetworkCode]) throws(Refusal) -> [NetworkCode] {
    for code in codes where network(code) == nil { throw .networkUnknown(code) }
    let chosen = networks.map(\.code).filter(codes.contains)
    guard (leastNetworks...max(leastNetworks, mostNetworks)).contains(chosen.count) else {
      throw .networksOutOfRange(chosen.count, least: leastNetworks, most: mostNetworks)
    }
    return chosen
  }

  public func ground(_ code: TerminationGround) -> Ground? { grounds.first { $0.code == code } }
}
