/// What happened about membership of the alliance: a second, separate and voluntary decision (PROGRAMME 7).
public enum AllianceEvent: Sendable, Hashable {
  /// `consent`: the document by which the creator asked to join.
  case applied(memberClass: MemberClass, consent: String)
  case appraised(favourable: Bool, note: String)
  case admitted(reason: String)
  case declined(reason: String)

  var kind: EventKind {
    switch self {
    case .applied: .membershipApplied
    case .appraised: .membershipAppraised
    case .admitted: .memberAdmitted
    case .declined: .membershipDeclined
    }
  }
}

/// Official members vote; honorary ones are invited and do not (PROGRAMME 7).
public enum MemberClass: String, Sendable, Hashable, CaseIterable {
  case official, honorary
}
