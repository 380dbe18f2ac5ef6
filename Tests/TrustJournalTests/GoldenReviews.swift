import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  private static let rule = Golden.known(RequirementCode.init, "1.1")

  static let reviewRows: [GoldenRow] = [
    GoldenRow(
      .breachRecorded,
      .conduct(
        .breachRecorded(
          breach: 2,
          BreachReport(
            day: Golden.march, authority: "A05", document: "CV 7", summary: "Sai", pending: false,
            decision: "9/QĐ", decidedOn: Golden.march + 1, fine: Money(dong: 5_000_000)))),
      #""breach":2,"day":"2026-03-05","authority":"A05","document":"CV 7","summary":"Sai","#
        + #""pending":false,"decision":"9/QĐ","decidedOn":"2026-03-06","fine":5000000"#),
    GoldenRow(
      .ruleBreachRecorded,
      .conduct(
        .ruleBreachRecorded(
          ruleBreach: 1,
          RuleBreachReport(rule: rule, day: Golden.march, summary: "Nhãn", evidence: .document("BB 1")))),
      #""ruleBreach":1,"rule":"1.1","day":"2026-03-05","summary":"Nhãn","evidence":{"document":"BB 1"}"#),
    GoldenRow(
      .reviewOpened, .review(.opened(review: 1, .misuseOfMark, reason: "Sai")),
      #""review":1,"ground":"misuseOfMark","reason":"Sai""#),
    GoldenRow(
      .reviewOpened, .review(.opened(review: 2, .breach(3), reason: "Sai")),
      #""review":2,"ground":"breach","number":3,"reason":"Sai""#),
    GoldenRow(
      .reviewOpened, .review(.opened(review: 3, .ruleBreach(1), reason: "Sai")),
      #""review":3,"ground":"ruleBreach","number":1,"reason":"Sai""#),
    GoldenRow(
      .noticeSent, .review(.noticeSent(review: 1, document: "TB 1", day: Golden.march)),
      #""review":1,"document":"TB 1","day":"2026-03-05""#),
    GoldenRow(
      .hearingHeld,
      .review(.hearingHeld(review: 1, document: "BB 2", day: Golden.march, summary: "Đã nghe")),
      #""review":1,"document":"BB 2","day":"2026-03-05","summary":"Đã nghe""#),
    GoldenRow(
      .reviewClosed, .review(.closed(review: 1, outcome: .corrected, reason: "Đã sửa")),
      #""review":1,"outcome":"corrected","reason":"Đã sửa""#),
    GoldenRow(
      .certificateSuspended, .measure(.suspended(suspension(.through(Golden.march)))),
      #""certificate":"DD-2026-000017","through":"2026-03-05","emergency":true,"review":1,"reason":"Gấp""#),
    GoldenRow(
      .certificateSuspended, .measure(.suspended(suspension(.condition("gỡ bài")))),
      #""certificate":"DD-2026-000017","condition":"gỡ bài","emergency":true,"review":1,"reason":"Gấp""#),
    GoldenRow(
      .certificateReinstated,
      .measure(.reinstated(certificate: "DD-2026-000017", review: nil, reason: "Đã gỡ")),
      #""certificate":"DD-2026-000017","reason":"Đã gỡ""#),
    GoldenRow(
      .certificateRevoked,
      .measure(.revoked(certificate: "DD-2026-000017", review: 2, reason: "Tái phạm")),
      #""certificate":"DD-2026-000017","review":2,"reason":"Tái phạm""#),
    GoldenRow(
      .holdLifted, .measure(.holdLifted(certificate: "DD-2026-000017", reason: "Nhẹ")),
      #""certificate":"DD-2026-000017","reason":"Nhẹ""#),
  ]

  private static func suspension(_ until: SuspensionEnd) -> Suspension {
    Suspension(certificate: "DD-2026-000017", until: until, emergency: true, review: 1, reason: "Gấp")
  }

  static let complaintRows: [GoldenRow] = [
    GoldenRow(
      .complaintLodged,
      .complaint(
        .lodged(
          complaint: 1,
          ComplaintReport(
            topic: .personalData, channel: .inPerson, day: Golden.march, summary: "Lộ số", officer: nil))),
      #""complaint":1,"topic":"personalData","channel":"inPerson","day":"2026-03-05","summary":"Lộ số""#),
    GoldenRow(
      .complaintLodged,
      .complaint(
        .lodged(
          complaint: 2,
          ComplaintReport(
            topic: .programme, channel: .letter, day: Golden.march, summary: "Thiên vị",
            officer: Golden.second))),
      #""complaint":2,"topic":"programme","channel":"letter","day":"2026-03-05","summary":"Thiên vị","#
        + #""officer":"o-0002""#),
    GoldenRow(
      .complainantRecorded,
      .complaint(.complainantRecorded(complaint: 1, Complainant(name: "Trần B", contact: "b@vi.example"))),
      #""complaint":1,"name":"Trần B","contact":"b@vi.example""#),
    GoldenRow(
      .complainantRecorded, .complaint(.complainantRecorded(complaint: 1, Complainant(name: "Trần B"))),
      #""complaint":1,"name":"Trần B""#),
    GoldenRow(
      .complaintAcknowledged,
      .complaint(.acknowledged(complaint: 1, document: "XN 1", day: Golden.march)),
      #""complaint":1,"document":"XN 1","day":"2026-03-05""#),
    GoldenRow(
      .complaintExtended,
      .complaint(
        .extended(complaint: 1, from: Golden.march, through: Golden.march + 15, reason: "Phức tạp")),
      #""complaint":1,"from":"2026-03-05","through":"2026-03-20","reason":"Phức tạp""#),
    GoldenRow(
      .complaintAnswered,
      .complaint(.answered(complaint: 1, outcome: .upheld, reason: "Đúng", document: "TL 1")),
      #""complaint":1,"outcome":"upheld","reason":"Đúng","document":"TL 1""#),
  ]
}
