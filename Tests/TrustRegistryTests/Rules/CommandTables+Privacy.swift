import TrustRegistry

extension CommandTables {
  static let privacy: [CommandRow] = [
    .init(
      "look", given: Story.soiled, by: .assessor, when: .look(at: [.breaches], " xét hồ sơ "),
      then: [.privacy(.sensitiveShown(.breaches, purpose: "xét hồ sơ"))]),
    .init(
      "look (at steps)", given: Story.proven, by: .auditor, when: .look(at: .all),
      then: [.privacy(.sensitiveShown([.tracking, .identity], purpose: "xét hồ sơ"))]),
    .init(
      "lodgeRequest", given: Story.registered, by: .staff,
      when: .privacy(
        .lodgeRequest(type: .erasure, channel: .letter, day: "2026-08-30", document: " YC-1 ")),
      then: [
        .privacy(
          .requestLodged(
            request: 1, type: .erasure, channel: .letter, day: "2026-08-30", document: "YC-1"))
      ]),
    .init(
      "acknowledgeRequest", given: Story.asked(), by: .staff, when: .acknowledgeRequest(),
      then: [.privacy(.requestAcknowledged(request: 1, document: "TB-1"))]),
    .init(
      "closeRequest", given: Story.asked(.correction), by: .staff, when: .closeRequest(),
      then: [
        .privacy(
          .requestClosed(request: 1, outcome: .done, reason: "đã sửa", document: "TB-2"))
      ]),
    .init(
      "closeRequest (refused)", given: Story.asked(.access), by: .staff, when: .closeRequest(.refused),
      then: [
        .privacy(
          .requestClosed(request: 1, outcome: .refused, reason: "đã sửa", document: "TB-2"))
      ]),
    .init(
      "giveAccess", given: Story.asked(.access), by: .staff, when: .giveAccess(),
      then: [.privacy(.accessGiven(request: 1, purpose: "trả lời yêu cầu"))]),
  ]
}
