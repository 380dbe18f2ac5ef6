import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  static let privacyRows: [GoldenRow] = [
    GoldenRow(
      .sensitiveShown,
      .privacy(.sensitiveShown([.breaches, .complainants], purpose: "Giải quyết khiếu nại")),
      #""parts":["breaches","complainants"],"purpose":"Giải quyết khiếu nại""#),
    GoldenRow(
      .sensitiveShown, .privacy(.sensitiveShown([.tracking, .identity], purpose: "Xét")),
      #""parts":["tracking","identity"],"purpose":"Xét""#),
    GoldenRow(
      .requestLodged,
      .privacy(
        .requestLodged(
          request: 2, type: .withdrawal, channel: .inPerson, day: Golden.march, document: "YC-2")),
      #""number":2,"type":"withdrawal","channel":"inPerson","day":"2026-03-05","document":"YC-2""#),
    GoldenRow(
      .requestAcknowledged, .privacy(.requestAcknowledged(request: 2, document: "TB-1")),
      #""number":2,"document":"TB-1""#),
    GoldenRow(
      .requestClosed,
      .privacy(.requestClosed(request: 2, outcome: .refused, reason: "Đang giữ", document: "TB-2")),
      #""number":2,"outcome":"refused","reason":"Đang giữ","document":"TB-2""#),
    GoldenRow(
      .accessGiven, .privacy(.accessGiven(request: 3, purpose: "Trả lời yêu cầu")),
      #""number":3,"purpose":"Trả lời yêu cầu""#),
  ]
}
