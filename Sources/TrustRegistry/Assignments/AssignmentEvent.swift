/// What happened about who works on a dossier, and who may not.
public enum AssignmentEvent: Sendable, Hashable {
  case assessorAssigned(case: Int, assessor: OfficerID, round: Int)
  case assignmentReleased(case: Int, assessor: OfficerID, reason: String)
  /// The signer has an interest in the creator, and no hand in the dossier from now on.
  case conflictDeclared(reason: String)

  var kind: EventKind {
    switch self {
    case .assessorAssigned: .assessorAssigned
    case .assignmentReleased: .assignmentReleased
    case .conflictDeclared: .conflictDeclared
    }
  }

  /// Nil for what is said of the whole dossier.
  var caseNumber: Int? {
    switch self {
    case .assessorAssigned(let number, _, _), .assignmentReleased(let number, _, _): number
    case .conflictDeclared: nil
    }
  }
}
