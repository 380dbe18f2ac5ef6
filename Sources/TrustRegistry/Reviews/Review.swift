/// A certificate or membership looked at again: from its cause to what came of it (PROGRAMME 6).
public struct Review: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  public let cause: ReviewCause
  public let openedOn: Day
  /// Everybody who brought it, by person: none of them decides on it (PROGRAMME 5, 6).
  public internal(set) var hands: Set<OfficerID>
  /// The line that opened it.
  let openedAt: Int
  /// How long after the notice the hearing is at least, by the scheme then in force; nil where it sets none.
  public internal(set) var noticeLimit: TimeLimit?
  /// Within which time it is brought to its end.
  public internal(set) var conclusionLimit: TimeLimit?
  public internal(set) var notice: Notice?
  public internal(set) var hearing: Hearing?
  public internal(set) var closing: Closing?
  /// How it ended before an appeal opened it again.
  public internal(set) var earlierClosings: [Closing] = []
  /// The day on which an appeal opened it again; nil while none did.
  public internal(set) var reopenedOn: Day?

  /// The holder was told of it.
  public struct Notice: Sendable, Hashable {
    public let document: String
    public let day: Day
    public let by: OfficerID
  }

  /// The holder was heard, or had the occasion to be.
  public struct Hearing: Sendable, Hashable {
    public let document: String
    public let day: Day
    public internal(set) var summary: String
    public let by: OfficerID
  }

  public struct Closing: Sendable, Hashable {
    public let outcome: ReviewOutcome
    public let reason: String
    public let day: Day
    public let by: OfficerID
  }

  public enum Stage: String, Sendable, Hashable, CaseIterable {
    case opened, noticed, heard, closed
  }

  public var stage: Stage {
    if closing != nil { return .closed }
    if hearing != nil { return .heard }
    return notice == nil ? .opened : .noticed
  }

  public var isOpen: Bool { closing == nil }

  /// An appeal sent the matter back: notice and hearing stand, others decide.
  mutating func reopen(on day: Day) {
    guard let last = closing else { return }
    earlierClosings.append(last)
    (closing, reopenedOn) = (nil, day)
  }
}

/// What came of a review.
public enum ReviewOutcome: String, Sendable, Hashable, CaseIterable {
  /// There was nothing in it.
  case unfounded
  /// What was wrong is put right, and no measure is needed.
  case corrected
  /// A measure was taken on a certificate.
  case measured
}

extension Dossier {
  public func review(_ number: Int) -> Review? {
    reviews[ordinal: number]
  }

  public var openReviews: [Review] { reviews.filter(\.isOpen) }

  /// Whether a certificate runs on `day` or is to come: then causes open reviews.
  public func hasCertificateRunning(on day: Day) -> Bool {
    certificates.contains { $0.runs(on: day) }
  }

  /// Every measure taken in a review, with the certificate that it was taken on.
  public func measures(in review: Review) -> [(certificate: Certificate, measure: Measure)] {
    certificates.flatMap { certificate in
      certificate.measures.filter { $0.review == review.number }.map { (certificate, $0) }
    }
  }

  /// A certificate that a measure of the review keeps its holder from using on `day`; nil where none does.
  func certificate(underMeasureOf review: Review, on day: Day) -> Certificate? {
    certificates.first { certificate in
      if certificate.suspension(on: day)?.review == review.number { return true }
      return certificate.revocation(on: day)?.review == review.number
    }
  }

  /// Opens a review by the fold and by nobody's goodwill, for what `entry` says; one open review a cause.
  /// Without a certificate that runs or is to come there is nothing to look at again, save for a member who
  /// lost it.
  /// - Parameter hands: who else brought it, besides the signer.
  mutating func openReview(_ cause: ReviewCause, of entry: Entry, with hands: Set<OfficerID> = []) {
    let isMember = membership?.state(on: entry.at.day)?.isMember ?? false
    var applies = hasCertificateRunning(on: entry.at.day)
    if case .certificateLost = cause { applies = isMember }
    guard applies, !reviews.contains(where: { $0.isOpen && $0.cause == cause }) else { return }
    reviews.append(
      Review(
        number: reviews.count + 1, cause: cause, openedOn: entry.at.day, hands: hands.union([entry.by]),
        openedAt: entry.sequence))
  }

  /// Gives the reviews that `entry` opened the time limits of the scheme that was in force then.
  mutating func timeReviews(openedBy entry: Entry, in office: Office) {
    for place in reviews.indices where reviews[place].openedAt == entry.sequence {
      let scheme = office.scheme(inForceAt: entry.sequence)
      reviews[place].noticeLimit = scheme?.clock(.hearingNotice)
      reviews[place].conclusionLimit = scheme?.clock(.reviewConclusion)
    }
  }
}
