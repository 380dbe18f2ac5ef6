import TrustRegistry

extension ForgeryTables {
  private static func forged(
    _ contradiction: Contradiction, _ story: [Act], _ officer: OfficerID, _ event: AllianceEvent
  ) -> ForgeryRow {
    .init(contradiction, given: story, by: officer, seals: [.alliance(event)])
  }

  private static func unmet(_ name: MembershipCondition.Name, _ story: [Act]) -> ForgeryRow {
    forged(.membershipUnmet(.memberAdmitted, name), story, .supervisor, .admitted(reason: "x"))
  }

  private static func declared(_ points: [CharterPoint]) -> [Act] {
    Story.charterApplied
      + [.does(.staff, .declare(points)), .does(.staff, .networks()), .does(.staff, .appraise())]
  }

  private static let company =
    Story.approved()
    + [
      .does(.administrator, .adopt(.chartered)), .does(.staff, .amend(kind: .organisation)),
      .does(.staff, .join()), .does(.staff, .networks()), .does(.staff, .appraise()),
    ]
  private static let blank =
    Story.chartered + [
      .seals(.staff, [.alliance(.applied(memberClass: .official, consent: ""))]), .does(.staff, .appraise()),
    ]
  private static let uninvited =
    Story.chartered + [
      .seals(.staff, [.alliance(.applied(memberClass: .honorary, consent: "x"))]), .does(.staff, .appraise()),
    ]
  private static let participation = AllianceEvent.participated(
    Participation(activity: 1, role: "x", day: "2026-08-31", document: "x"))

  /// Every condition of the charter, by a supervisor with clean hands; and what is not there to happen.
  static let charter: [ForgeryRow] = [
    unmet(.consentGiven, blank), unmet(.invited, uninvited), unmet(.lawful, company),
    unmet(.vietnamese, Story.passedAsOrganisation),
    unmet(.vietnamese, declared([.ofAge, .civilCapacity, .notProsecuted])),
    unmet(.ofAge, declared([.vietnamese, .civilCapacity, .notProsecuted])),
    unmet(.civilCapacity, declared([.vietnamese, .ofAge, .notProsecuted])),
    unmet(.notProsecuted, declared([.vietnamese, .ofAge, .civilCapacity])),
    unmet(
      .networksChosen, Story.charterApplied + [.does(.staff, .declare()), .does(.staff, .appraise())]),
    forged(
      .handsNotApart(kind: .membershipTerminated, by: .allrounder),
      Story.member + [.does(.staff, .conclude(on: .a)), .does(.allrounder, .hearMember())], .allrounder,
      .terminated(ground: .a, reason: "x")),
    forged(
      .handsNotApart(kind: .memberKept, by: .allrounder),
      Story.member + [.does(.allrounder, .conclude(on: .a))], .allrounder, .kept(reason: "x")),
    forged(
      .outOfPlace(kind: .membershipTerminated), Story.memberHeard, .supervisor,
      .terminated(ground: .a, reason: "x")),
    forged(
      .outOfPlace(kind: .membershipTerminated), Story.concluded, .supervisor,
      .terminated(ground: .b, reason: "x")),
    forged(
      .outOfPlace(kind: .membershipTerminated), Story.terminated, .secondSupervisor,
      .terminated(ground: .b, reason: "x")),
    forged(
      .handsNotApart(kind: .membershipTerminated, by: .allrounder), Story.measuredMeanwhile, .allrounder,
      .terminated(ground: .a, reason: "x")),
    forged(
      .outOfPlace(kind: .integrityConcluded), Story.member, .staff,
      .concluded(ground: .b, document: "x", note: "x")),
    forged(
      .outOfPlace(kind: .integrityConcluded), Story.measured, .staff,
      .concluded(ground: .b, document: "x", note: "x")),
    forged(
      .outOfPlace(kind: .networksChosen), Story.member, .staff,
      .networksChosen([NetworkCode(rawValue: "gold")])),
    forged(
      .outOfPlace(kind: .networksChosen), Story.member, .staff, .networksChosen([.scams, .news, .youth])),
    forged(.outOfPlace(kind: .networksChosen), Story.member, .staff, .networksChosen([.news, .news])),
    forged(.outOfPlace(kind: .memberKept), Story.member, .supervisor, .kept(reason: "x")),
    forged(
      .outOfPlace(kind: .integrityConcluded), Story.concluded, .staff,
      .concluded(ground: .a, document: "x", note: "x")),
    forged(.outOfPlace(kind: .participationRecorded), Story.member, .staff, participation),
    forged(.outOfPlace(kind: .participationRecorded), Story.applied, .staff, participation),
    forged(
      .outOfPlace(kind: .membershipReviewed), Story.member, .supervisor,
      .reviewed(outcome: .kept, note: "x")),
    forged(.outOfPlace(kind: .memberInvited), Story.member, .staff, .invited(document: "x")),
    forged(.outOfPlace(kind: .moreAnswered), Story.applied, .staff, .moreAnswered(document: "x")),
    forged(.outOfPlace(kind: .moreAsked), Story.appraised, .staff, .moreAsked(what: "x")),
    forged(.outOfPlace(kind: .networksChosen), Story.approved(), .staff, .networksChosen([.scams])),
    forged(.outOfPlace(kind: .networksChosen), Story.terminated, .staff, .networksChosen([.scams])),
    forged(.outOfPlace(kind: .handoverDone), Story.member, .staff, .handedOver(document: "x")),
    forged(
      .outOfPlace(kind: .exitNoticed), Story.leaving, .staff,
      .exitNoticed(ExitNotice(document: "x", handover: "2026-12-01", lastDay: "2026-12-01"))),
    forged(
      .outOfPlace(kind: .membershipConsentWithdrawn), Story.approved(), .staff,
      .consentWithdrawn(document: "x")),
    .init(
      .outOfPlace(kind: .activityOpened), given: Story.staffed, by: .staff,
      seals: [
        .office(
          .activityOpened(
            number: 2, Activity(name: "x", kind: .event, first: "2026-09-01", last: "2026-09-01")))
      ]),
  ]
}
