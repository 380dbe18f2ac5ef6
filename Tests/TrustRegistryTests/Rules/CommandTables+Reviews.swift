import TrustRegistry

extension CommandTables {
  static let reviews: [CommandRow] = [
    .init(
      "open", given: Story.approved(), by: .staff, when: .review(.misuseOfMark, " dùng dấu sai "),
      then: [.review(.opened(review: 1, .misuseOfMark, reason: "dùng dấu sai"))]),
    .init(
      "open (again, on an old breach)",
      given: Story.reviewed + [.does(.supervisor, .closeReview())], by: .staff, when: .review(.breach(1)),
      then: [.review(.opened(review: 2, .breach(1), reason: "dùng dấu sai"))]),
    .init(
      "sendNotice", given: Story.reviewed, by: .staff, when: .notify(),
      then: [.review(.noticeSent(review: 1, document: "TB-1", day: "2026-08-31"))]),
    .init(
      "holdHearing", given: Story.noticed, by: .staff, when: .hear(),
      then: [.review(.hearingHeld(review: 1, document: "BB-1", day: "2026-08-31", summary: "đã nghe"))]),
    .init(
      "holdHearing (on the first day after the notice that the scheme allows)",
      given: Story.clockedCertificate() + [
        .does(.staff, .review()), .does(.staff, .notify()), .comes("2026-09-10"),
      ],
      by: .staff, when: .hear(on: "2026-09-10"),
      then: [.review(.hearingHeld(review: 1, document: "BB-1", day: "2026-09-10", summary: "đã nghe"))]),
    .init(
      "close", given: Story.reviewed, by: .supervisor, when: .closeReview(1, .corrected),
      then: [.review(.closed(review: 1, outcome: .corrected, reason: "không đúng"))]),
    .init(
      "close (after a measure)", given: Story.suspended, by: .supervisor, when: .closeReview(1, .measured),
      then: [.review(.closed(review: 1, outcome: .measured, reason: "không đúng"))]),
  ]

  private static func suspension(_ until: SuspensionEnd, emergency: Bool = false) -> [Event] {
    [
      .measure(
        .suspended(
          Suspension(
            certificate: "CD-2026-000001", until: until, emergency: emergency, review: 1, reason: "vi phạm")))
    ]
  }

  static let measures: [CommandRow] = [
    .init(
      "suspend", given: Story.heard, by: .supervisor, when: .suspend(until: .condition(" gỡ bài ")),
      then: suspension(.condition("gỡ bài"))),
    .init(
      "suspend (until a day, today itself)", given: Story.heard, by: .supervisor,
      when: .suspend(until: .through("2026-08-31")), then: suspension(.through("2026-08-31"))),
    .init(
      "suspend (in an emergency, unheard)", given: Story.reviewed, by: .supervisor,
      when: .suspend(emergency: true), then: suspension(.condition("gỡ bài"), emergency: true)),
    .init(
      "suspend (longer)", given: Story.suspended, by: .supervisor,
      when: .suspend(until: .through("2026-12-31")), then: suspension(.through("2026-12-31"))),
    .init(
      "reinstate", given: Story.suspended, by: .supervisor, when: .reinstate(),
      then: [
        .measure(.reinstated(certificate: "CD-2026-000001", review: nil, reason: "đã gỡ bài"))
      ]),
    .init(
      "revoke", given: Story.heard, by: .supervisor, when: .revoke(),
      then: [.measure(.revoked(certificate: "CD-2026-000001", review: 1, reason: "tái phạm"))]),
    .init(
      "revoke (on hold, without a review)", given: Story.held, by: .supervisor,
      when: .revoke("CD-2027-000001", review: nil),
      then: [.measure(.revoked(certificate: "CD-2027-000001", review: nil, reason: "tái phạm"))]),
    .init(
      "release", given: Story.held, by: .supervisor, when: .letGo(),
      then: [.measure(.holdLifted(certificate: "CD-2027-000001", reason: "không ảnh hưởng"))]),
  ]

  private static let report = ComplaintReport(
    topic: .advertising, channel: .email, day: "2026-08-31", summary: "bán hàng giả")

  static let complaints: [CommandRow] = [
    .init(
      "lodge", given: Story.registered, by: .staff, when: .complain(summary: " bán hàng giả "),
      then: [.complaint(.lodged(complaint: 1, report))]),
    .init(
      "lodge (by somebody with a name)", given: Story.registered, by: .staff,
      when: .complain(by: Complainant(name: " Trần B ", contact: " ")),
      then: [
        .complaint(.lodged(complaint: 1, report)),
        .complaint(.complainantRecorded(complaint: 1, Complainant(name: "Trần B"))),
      ]),
    .init(
      "acknowledge", given: Story.complained, by: .staff, when: .acknowledge(),
      then: [.complaint(.acknowledged(complaint: 1, document: "XN-1", day: "2026-08-31"))]),
    .init(
      "extend", given: Story.clocked + [.does(.staff, .complain())], by: .staff, when: .extend(),
      then: [
        .complaint(
          .extended(complaint: 1, from: "2026-10-13", through: "2026-10-28", reason: "phức tạp"))
      ]),
    .init(
      "answer", given: Story.complained, by: .supervisor, when: .reply(),
      then: [
        .complaint(
          .answered(complaint: 1, outcome: .rejected, reason: "không có căn cứ", document: "TL-1"))
      ]),
  ]

  static let ruleBreaches: [CommandRow] = [
    .init(
      "recordBreach (with decision and fine)", given: Story.registered, by: .staff,
      when: .conduct(.recordBreach(fined)), then: [.conduct(.breachRecorded(breach: 1, fined))]),
    .init(
      "recordRuleBreach", given: Story.registered, by: .staff, when: .ruleBreach(),
      then: [
        .conduct(
          .ruleBreachRecorded(
            ruleBreach: 1,
            RuleBreachReport(
              rule: "1.1", day: "2026-08-31", summary: "không gắn nhãn quảng cáo",
              evidence: .address("https://vi.example/1"))))
      ]),
  ]

  private static let fined = BreachReport(
    day: "2026-08-01", authority: "Sở Y tế", document: "CV-1", summary: "quảng cáo", pending: false,
    decision: "7/QĐ-XPHC", decidedOn: "2026-08-20", fine: Money(dong: 5_000_000))
}
