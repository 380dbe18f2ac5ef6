import TrustRegistry

/// What happens after the certificate, in the fewest words.
extension Command {
  static func ruleBreach(
    _ rule: RequirementCode = "1.1", on day: Day = "2026-08-31", summary: String = "không gắn nhãn quảng cáo",
    evidence: Evidence? = .address("https://vi.example/1")
  ) -> Command {
    .conduct(.recordRuleBreach(RuleBreachReport(rule: rule, day: day, summary: summary, evidence: evidence)))
  }

  static func review(_ ground: ReviewGround = .misuseOfMark, _ reason: String = "dùng dấu sai") -> Command {
    .review(.open(ground, reason: reason))
  }

  static func notify(
    _ review: Int = 1, on day: Day = Story.firstDay, document: String = "TB-1"
  ) -> Command {
    .review(.sendNotice(review: review, document: document, day: day))
  }

  static func hear(
    _ review: Int = 1, on day: Day = Story.firstDay, document: String = "BB-1", summary: String = "đã nghe"
  ) -> Command {
    .review(.holdHearing(review: review, document: document, day: day, summary: summary))
  }

  static func closeReview(
    _ review: Int = 1, _ outcome: ReviewOutcome = .unfounded, _ reason: String = "không đúng"
  ) -> Command {
    .review(.close(review: review, outcome: outcome, reason: reason))
  }

  static func suspend(
    _ certificate: String = "CD-2026-000001", until: SuspensionEnd = .condition("gỡ bài"),
    emergency: Bool = false, review: Int = 1, _ reason: String = "vi phạm"
  ) -> Command {
    .measure(
      .suspend(
        Suspension(
          certificate: certificate, until: until, emergency: emergency, review: review, reason: reason)))
  }

  static func reinstate(
    _ certificate: String = "CD-2026-000001", review: Int? = nil, _ reason: String = "đã gỡ bài"
  ) -> Command {
    .measure(.reinstate(certificate: certificate, review: review, reason: reason))
  }

  static func revoke(
    _ certificate: String = "CD-2026-000001", review: Int? = 1, _ reason: String = "tái phạm"
  ) -> Command {
    .measure(.revoke(certificate: certificate, review: review, reason: reason))
  }

  static func letGo(_ certificate: String = "CD-2027-000001", _ reason: String = "không ảnh hưởng") -> Command
  {
    .measure(.release(certificate: certificate, reason: reason))
  }

  static func complain(
    on day: Day = Story.firstDay, summary: String = "bán hàng giả", of officer: OfficerID? = nil,
    by complainant: Complainant? = nil
  ) -> Command {
    .complaint(
      .lodge(
        ComplaintReport(topic: .advertising, channel: .email, day: day, summary: summary, officer: officer),
        by: complainant))
  }

  static func acknowledge(
    _ complaint: Int = 1, on day: Day = Story.firstDay, document: String = "XN-1"
  ) -> Command {
    .complaint(.acknowledge(complaint: complaint, document: document, day: day))
  }

  static func extend(_ complaint: Int = 1, _ reason: String = "phức tạp") -> Command {
    .complaint(.extend(complaint: complaint, reason: reason))
  }

  static func reply(
    _ complaint: Int = 1, _ outcome: ComplaintOutcome = .rejected, _ reason: String = "không có căn cứ",
    document: String = "TL-1"
  ) -> Command {
    .complaint(.answer(complaint: complaint, outcome: outcome, reason: reason, document: document))
  }
}
