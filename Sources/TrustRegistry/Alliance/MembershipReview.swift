/// Whose certificate is lost stays a member until somebody decides otherwise: a review is due, and nothing
/// happens by itself (PROGRAMME 7).
extension MembershipDays {
  /// Since when a member has been without a certificate in force, with no review since; nil where none is
  /// due. Expiry comes by date alone, so this is a question of the day and no entry.
  /// - Parameter certificates: all that the member has or had.
  public func reviewDue(on day: Day, holding certificates: [Certificate]) -> Day? {
    let isHeld: (Day) -> Bool = { day in certificates.contains { $0.isInForce(on: day) } }
    guard needsCertificate, state(on: day)?.isMember ?? false, let decidedOn, !isHeld(day) else { return nil }
    let last = reviewedOn.filter { $0 <= day }.max()
    var lostOn = day
    while lostOn > decidedOn, !isHeld(lostOn - 1) {
      lostOn = lostOn - 1
      if let last, lostOn <= last { return nil }
    }
    if let last, lostOn <= last { return nil }
    return lostOn
  }
}

extension Dossier {
  /// As `MembershipDays.reviewDue`, of the newest membership.
  public func membershipReviewDue(on day: Day) -> Day? {
    membership?.days.reviewDue(on: day, holding: certificates)
  }
}

extension RosterRow {
  /// As `MembershipDays.reviewDue`, of the newest membership.
  public func membershipReviewDue(on day: Day) -> Day? {
    membership?.reviewDue(on: day, holding: certificates)
  }
}
