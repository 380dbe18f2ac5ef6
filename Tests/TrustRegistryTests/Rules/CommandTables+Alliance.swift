import TrustRegistry

extension CommandTables {
  static let alliance: [CommandRow] = applications + memberships + proceedings

  private static func row(
    _ name: String, _ story: [Act], _ officer: OfficerID, _ command: Command, _ event: AllianceEvent
  ) -> CommandRow {
    .init(name, given: story, by: officer, when: command, then: [.alliance(event)])
  }

  private static let applications: [CommandRow] = [
    row("invite", Story.chartered, .staff, .invite(" TM-1 "), .invited(document: "TM-1")),
    row(
      "apply", Story.registered, .staff, .join(consent: " ĐƠN-3 "),
      .applied(memberClass: .official, consent: "ĐƠN-3")),
    row(
      "apply (again)", Story.appraised + [.does(.supervisor, .turnAway())], .staff, .join(.honorary),
      .applied(memberClass: .honorary, consent: "ĐƠN-3")),
    row(
      "apply (invited)", Story.chartered + [.does(.supervisor, .invite())], .staff, .join(.honorary),
      .applied(memberClass: .honorary, consent: "ĐƠN-3")),
    row(
      "declare", Story.charterApplied, .staff, .declare([.ofAge, .vietnamese], document: " CC-1 "),
      .declared(Declaration(points: [.vietnamese, .ofAge], holds: true, document: "CC-1"))),
    row("ask", Story.charterApplied, .staff, .ask(), .moreAsked(what: "lý lịch tư pháp")),
    row(
      "answer", Story.charterApplied + [.does(.staff, .ask())], .staff, .replyToInquiry(),
      .moreAnswered(document: "BS-1")),
    row(
      "appraise", Story.applied, .staff, .appraise(favourable: false),
      .appraised(favourable: false, note: "đủ tiêu chuẩn")),
    row("admit", Story.charterAppraised, .supervisor, .admit(), .admitted(reason: "kết nạp")),
    row(
      "admit (on the certificate's last day)", Story.appraised + [.comes("2027-08-30")], .supervisor,
      .admit(), .admitted(reason: "kết nạp")),
    row("decline", Story.appraised, .supervisor, .turnAway(), .declined(reason: "chưa phù hợp")),
    row(
      "withdrawConsent (applicant's)", Story.charterApplied, .staff, .withdrawMembership(),
      .consentWithdrawn(document: "RĐY-1")),
    row(
      "withdrawConsent (member's)", Story.member, .staff, .withdrawMembership(),
      .consentWithdrawn(document: "RĐY-1")),
    row(
      "chooseNetworks", Story.charterApplied, .staff, .networks([.news, .scams, .news]),
      .networksChosen([.scams, .news])),
    row(
      "chooseNetworks (member's)", Story.member, .staff, .networks([.youth]), .networksChosen([.youth])),
  ]

  private static let memberships: [CommandRow] = [
    row(
      "participate", Story.busy, .staff, .participate(as: " diễn giả "),
      .participated(Participation(activity: 1, role: "diễn giả", day: "2026-08-31", document: "TG-1"))),
    row(
      "honour", Story.member, .staff, .honour(),
      .honoured(Honour(title: "Bằng khen", document: "QĐ-9", day: "2026-08-31"))),
    row(
      "leave", Story.member, .staff, .leave(),
      .exitNoticed(ExitNotice(document: "TB-1", handover: "2026-09-10", lastDay: "2026-09-15"))),
    row(
      "leave (at once)", Story.member, .staff, .leave(handover: "2026-08-31", lastDay: "2026-08-31"),
      .exitNoticed(ExitNotice(document: "TB-1", handover: "2026-08-31", lastDay: "2026-08-31"))),
    row("handOver", Story.leaving, .staff, .handOver(), .handedOver(document: "BG-1")),
    row(
      "handOver (late)", Story.leaving + [.comes("2026-10-01")], .staff, .handOver(),
      .handedOver(document: "BG-1")),
    row(
      "review", Story.member + [.comes("2027-08-31")], .supervisor, .reviewMember(),
      .reviewed(outcome: .kept, note: "chờ gia hạn")),
  ]

  private static func report(_ measure: SoftMeasure, through: Day? = nil) -> AllianceEvent {
    .measured(
      MeasureReport(
        measure: measure, note: "trao đổi", document: "BB-1", day: "2026-08-31", through: through))
  }

  private static let proceedings: [CommandRow] = [
    row("measure (dialogue)", Story.member, .staff, .measure(.dialogue), report(.dialogue)),
    row(
      "measure (reminder)", Story.member + [.does(.staff, .measure(.dialogue))], .staff,
      .measure(.reminder, through: "2026-09-10"), report(.reminder)),
    row(
      "measure (support)", Story.measured, .staff, .measure(.support, through: "2026-08-31"),
      report(.support, through: "2026-08-31")),
    row(
      "hear", Story.member, .staff, .hearMember(),
      .heard(MemberHearing(day: "2026-08-31", document: "BB-2", note: "đã trình bày"))),
    row(
      "conclude (at once)", Story.member, .staff, .conclude(on: .a),
      .concluded(ground: .a, document: "KL-1", note: "vi phạm")),
    row(
      "conclude (after every measure)", Story.measured + [.comes("2026-09-11")], .staff, .conclude(on: .b),
      .concluded(ground: .b, document: "KL-1", note: "vi phạm")),
    row(
      "terminate", Story.memberHeard, .supervisor, .terminate(),
      .terminated(ground: .b, reason: "theo kết luận")),
    row("keep", Story.concluded, .supervisor, .keep(), .kept(reason: "đã khắc phục")),
  ]
}
