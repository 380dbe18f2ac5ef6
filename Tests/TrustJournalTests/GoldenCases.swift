import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  private static let account = AccountName(platform: .tiktok, handle: "ha.xinh")
  private static let fields = [FieldCode(rawValue: "health"), FieldCode(rawValue: "daily")]

  static let creatorRows: [GoldenRow] = [
    GoldenRow(
      .creatorRegistered,
      .creator(
        .registered(
          Particulars(name: "Hà", kind: .opinionLeader, fields: fields, province: "Huế"),
          accounts: [
            Account(name: account, followers: 304_900),
            Account(name: AccountName(platform: .x, handle: "ha"), followers: nil),
          ])),
      #""name":"Hà","creatorKind":"KOL","fields":["health","daily"],"province":"Huế","accounts":"#
        + #"[{"platform":"tiktok","handle":"ha.xinh","followers":304900},{"platform":"x","handle":"ha"}]"#),
    GoldenRow(
      .creatorRegistered,
      .creator(
        .registered(
          Particulars(name: "Công ty X", kind: .organisation, fields: [], province: nil), accounts: [])),
      #""name":"Công ty X","creatorKind":"organisation","fields":[],"accounts":[]"#),
    GoldenRow(
      .creatorAmended, .creator(.amended(Amendment(kind: .opinionConsumer, fields: [], province: "Hà Nội"))),
      #""creatorKind":"KOC","fields":[],"province":"Hà Nội""#),
    GoldenRow(
      .creatorAmended, .creator(.amended(Amendment(name: "Hà Nguyễn"))), #""name":"Hà Nguyễn""#),
    GoldenRow(
      .accountRecorded, .creator(.accountRecorded(Account(name: account, followers: 0))),
      #""platform":"tiktok","handle":"ha.xinh","followers":0"#),
    GoldenRow(
      .accountReleased, .creator(.accountReleased(account, reason: "Đã bán")),
      #""platform":"tiktok","handle":"ha.xinh","reason":"Đã bán""#),
  ]

  static let caseRows: [GoldenRow] = [
    GoldenRow(
      .caseOpened,
      .procedure(
        .opened(case: 1, certificateClass: ClassCode(rawValue: "ethics"), scheme: 2, maxima: [60, 40])),
      #""case":1,"class":"ethics","scheme":2,"maxima":[60,40]"#),
    GoldenRow(
      .stepRecorded,
      .procedure(.stepRecorded(case: 1, step: 6, note: "Không vi phạm", document: "12/A05")),
      #""case":1,"step":6,"note":"Không vi phạm","document":"12/A05""#),
    GoldenRow(
      .examRecorded,
      .procedure(.examRecorded(case: 1, subject: "law", mark: 85, day: Golden.march, document: "BT-3")),
      #""case":1,"subject":"law","mark":85,"day":"2026-03-05","document":"BT-3""#),
    GoldenRow(
      .certificateApproved,
      .certificate(
        .approved(
          case: 1,
          Certificate(
            number: "DD-2026-000017", certificateClass: ClassCode(rawValue: "ethics"), score: 93,
            atLeast: 90, validFrom: Golden.march, validThrough: Golden.march.lastValidDay(months: 12)),
          reason: "Đủ điều kiện")),
      #""case":1,"number":"DD-2026-000017","class":"ethics","score":93,"atLeast":90,"#
        + #""validFrom":"2026-03-05","validThrough":"2027-03-04","reason":"Đủ điều kiện""#),
    GoldenRow(
      .caseDeclined, .certificate(.declined(case: 2, reason: "Chưa đủ điểm")),
      #""case":2,"reason":"Chưa đủ điểm""#),
    GoldenRow(
      .caseReturned, .certificate(.returned(case: 2, step: 5, reason: "Chấm lại")),
      #""case":2,"step":5,"reason":"Chấm lại""#),
  ]
}
