/// Whose certificate is lost stays a member until somebody decides otherwise: a review is due, and nothing
/// happens by itself (PROGRAMME 7).
extension Dossier {
  /// Since when a member has been without a certificate in force, with no review since; nil where none is
  /// due. Expiry comes by date alone, so this is a question of the day and no entry.
  public func membershipReviewDue(on day: Day) -> Day? {
    guard let membership, membership.state(on: day)?.isMember ?? false,
      membership.rules.conditions(of: membership.memberClass).contains(.certificateHeld),
      let admittedOn = membership.decision?.day, !holdsCertificate(on: day)
    else { return nil }
    let reviewedOn = membership.life.reviews.map(\.day).filter { $0 <= day }.max()
    var lostOn = day
    while lostOn > admittedOn, !holdsCertificate(on: lostOn - 1) {
      lostOn = lostOn - 1
      if let reviewedOn, lostOn <= reviewedOn { return nil }
    }
    if let reviewedOn, lostOn <= reviewedOn { return nil }
    return lostOn
  }
}
