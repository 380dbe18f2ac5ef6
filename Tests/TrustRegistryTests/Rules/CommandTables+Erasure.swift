import TrustRegistry

extension CommandTables {
  private static let asked = Story.registered + [.does(.staff, .askErasure())]
  private static let ofCase = Story.declined + [.does(.staff, .askErasure(of: .caseNumbered(1)))]

  static let erasure: [CommandRow] = [
    .init(
      "request", given: Story.registered, by: .staff, when: .askErasure(basis: " Luật 91 "),
      then: [.erasure(.requested(scope: .dossier, basis: "Luật 91", document: "YC-7"))]),
    .init(
      "request (a case)", given: Story.declined, by: .staff, when: .askErasure(of: .caseNumbered(1)),
      then: [
        .erasure(.requested(scope: .caseNumbered(1), basis: "Luật 91/2025/QH15", document: "YC-7"))
      ]),
    .init(
      "withdrawRequest", given: asked, by: .staff, when: .dropErasure(),
      then: [.erasure(.requestWithdrawn(reason: "người yêu cầu rút"))]),
    .init(
      "order", given: asked, by: .supervisor, when: .erase(),
      then: [.erasure(.dossierErased(.sample()))]),
    .init(
      "order (a case)", given: ofCase, by: .supervisor, when: .erase(.caseNumbered(1)),
      then: [.erasure(.caseErased(case: 1, .sample([18, 19])))]),
  ]
}
