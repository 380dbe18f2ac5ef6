import TrustRegistry

extension Command {
  static func receive(of target: AppealTarget, on day: Day = Story.firstDay) -> Command {
    .appeal(.notify(of: target, day: day, channel: .post, document: "BP-2"))
  }

  static func contest(_ target: AppealTarget, on day: Day = Story.firstDay) -> Command {
    .appeal(.lodge(against: target, day: day, grounds: "không đúng", document: "ĐƠN-10"))
  }
}

extension AppealTarget {
  /// The first measure on Lan's first certificate.
  static let firstMeasure = AppealTarget.measure(certificate: "CD-2026-000001", measure: 1)
  static let firstApplication = AppealTarget.application(membership: 1)
  static let firstTermination = AppealTarget.termination(membership: 1)
}

extension Scheme {
  /// As `chartered`, with the clocks of appeals to the alliance's council.
  static let councilled: Scheme = {
    var scheme = chartered
    scheme.version = 3
    scheme.calendar = timed.calendar
    scheme.clocks =
      timed.clocks + [
        ClockRule(name: .allianceAppealLodging, limit: TimeLimit(length: 10, unit: .days)),
        ClockRule(name: .allianceAppealAnswer, limit: TimeLimit(length: 20, unit: .days)),
      ]
    return scheme
  }()
}

/// Appeals against what came after a decision: measures on a certificate, and the alliance's decisions.
extension Story {
  private static func appealed(
    _ target: AppealTarget, on day: Day = firstDay, under scheme: Scheme = .timed
  ) -> [Act] {
    [
      .does(.administrator, .adopt(scheme)), .does(.staff, .receive(of: target, on: day)),
      .does(.staff, .contest(target, on: day)),
    ]
  }

  /// Review 1 is about the use of the mark, so no breach stands in the way of another certificate.
  static let misused =
    approved() + [.does(.staff, .review()), .does(.staff, .notify()), .does(.staff, .hear())]
  static let revoked = misused + [.does(.supervisor, .revoke())]
  static let revocationAppealed = revoked + appealed(.firstMeasure)
  static let suspensionAppealed = suspended + appealed(.firstMeasure)
  /// The review is closed by whom took the measure in it.
  static let closedAndAppealed =
    revoked + [.does(.supervisor, .closeReview(1, .measured))] + appealed(.firstMeasure)
  /// Another certificate of the class was granted before the appeal against the revocation is decided.
  static let grantedSince =
    revocationAppealed + again(2, on: "2026-09-14") + [.does(.secondSupervisor, .approve(case: 2))]
  /// Revoked while it was on hold, without a review.
  static let heldRevoked =
    held + [.does(.supervisor, .revoke("CD-2027-000001", review: nil))]
    + appealed(.measure(certificate: "CD-2027-000001", measure: 1), on: "2027-07-01")

  static let turnedAway = charterAppraised + [.does(.supervisor, .turnAway())]
  static let refusalAppealed = turnedAway + appealed(.firstApplication, under: .councilled)
  static let terminationAppealed =
    terminated + appealed(.firstTermination, on: "2026-09-11", under: .councilled)
}
