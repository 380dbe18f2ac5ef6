/// One thing that an admission needs, and how it stands: the charter's checklist (PROGRAMME 7).
public enum MembershipCondition: Sendable, Hashable {
  /// By the application, and for every purpose that membership needs.
  case consentGiven(document: String, missing: [PurposeCode])
  /// Honorary members are invited; `document`: the letter.
  case invited(document: String?)
  /// A certificate in force.
  case certificateHeld(Certificate?)
  /// Shown by a paper, or shown not to hold; nil: nothing was declared.
  case charter(CharterPoint, Declaration?)
  /// How many networks are chosen, and how many must be.
  case networksChosen([NetworkCode], least: Int, most: Int)

  /// Names for the scheme, findings, tests and JSON.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case consentGiven, invited, certificateHeld
    case vietnamese, ofAge, civilCapacity, notProsecuted, lawful
    case networksChosen
  }

  public var name: Name {
    switch self {
    case .consentGiven: .consentGiven
    case .invited: .invited
    case .certificateHeld: .certificateHeld
    case .charter(.vietnamese, _): .vietnamese
    case .charter(.ofAge, _): .ofAge
    case .charter(.civilCapacity, _): .civilCapacity
    case .charter(.notProsecuted, _): .notProsecuted
    case .charter(.lawful, _): .lawful
    case .networksChosen: .networksChosen
    }
  }

  public var isMet: Bool {
    switch self {
    case .consentGiven(let document, let missing): !document.isEmpty && missing.isEmpty
    case .invited(let document): document != nil
    case .certificateHeld(let certificate): certificate != nil
    case .charter(_, let declaration): declaration?.holds ?? false
    case .networksChosen(let networks, let least, let most):
      (least...max(least, most)).contains(networks.count)
    }
  }
}

extension Dossier {
  /// Every condition of the admission that `membership` asks for, as it stands on `day`, in the order of the
  /// checklist; those of persons only for persons, and so with organisations. Whose kind was amended since
  /// the application is asked for both: nobody becomes for a day what has less to show.
  public func conditions(of membership: Membership, on day: Day) -> [MembershipCondition] {
    let asked = membership.rules.conditions(of: membership.memberClass)
    let applicants = [membership.applicant] + [particulars.map { Applicant($0.kind) }].compactMap { $0 }
    return MembershipCondition.Name.allCases.filter(asked.contains).compactMap { name in
      if let point = CharterPoint(rawValue: name.rawValue) {
        guard applicants.contains(point.applicant) else { return nil }
        return .charter(point, membership.declaration(of: point))
      }
      switch name {
      case .invited: return .invited(document: membership.invitation?.document)
      case .certificateHeld: return .certificateHeld(certificateInForce(on: day))
      case .networksChosen:
        return .networksChosen(
          membership.networks, least: membership.rules.leastNetworks, most: membership.rules.mostNetworks)
      default:
        return .consentGiven(document: membership.consent, missing: missingConsents(for: membership))
      }
    }
  }

  /// Purposes that the membership needs without a standing consent, in the version that it needs or a later
  /// one.
  public func missingConsents(for membership: Membership) -> [PurposeCode] {
    membership.consents.filter { needed in
      (standingConsent(to: needed.purpose)?.version ?? 0) < needed.version
    }.map(\.purpose)
  }

  /// Whether any certificate is in force on `day`.
  public func holdsCertificate(on day: Day) -> Bool { certificateInForce(on: day) != nil }

  private func certificateInForce(on day: Day) -> Certificate? {
    guard let shown = shownCertificate(on: day), shown.isInForce(on: day) else { return nil }
    return shown
  }
}
