import TrustRegistry

/// The states of a dossier's life in which every command is tried, in the order of the matrix.
enum DossierState: String, CaseIterable {
  case registered
  case opened
  /// Steps 1 to 3 are done.
  case taught
  /// Step 4 is done, and the second assessor has a card open.
  case scoring
  /// Everything before the decision is done.
  case ready
  case declined
  case certified
  /// A breach opened a review of the certificate; notice and hearing are to come.
  case reviewed
  case suspended
  case revoked
  case expired
  /// To the alliance; not yet appraised.
  case applied
  case member
  case left
  case caseErased
  case erased

  var story: [Act] {
    switch self {
    case .registered: Story.wholly
    case .opened: Story.wholly(Story.thoroughlyOpened)
    case .taught: Story.wholly(Story.taught)
    case .scoring:
      Story.wholly(Story.judged)
        + [.does(.secondAssessor, .openCard()), .does(.secondAssessor, .deduct(5))]
    case .ready: Story.wholly(Story.thoroughlyReady)
    case .declined: Self.ready.story + [.does(.supervisor, .decline())]
    case .certified: Self.ready.story + [.does(.supervisor, .approve())]
    case .reviewed:
      Self.certified.story + [.does(.staff, .breach(on: "2026-08-30")), .comes("2026-09-15")]
    case .suspended: Self.reviewed.story + Story.duly + [.does(.supervisor, .suspend())]
    case .revoked: Self.reviewed.story + Story.duly + [.does(.supervisor, .revoke())]
    case .expired: Self.certified.story + [.comes("2027-09-01")]
    case .applied:
      Self.certified.story
        + [
          .does(.staff, .consent(to: .membership, version: 1)), .does(.staff, .join()),
          .does(.staff, .declare()), .does(.staff, .networks()),
        ]
    case .member: Self.applied.story + [.does(.staff, .appraise()), .does(.supervisor, .admit())]
    case .left: Self.member.story + [.does(.staff, .leave()), .comes("2026-09-16")]
    case .caseErased: Self.declined.story + Story.erasing(.caseNumbered(1))
    case .erased: Self.declined.story + Story.erasing(.dossier)
    }
  }
}

extension Story {
  static let wholly: [Act] = thorough + [.does(.administrator, .adopt(.whole))]

  /// What `story` tells after its scheme, under the one that asks for all.
  static func wholly(_ story: [Act]) -> [Act] { wholly + story.dropFirst(thorough.count) }

  /// Notice and hearing in review 1, ten days apart at the least.
  static let duly: [Act] = [
    .does(.staff, .notify()), .does(.staff, .hear(on: "2026-09-15")),
  ]
}
