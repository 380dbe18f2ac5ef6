/// What a measure on a certificate asks; the desk and the fold ask the same (PROGRAMME 6).
extension Certificate {
  /// Without emergency the holder is heard first; measures do not reach backwards, and none is a way round
  /// reinstating: what ends before the suspension in effect would end that one too.
  func requireSuspendable(_ suspension: Suspension, in review: Review, on day: Day) throws(Refusal) {
    if !suspension.emergency { try review.requireHearing() }
    guard case .through(let last) = suspension.until else { return }
    guard last >= day else { throw .dayGone(last) }
    if case .suspended(.through(let standing), _) = self.suspension(on: day)?.act, last < standing {
      throw .suspensionLonger(through: standing)
    }
  }
}

extension Dossier {
  /// Who brought what keeps `certificate` suspended on `day`: neither do they reinstate it, nor put another
  /// suspension in the place of that one.
  func suspensionHands(of certificate: Certificate, on day: Day) -> Set<OfficerID> {
    certificate.suspension(on: day)?.review.flatMap(review)?.hands ?? []
  }
}
