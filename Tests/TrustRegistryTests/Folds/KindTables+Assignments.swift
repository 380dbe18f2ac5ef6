import TrustRegistry

extension KindTables {
  static let assignments: [KindRow] = [
    KindRow("assessorAssigned", given: Story.opened()) { _ in
      [.assignment(.assessorAssigned(case: 1, assessor: .thirdAssessor, round: 1))]
    },
    KindRow("assignmentReleased", given: Story.assigned, by: .assessor) { _ in
      [.assignment(.assignmentReleased(case: 1, assessor: .assessor, reason: "ốm"))]
    },
    KindRow("conflictDeclared", given: Story.registered) { _ in
      [.assignment(.conflictDeclared(reason: "người nhà"))]
    },
  ]
}
