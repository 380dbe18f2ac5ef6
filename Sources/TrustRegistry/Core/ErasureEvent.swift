/// What was lawfully erased; the acts themselves come with part 2, but every reader already knows them (JOURNAL 19–21).
public enum ErasureEvent: Sendable, Hashable {
  /// `lines`: the numbers of the lines whose bodies are blank.
  case dossierErased(lines: [Int], basis: String)
  case caseErased(case: Int, lines: [Int], basis: String)

  var kind: EventKind {
    switch self {
    case .dossierErased: .dossierErased
    case .caseErased: .caseErased
    }
  }

  public var lines: [Int] {
    switch self {
    case .dossierErased(let lines, _), .caseErased(_, let lines, _): lines
    }
  }
}
