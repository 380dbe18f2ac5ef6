/// What was lawfully erased; the acts themselves come with part 2, but every reader already knows them
/// (JOURNAL 19–21).
public enum ErasureEvent: Sendable, Hashable {
  /// `lines`: the numbers of the lines whose bodies are blank. `residue`: what stands after them.
  case dossierErased(lines: [Int], basis: String, residue: [CertificateResidue])
  case caseErased(case: Int, lines: [Int], basis: String, residue: [CertificateResidue])

  var kind: EventKind {
    switch self {
    case .dossierErased: .dossierErased
    case .caseErased: .caseErased
    }
  }

  public var lines: [Int] {
    switch self {
    case .dossierErased(let lines, _, _), .caseErased(_, let lines, _, _): lines
    }
  }

  public var basis: String {
    switch self {
    case .dossierErased(_, let basis, _), .caseErased(_, _, let basis, _): basis
    }
  }

  public var residue: [CertificateResidue] {
    switch self {
    case .dossierErased(_, _, let residue), .caseErased(_, _, _, let residue): residue
    }
  }
}

/// What stays of a certificate when the words about its case are erased (JOURNAL 21).
public struct CertificateResidue: Sendable, Hashable {
  public var number: String
  public var certificateClass: ClassCode
  public var validFrom: Day
  /// The last valid day.
  public var validThrough: Day

  public init(number: String, certificateClass: ClassCode, validFrom: Day, validThrough: Day) {
    self.number = number
    self.certificateClass = certificateClass
    self.validFrom = validFrom
    self.validThrough = validThrough
  }
}
