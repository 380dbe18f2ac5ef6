import TrustDesk
import TrustRegistry

/// Which creators the roster shows: a search, and at most one state and one class.
struct RosterFilter: Sendable, Hashable {
  var state = State.all
  var certificateClass: ClassCode?

  /// States of life, in the order in which one key goes through them.
  enum State: String, Sendable, Hashable, CaseIterable {
    case all, underReview, valid, expiring, expired, upcoming, none
    case suspended, revoked, onHold

    var name: Phrase {
      switch self {
      case .all: Phrase(vi: "tất cả", en: "all")
      case .underReview: Phrase(vi: "đang xét", en: "under review")
      case .valid: Phrase(vi: "còn hiệu lực", en: "valid")
      case .expiring: Phrase(vi: "sắp hết hạn", en: "expiring")
      case .expired: Phrase(vi: "hết hạn", en: "expired")
      case .upcoming: Phrase(vi: "sắp có hiệu lực", en: "upcoming")
      case .none: Phrase(vi: "chưa được cấp", en: "no certificate")
      case .suspended: CertificateStatus.suspended.phrase
      case .revoked: CertificateStatus.revoked.phrase
      case .onHold: CertificateStatus.onHold.phrase
      }
    }

    var next: State {
      let all = State.allCases
      let place = all.firstIndex(of: self) ?? 0
      return all[(place + 1) % all.count]
    }
  }

  var isEmpty: Bool { self == RosterFilter() }

  /// What the desk is asked for.
  func applied(to query: RosterQuery) -> RosterQuery {
    var query = query
    query.certificateClass = certificateClass
    switch state {
    case .all: break
    case .underReview: query.isUnderReview = true
    case .valid, .expiring, .expired, .upcoming, .none, .suspended, .revoked, .onHold:
      query.status = state.rawValue
    }
    return query
  }
}
