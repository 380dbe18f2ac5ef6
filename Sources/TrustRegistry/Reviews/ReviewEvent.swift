/// What happened in a review. Reviews are numbered within a dossier from 1; most are opened by what caused
/// them and by no line of their own.
public enum ReviewEvent: Sendable, Hashable {
  case opened(review: Int, ReviewGround, reason: String)
  case noticeSent(review: Int, document: String, day: Day)
  case hearingHeld(review: Int, document: String, day: Day, summary: String)
  case closed(review: Int, outcome: ReviewOutcome, reason: String)

  var kind: EventKind {
    switch self {
    case .opened: .reviewOpened
    case .noticeSent: .noticeSent
    case .hearingHeld: .hearingHeld
    case .closed: .reviewClosed
    }
  }

  public var review: Int {
    switch self {
    case .opened(let number, _, _), .noticeSent(let number, _, _), .hearingHeld(let number, _, _, _),
      .closed(let number, _, _):
      number
    }
  }
}

/// For what an officer may open a review by hand; every other cause opens its own.
public enum ReviewGround: Sendable, Hashable {
  case misuseOfMark
  /// A breach of law that an earlier review was closed on, or that is older than the certificate.
  case breach(Int)
  case ruleBreach(Int)

  public var cause: ReviewCause {
    switch self {
    case .misuseOfMark: .misuseOfMark
    case .breach(let number): .breach(number)
    case .ruleBreach(let number): .ruleBreach(number)
    }
  }
}
