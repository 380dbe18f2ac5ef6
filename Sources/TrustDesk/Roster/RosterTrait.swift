import TrustRegistry

/// What can be asked of a creator in the roster's search line: everything that a roster row has.
public enum RosterTrait: String, Sendable, Hashable, CaseIterable {
  case name, number, handle, platform, province, field, kind
  case followers, score, certificateClass, status, expiry, certificate
  case step, opened, cards, assessor
  case review, appeal, member, erasure, registered

  /// What sort of value it is asked with.
  public enum Sort: Sendable, Hashable {
    /// Text that must occur, without regard to marks.
    case text
    /// One of few words, by its beginning.
    case choice
    /// A number of people, as `150k`.
    case count
    /// Points, or how many of something.
    case number
    /// A day, a month or a year; or days from today: ahead for what is to come, back for what has been.
    case day(isAhead: Bool)
  }

  public var sort: Sort {
    switch self {
    case .name, .number, .handle, .province, .certificate: .text
    case .platform, .field, .kind, .certificateClass, .status, .step, .assessor, .member: .choice
    case .followers: .count
    case .score, .cards, .review, .appeal: .number
    case .expiry: .day(isAhead: true)
    case .registered, .opened, .erasure: .day(isAhead: false)
    }
  }

  /// Whether `<` and `>` mean anything with it.
  public var isOrdered: Bool {
    switch sort {
    case .text, .choice: false
    case .count, .number, .day: true
    }
  }
}
