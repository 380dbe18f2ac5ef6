import TrustRegistry

extension KindTables {
  private static func row(_ name: String, _ story: [Act], _ event: AllianceEvent) -> KindRow {
    KindRow(name, given: story) { _ in [.alliance(event)] }
  }

  private static func measured(_ measure: SoftMeasure) -> AllianceEvent {
    .measured(MeasureReport(measure: measure, note: "x", document: "x", day: "2026-08-31"))
  }

  static let alliance: [KindRow] = [
    row("memberInvited", Story.chartered, .invited(document: "TM-1")),
    row(
      "charterDeclared", Story.charterApplied,
      .declared(Declaration(points: [.ofAge], holds: true, document: "CC-1"))),
    row("moreAsked", Story.charterApplied, .moreAsked(what: "lý lịch")),
    row("moreAnswered", Story.charterApplied + [.does(.staff, .ask())], .moreAnswered(document: "BS-1")),
    row("membershipConsentWithdrawn", Story.member, .consentWithdrawn(document: "RĐY-1")),
    row("networksChosen", Story.member, .networksChosen([.news])),
    KindRow("activityOpened", given: Story.staffed) { _ in
      [
        .office(
          .activityOpened(
            number: 1,
            Activity(name: "Tập huấn", kind: .training, first: "2026-09-01", last: "2026-09-01")))
      ]
    },
    row(
      "participationRecorded", Story.busy,
      .participated(Participation(activity: 1, role: "x", day: "2026-08-31", document: "TG-1"))),
    row("honourGiven", Story.member, .honoured(Honour(title: "x", document: "x", day: "2026-08-31"))),
    row("dialogueHeld", Story.member, measured(.dialogue)),
    row("reminderSent", Story.member, measured(.reminder)),
    row("supportAgreed", Story.member, measured(.support)),
    row("memberHeard", Story.member, .heard(MemberHearing(day: "2026-08-31", document: "x", note: "x"))),
    row("integrityConcluded", Story.member, .concluded(ground: .e, document: "x", note: "x")),
    row("membershipTerminated", Story.memberHeard, .terminated(ground: .b, reason: "x")),
    row("memberKept", Story.memberHeard, .kept(reason: "x")),
    row(
      "exitNoticed", Story.member,
      .exitNoticed(ExitNotice(document: "x", handover: "2026-09-01", lastDay: "2026-09-01"))),
    row("handoverDone", Story.leaving, .handedOver(document: "BG-1")),
    row("membershipReviewed", Story.member + [.comes("2027-08-31")], .reviewed(outcome: .kept, note: "x")),
  ]
}
