import TrustRegistry

/// Stories of measures that others brought about.
extension Story {
  /// The allrounder brought review 1, in which the certificate is suspended; the staff brought review 2.
  static let suspendedTwiceOver =
    approved() + [
      .does(.allrounder, .breach(on: "2026-08-30")), .does(.supervisor, .suspend(emergency: true)),
      .does(.staff, .ruleBreach()),
    ]

  /// A renewal waits, for the allrounder brought what the certificate before it is suspended for.
  static let heldByMatter =
    renewed + [
      .does(.allrounder, .review()), .does(.staff, .notify(on: "2027-07-01")),
      .does(.staff, .hear(on: "2027-07-01")), .does(.supervisor, .suspend()),
    ]

  /// Suspended in an emergency: nobody told or heard the holder yet.
  static let suspendedUnheard = reviewed + [.does(.supervisor, .suspend(emergency: true))]
}

extension Story {
  /// A person who applied as an organisation, and was made a person again since.
  static let passedAsOrganisation =
    chartered + [
      .does(.staff, .amend(kind: .organisation)), .does(.staff, .join()),
      .does(.staff, .amend(kind: .opinionLeader)), .does(.staff, .declare([.lawful])),
      .does(.staff, .networks()), .does(.staff, .appraise()),
    ]

  /// The allrounder took a measure while proceedings were open.
  static let measuredMeanwhile =
    member + [
      .does(.staff, .conclude(on: .a)), .does(.staff, .hearMember()),
      .does(.allrounder, .measure(.dialogue)),
    ]

  /// The scheme asks for no soft measures any more, and has no networks; the member was admitted before.
  static let memberOfOldRules = member + [.does(.administrator, .adopt(.sample(version: 3)))]

  /// A judged report, and its step sent back.
  static let analysisReturned = judged + [.does(.supervisor, .sendBack(to: 4))]
}

extension ReviewEvent {
  static func told(on day: Day) -> ReviewEvent { .noticeSent(review: 1, document: "x", day: day) }

  static func heard(on day: Day) -> ReviewEvent {
    .hearingHeld(review: 1, document: "x", day: day, summary: "x")
  }
}
