import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  static let assignmentRows: [GoldenRow] = [
    GoldenRow(
      .assessorAssigned, .assignment(.assessorAssigned(case: 1, assessor: Golden.second, round: 2)),
      #""case":1,"assessor":"o-0002","round":2"#),
    GoldenRow(
      .assignmentReleased,
      .assignment(.assignmentReleased(case: 1, assessor: Golden.second, reason: "Ốm")),
      #""case":1,"assessor":"o-0002","reason":"Ốm""#),
    GoldenRow(
      .conflictDeclared, .assignment(.conflictDeclared(reason: "Người nhà")), #""reason":"Người nhà""#),
  ]
}
