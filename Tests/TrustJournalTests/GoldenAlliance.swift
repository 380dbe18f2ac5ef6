import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  private static func measured(_ measure: SoftMeasure, through: Day? = nil) -> Event {
    .alliance(
      .measured(
        MeasureReport(
          measure: measure, note: "Nhãn quảng cáo", document: "BB-1", day: Golden.march, through: through)))
  }

  static let allianceRows: [GoldenRow] = applicationRows + memberRows + proceedingRows

  private static let applicationRows: [GoldenRow] = [
    GoldenRow(.memberInvited, .alliance(.invited(document: "TM-1")), #""document":"TM-1""#),
    GoldenRow(
      .charterDeclared,
      .alliance(
        .declared(Declaration(points: [.vietnamese, .notProsecuted], holds: true, document: "CC-1"))),
      #""points":["vietnamese","notProsecuted"],"holds":true,"document":"CC-1""#),
    GoldenRow(.moreAsked, .alliance(.moreAsked(what: "Lý lịch")), #""what":"Lý lịch""#),
    GoldenRow(.moreAnswered, .alliance(.moreAnswered(document: "BS-1")), #""document":"BS-1""#),
    GoldenRow(
      .membershipConsentWithdrawn, .alliance(.consentWithdrawn(document: "RĐY-1")), #""document":"RĐY-1""#),
    GoldenRow(
      .networksChosen,
      .alliance(.networksChosen([NetworkCode(rawValue: "scams"), NetworkCode(rawValue: "news")])),
      #""networks":["scams","news"]"#),
  ]

  private static let memberRows: [GoldenRow] = [
    GoldenRow(
      .activityOpened,
      .office(
        .activityOpened(
          number: 3,
          Activity(name: "Ngày hội", kind: .antiScam, first: Golden.march, last: Golden.march + 1))),
      #""activity":3,"name":"Ngày hội","activityKind":"antiScam","first":"2026-03-05","last":"2026-03-06""#),
    GoldenRow(
      .participationRecorded,
      .alliance(
        .participated(Participation(activity: 3, role: "Diễn giả", day: Golden.march, document: "TG-1"))),
      #""activity":3,"role":"Diễn giả","day":"2026-03-05","document":"TG-1""#),
    GoldenRow(
      .honourGiven,
      .alliance(.honoured(Honour(title: "Bằng khen", document: "QĐ-9", day: Golden.march))),
      #""title":"Bằng khen","document":"QĐ-9","day":"2026-03-05""#),
    GoldenRow(
      .exitNoticed,
      .alliance(
        .exitNoticed(ExitNotice(document: "TB-1", handover: Golden.march, lastDay: Golden.march + 1))),
      #""document":"TB-1","handover":"2026-03-05","lastDay":"2026-03-06""#),
    GoldenRow(.handoverDone, .alliance(.handedOver(document: "BG-1")), #""document":"BG-1""#),
    GoldenRow(
      .membershipReviewed, .alliance(.reviewed(outcome: .proceedings, note: "Hết hạn")),
      #""outcome":"proceedings","note":"Hết hạn""#),
  ]

  private static let proceedingRows: [GoldenRow] = [
    GoldenRow(
      .dialogueHeld, measured(.dialogue), #""note":"Nhãn quảng cáo","document":"BB-1","day":"2026-03-05""#),
    GoldenRow(
      .reminderSent, measured(.reminder), #""note":"Nhãn quảng cáo","document":"BB-1","day":"2026-03-05""#),
    GoldenRow(
      .supportAgreed, measured(.support, through: Golden.march + 1),
      #""note":"Nhãn quảng cáo","document":"BB-1","day":"2026-03-05","through":"2026-03-06""#),
    GoldenRow(
      .memberHeard,
      .alliance(.heard(MemberHearing(day: Golden.march, document: "BB-2", note: "Nhận lỗi"))),
      #""day":"2026-03-05","document":"BB-2","note":"Nhận lỗi""#),
    GoldenRow(
      .integrityConcluded, .alliance(.concluded(ground: .dd, document: "KL-1", note: "Tái phạm")),
      #""ground":"đ","document":"KL-1","note":"Tái phạm""#),
    GoldenRow(
      .membershipTerminated, .alliance(.terminated(ground: .dd, reason: "Theo kết luận")),
      #""ground":"đ","reason":"Theo kết luận""#),
    GoldenRow(.memberKept, .alliance(.kept(reason: "Đã sửa")), #""reason":"Đã sửa""#),
  ]
}
