import TrustRegistry

extension RefusalTables {
  private static let gold = NetworkCode(rawValue: "gold")
  private static let company =
    Story.registered
    + [
      .does(.administrator, .adopt(.chartered)), .does(.staff, .amend(kind: .organisation)),
      .does(.staff, .join()),
    ]
  private static let prosecuted =
    Story.charterDeclared
    + [.does(.staff, .declare([.notProsecuted], holds: false, document: "LL-2")), .does(.staff, .appraise())]
  static let charter: [RefusalRow] = [
    .init(
      .invitationOpen, given: Story.chartered + [.does(.staff, .invite())], by: .staff, when: .invite()),
    .init(.documentMissing, given: Story.chartered, by: .staff, when: .invite(" ")),
    .init(.invitationMissing, given: Story.chartered, by: .staff, when: .join(.honorary)),
    .init(.charterPointsMissing, given: Story.charterApplied, by: .staff, when: .declare([])),
    .init(
      .charterPointUnfit(.lawful, of: .person), given: Story.charterApplied, by: .staff,
      when: .declare([.lawful])),
    .init(
      .charterPointUnfit(.ofAge, of: .organisation), given: company, by: .staff,
      when: .declare([.lawful, .ofAge])),
    .init(.documentMissing, given: Story.charterApplied, by: .staff, when: .declare(document: "")),
    .init(.membershipNotApplied, given: Story.chartered, by: .staff, when: .declare()),
    .init(.memberAlready, given: Story.member, by: .staff, when: .declare()),
    .init(
      .charterUndeclared(.vietnamese), given: Story.charterApplied + [.does(.staff, .appraise())],
      by: .supervisor, when: .admit()),
    .init(
      .charterUndeclared(.vietnamese), given: Story.passedAsOrganisation, by: .supervisor, when: .admit()),
    .init(
      .networksOutOfRange(0, least: 1, most: 2), given: Story.memberOfOldRules, by: .staff,
      when: .networks([])),
    .init(
      .charterUnmet(.notProsecuted, document: "LL-2"), given: prosecuted, by: .supervisor, when: .admit()),
    .init(
      .networksOutOfRange(0, least: 1, most: 2),
      given: Story.charterApplied + [.does(.staff, .declare()), .does(.staff, .appraise())],
      by: .supervisor, when: .admit()),
    .init(
      .certificateMissing, given: Story.charterAppraised + [.comes("2027-08-31")], by: .supervisor,
      when: .admit()),
    .init(
      .inquiryOpen, given: Story.charterApplied + [.does(.staff, .ask())], by: .staff, when: .appraise()),
    .init(.inquiryOpen, given: Story.charterApplied + [.does(.staff, .ask())], by: .staff, when: .ask()),
    .init(.inquiryMissing, given: Story.charterApplied, by: .staff, when: .replyToInquiry()),
    .init(.noteMissing, given: Story.charterApplied, by: .staff, when: .ask("")),
    .init(.appraisalDone, given: Story.charterAppraised, by: .staff, when: .ask()),
    .init(.networkUnknown(gold), given: Story.charterApplied, by: .staff, when: .networks([.scams, gold])),
    .init(
      .networksOutOfRange(3, least: 1, most: 2), given: Story.charterApplied, by: .staff,
      when: .networks([.scams, .news, .youth])),
    .init(
      .networksOutOfRange(0, least: 1, most: 2), given: Story.member, by: .staff, when: .networks([])),
    .init(.nothingChanged, given: Story.member, by: .staff, when: .networks([.scams])),
    .init(.membershipNotApplied, given: Story.terminated, by: .staff, when: .networks([.news])),
    .init(
      .membershipNotApplied, given: Story.charterApplied + [.does(.staff, .withdrawMembership())], by: .staff,
      when: .withdrawMembership()),
    .init(
      .appraiserDecides,
      given: Story.charterApplied + [.does(.allrounder, .declare()), .does(.staff, .appraise())],
      by: .allrounder, when: .turnAway()),
    .init(
      .appraiserDecides,
      given: Story.chartered + [
        .does(.allrounder, .invite()), .does(.staff, .join(.honorary)), .does(.staff, .appraise()),
      ],
      by: .allrounder, when: .turnAway()),
  ]

  static let activities: [RefusalRow] = [
    .init(.activityNameMissing, given: Story.staffed, by: .staff, when: .openActivity(" ")),
    .init(
      .daysReversed(first: "2026-09-02", last: "2026-09-01"), given: Story.staffed, by: .staff,
      when: .openActivity(from: "2026-09-02", to: "2026-09-01")),
    .init(.activityUnknown(1), given: Story.member, by: .staff, when: .participate()),
    .init(.activityUnknown(0), given: Story.busy, by: .staff, when: .participate(in: 0)),
    .init(.notMember, given: Story.charterApplied, by: .staff, when: .participate()),
    .init(.notMember, given: Story.terminated, by: .staff, when: .honour()),
    .init(.notMember, given: Story.leaving + [.comes("2026-09-16")], by: .staff, when: .honour()),
    .init(
      .dayOutsideActivity("2026-07-31", activity: 1), given: Story.busy, by: .staff,
      when: .participate(on: "2026-07-31")),
    .init(
      .dayOutsideActivity("2026-08-30", activity: 1), given: Story.busy, by: .staff,
      when: .participate(on: "2026-08-30")),
    .init(.dayToCome("2026-09-01"), given: Story.busy, by: .staff, when: .participate(on: "2026-09-01")),
    .init(.noteMissing, given: Story.busy, by: .staff, when: .participate(as: " ")),
    .init(
      .nothingChanged, given: Story.busy + [.does(.staff, .participate())], by: .staff,
      when: .participate()),
    .init(.noteMissing, given: Story.member, by: .staff, when: .honour("")),
    .init(.documentMissing, given: Story.member, by: .staff, when: .honour(document: "")),
    .init(.exitOpen, given: Story.leaving, by: .staff, when: .leave()),
    .init(.dayGone("2026-08-30"), given: Story.member, by: .staff, when: .leave(lastDay: "2026-08-30")),
    .init(.dayGone("2026-08-30"), given: Story.member, by: .staff, when: .leave(handover: "2026-08-30")),
    .init(
      .handoverTooLate(latest: "2026-09-15"), given: Story.member, by: .staff,
      when: .leave(handover: "2026-09-16")),
    .init(
      .handoverTooLate(latest: "2026-09-03"), given: Story.member + [.does(.administrator, .adopt(.hurried))],
      by: .staff, when: .leave(handover: "2026-09-04")),
    .init(
      .holidaysUnknown(2027),
      given: Story.member + [.does(.administrator, .adopt(.hurried)), .comes("2026-12-31")], by: .staff,
      when: .leave(handover: "2027-01-04", lastDay: "2027-01-10")),
    .init(.exitMissing, given: Story.member, by: .staff, when: .handOver()),
    .init(
      .handedOverAlready, given: Story.leaving + [.does(.staff, .handOver())], by: .staff,
      when: .handOver()),
    .init(.reviewNotDue, given: Story.member, by: .supervisor, when: .reviewMember()),
    .init(
      .reviewNotDue, given: Story.member + [.comes("2027-08-31"), .does(.supervisor, .reviewMember())],
      by: .supervisor, when: .reviewMember()),
  ]
}
