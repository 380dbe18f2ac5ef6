import TrustRegistry

extension KindTables {
  static let privacy: [KindRow] = [
    KindRow("sensitiveShown (breaches)", given: Story.soiled) { _ in
      [.privacy(.sensitiveShown(.breaches, purpose: "xét"))]
    },
    KindRow("sensitiveShown (complainants)", given: Story.soiled) { _ in
      [.privacy(.sensitiveShown(.complainants, purpose: "xét"))]
    },
    KindRow("requestLodged", given: Story.registered) { _ in
      [
        .privacy(
          .requestLodged(
            request: 1, type: .access, channel: .portal, day: "2026-08-31", document: "YC-1"))
      ]
    },
    KindRow("requestAcknowledged", given: Story.asked()) { _ in
      [.privacy(.requestAcknowledged(request: 1, document: "TB-1"))]
    },
    KindRow("requestClosed", given: Story.asked()) { _ in
      [.privacy(.requestClosed(request: 1, outcome: .refused, reason: "không đúng người", document: "TB-2"))]
    },
    KindRow("accessGiven", given: Story.asked()) { _ in
      [.privacy(.accessGiven(request: 1, purpose: "trả lời"))]
    },
  ]
}
