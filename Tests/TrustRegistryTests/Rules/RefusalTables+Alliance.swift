import TrustRegistry

extension RefusalTables {
  private static let declined = Story.appraised + [.does(.supervisor, .turnAway())]

  static let alliance: [RefusalRow] = [
    .init(.consentMissing, given: Story.approved(), by: .staff, when: .join(consent: " ")),
    .init(.membershipOpen, given: Story.applied, by: .staff, when: .join()),
    .init(.membershipOpen, given: Story.appraised, by: .staff, when: .join(.honorary)),
    .init(.membershipOpen, given: Story.applied, by: .supervisor, when: .invite()),
    .init(.memberAlready, given: Story.admitted, by: .staff, when: .invite()),
    .init(.memberAlready, given: Story.admitted, by: .staff, when: .join()),
    .init(.memberAlready, given: Story.admitted, by: .staff, when: .appraise()),
    .init(.memberAlready, given: Story.admitted, by: .supervisor, when: .admit()),
    .init(.membershipNotApplied, given: Story.approved(), by: .staff, when: .appraise()),
    .init(.membershipNotApplied, given: Story.approved(), by: .supervisor, when: .admit()),
    .init(.membershipNotApplied, given: declined, by: .supervisor, when: .admit()),
    .init(.appraisalMissing, given: Story.applied, by: .supervisor, when: .admit()),
    .init(.appraisalMissing, given: Story.applied, by: .supervisor, when: .turnAway()),
    .init(.appraisalDone, given: Story.appraised, by: .staff, when: .appraise(favourable: false)),
    .init(
      .appraiserDecides, given: Story.applied + [.does(.allrounder, .appraise())], by: .allrounder,
      when: .admit()),
    .init(
      .appraiserDecides,
      given: Story.approved() + [.does(.allrounder, .join()), .does(.staff, .appraise())], by: .allrounder,
      when: .turnAway()),
    .init(.noteMissing, given: Story.applied, by: .staff, when: .appraise(note: "")),
    .init(.reasonMissing, given: Story.appraised, by: .supervisor, when: .admit("")),
    .init(
      .certificateMissing,
      given: Story.registered + [.does(.staff, .join()), .does(.staff, .appraise())], by: .supervisor,
      when: .admit()),
    .init(
      .certificateMissing, given: Story.appraised + [.comes("2027-08-31")], by: .supervisor, when: .admit()),
  ]
}
