import TrustRegistry

extension KindTables {
  static let reviews: [KindRow] = [
    KindRow("ruleBreachRecorded", given: Story.registered) { _ in
      [
        .conduct(
          .ruleBreachRecorded(
            ruleBreach: 1,
            RuleBreachReport(rule: "1.1", day: "2026-08-01", summary: "C", evidence: .document("B"))))
      ]
    },
    KindRow("reviewOpened", given: Story.approved()) { _ in
      [.review(.opened(review: 1, .misuseOfMark, reason: "x"))]
    },
    KindRow("noticeSent", given: Story.reviewed) { _ in
      [.review(.noticeSent(review: 1, document: "x", day: "2026-08-31"))]
    },
    KindRow("hearingHeld", given: Story.noticed) { _ in
      [.review(.hearingHeld(review: 1, document: "x", day: "2026-08-31", summary: "x"))]
    },
    KindRow("reviewClosed", given: Story.reviewed) { _ in
      [.review(.closed(review: 1, outcome: .unfounded, reason: "x"))]
    },
    KindRow("certificateSuspended", given: Story.heard) { _ in [.measure(.suspended(.sample))] },
    KindRow("certificateReinstated", given: Story.suspended) { _ in
      [.measure(.reinstated(certificate: "CD-2026-000001", review: 1, reason: "x"))]
    },
    KindRow("certificateRevoked", given: Story.heard) { _ in
      [.measure(.revoked(certificate: "CD-2026-000001", review: 1, reason: "x"))]
    },
    KindRow("holdLifted", given: Story.held) { _ in
      [.measure(.holdLifted(certificate: "CD-2027-000001", reason: "x"))]
    },
  ]

  static let complaints: [KindRow] = [
    KindRow("complaintLodged", given: Story.registered) { _ in [.complaint(.lodged(complaint: 1, .sample))] },
    KindRow("complainantRecorded", given: Story.complained) { _ in
      [.complaint(.complainantRecorded(complaint: 1, Complainant(name: "Trần B")))]
    },
    KindRow("complaintAcknowledged", given: Story.complained) { _ in
      [.complaint(.acknowledged(complaint: 1, document: "x", day: "2026-08-31"))]
    },
    KindRow("complaintExtended", given: Story.complained) { _ in
      [.complaint(.extended(complaint: 1, from: "2026-09-30", through: "2026-10-15", reason: "x"))]
    },
    KindRow("complaintAnswered", given: Story.complained) { _ in
      [.complaint(.answered(complaint: 1, outcome: .upheld, reason: "x", document: "x"))]
    },
  ]
}

extension Suspension {
  /// Lan's first certificate, through a day.
  static let sample = Suspension(
    certificate: "CD-2026-000001", until: .through("2026-12-31"), emergency: false, review: 1, reason: "x")
}

extension ComplaintReport {
  static let sample = ComplaintReport(
    topic: .conduct, channel: .letter, day: "2026-08-31", summary: "x")
}
