import TrustRegistry

extension KindTables {
  private static let asked = Story.registered + [.does(.staff, .askErasure())]
  private static let ofCase = Story.declined + [.does(.staff, .askErasure(of: .caseNumbered(1)))]

  static let erasure: [KindRow] = [
    KindRow("dossierErased", given: asked) { _ in [.erasure(.dossierErased(.sample()))] },
    KindRow("caseErased", given: ofCase) { _ in [.erasure(.caseErased(case: 1, .sample([18, 19])))] },
    KindRow("erasureRequested", given: Story.registered) { _ in
      [.erasure(.requested(scope: .dossier, basis: "Luật 91", document: "YC-7"))]
    },
    KindRow("erasureWithdrawn", given: asked) { _ in
      [.erasure(.requestWithdrawn(reason: "người yêu cầu rút"))]
    },
  ]
}
