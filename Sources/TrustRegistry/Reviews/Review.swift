/// A certificate looked at again after its decision: from its cause to what came of it (PROGRAMME 6).
public struct Review: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  public let cause: ReviewCause
  public let openedOn: Day
  /// Everybody who brought it, by person: none of them decides on it (PROGRAMME 5, 6).
  public internal(set) var hands: Set<OfficerID>

  init(number: Int, cause: ReviewCause, openedOn: Day, hands: Set<OfficerID>) {
    self.number = number
    self.cause = cause
    self.openedOn = openedOn
    self.hands = hands
  }

  public var isOpen: Bool { true }
}

extension Dossier {
  /// Whether a certificate runs on `day` or is to come: then causes open reviews.
  public func hasCertificateRunning(on day: Day) -> Bool {
    certificates.contains { day <= $0.validThrough }
  }

  /// Opens a review by the fold and by nobody's goodwill, for what `entry` says; one open review a cause.
  /// Without a certificate that runs or is to come there is nothing to look at again, save for a member who
  /// lost it.
  /// - Parameter hands: who else brought it, besides the signer.
  mutating func openReview(_ cause: ReviewCause, of entry: Entry, with hands: Set<OfficerID> = []) {
    let isMember = membership?.state == .member
    var applies = hasCertificateRunning(on: entry.at.day)
    if case .certificateLost = cause { applies = isMember }
    guard applies, !reviews.contains(where: { $0.isOpen && $0.cause == cause }) else { return }
    reviews.append(
      Review(
        number: reviews.count + 1, cause: cause, openedOn: entry.at.day, hands: hands.union([entry.by])))
  }
}
