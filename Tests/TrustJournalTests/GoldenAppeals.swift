import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  static let appealRows: [GoldenRow] = [
    GoldenRow(
      .decisionNotified,
      .appeal(.notified(of: .decision(case: 2), day: Golden.march, channel: .inPerson, document: "BP 1")),
      #""of":{"case":2},"day":"2026-03-05","channel":"inPerson","document":"BP 1""#),
    GoldenRow(
      .decisionNotified,
      .appeal(.notified(of: .decision(case: 2), day: Golden.march, channel: .post, document: "BP 2")),
      #""of":{"case":2},"day":"2026-03-05","channel":"post","document":"BP 2""#),
    GoldenRow(
      .decisionNotified,
      .appeal(.notified(of: .decision(case: 2), day: Golden.march, channel: .electronic, document: "BP 3")),
      #""of":{"case":2},"day":"2026-03-05","channel":"electronic","document":"BP 3""#),
    GoldenRow(
      .appealLodged,
      .appeal(
        .lodged(
          appeal: 1, against: .decision(case: 2), day: Golden.march, grounds: "Chấm sai", document: "ĐƠN 9")),
      #""appeal":1,"against":{"case":2},"day":"2026-03-05","grounds":"Chấm sai","document":"ĐƠN 9""#),
    GoldenRow(
      .decisionNotified,
      .appeal(
        .notified(
          of: .measure(certificate: "CD-2026-000001", measure: 2), day: Golden.march, channel: .post,
          document: "BP 4")),
      #""of":{"certificate":"CD-2026-000001","measure":2},"day":"2026-03-05","#
        + #""channel":"post","document":"BP 4""#
    ),
    GoldenRow(
      .appealLodged,
      .appeal(
        .lodged(
          appeal: 2, against: .measure(certificate: "CD-2026-000001", measure: 2), day: Golden.march,
          grounds: "Nặng quá", document: "ĐƠN 10")),
      #""appeal":2,"against":{"certificate":"CD-2026-000001","measure":2},"day":"2026-03-05","#
        + #""grounds":"Nặng quá","document":"ĐƠN 10""#),
    GoldenRow(
      .appealLodged,
      .appeal(
        .lodged(
          appeal: 3, against: .application(membership: 1), day: Golden.march, grounds: "Đủ điều kiện",
          document: "ĐƠN 11")),
      #""appeal":3,"against":{"application":1},"day":"2026-03-05","#
        + #""grounds":"Đủ điều kiện","document":"ĐƠN 11""#
    ),
    GoldenRow(
      .appealLodged,
      .appeal(
        .lodged(
          appeal: 4, against: .termination(membership: 2), day: Golden.march, grounds: "Oan",
          document: "ĐƠN 12")),
      #""appeal":4,"against":{"termination":2},"day":"2026-03-05","grounds":"Oan","document":"ĐƠN 12""#),
    GoldenRow(
      .appealAcknowledged, .appeal(.acknowledged(appeal: 1, document: "CV 4")),
      #""appeal":1,"document":"CV 4""#),
    GoldenRow(
      .appealExtended, .appeal(.extended(appeal: 1, until: Golden.march, reason: "Phức tạp")),
      #""appeal":1,"until":"2026-03-05","reason":"Phức tạp""#),
    GoldenRow(
      .appealDecided, .appeal(.decided(appeal: 1, outcome: .upheld, reason: "Đúng")),
      #""appeal":1,"outcome":"upheld","reason":"Đúng""#),
    GoldenRow(
      .appealDecided, .appeal(.decided(appeal: 1, outcome: .altered, reason: "Sai")),
      #""appeal":1,"outcome":"altered","reason":"Sai""#),
    GoldenRow(
      .appealDecided, .appeal(.decided(appeal: 1, outcome: .remitted(step: nil), reason: "Xét lại")),
      #""appeal":1,"outcome":"remitted","reason":"Xét lại""#),
    GoldenRow(
      .appealDecided, .appeal(.decided(appeal: 1, outcome: .remitted(step: 5), reason: "Chấm lại")),
      #""appeal":1,"outcome":"remitted","reopened":5,"reason":"Chấm lại""#),
  ]
}
