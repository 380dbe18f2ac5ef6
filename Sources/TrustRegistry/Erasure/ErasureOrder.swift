/// What one erasure blanks and what it leaves.
public struct ErasureOrder: Sendable, Hashable {
  /// The numbers of the unit's lines, in order; their bodies are blank.
  public var lines: [Int]
  /// Lines about the creator that never had an effect; their bodies are blank too.
  public var idle: [Int]
  /// Lines about the creator that never had an effect and keep their words, since their transactions speak
  /// of others too: readers who find the rest blank know by this that they are void.
  public var void: [Int]
  public var basis: String
  /// What stands after them.
  public var residue: [CertificateResidue]

  public init(
    lines: [Int], idle: [Int] = [], void: [Int] = [], basis: String, residue: [CertificateResidue]
  ) {
    self.lines = lines
    self.idle = idle
    self.void = void
    self.basis = basis
    self.residue = residue
  }

  /// Everything that is blank by it.
  public var blanked: [Int] { lines + idle }
}

/// What stays of a certificate when the words about its case are erased (JOURNAL 21).
public struct CertificateResidue: Sendable, Hashable {
  public var number: String
  public var certificateClass: ClassCode
  public var validFrom: Day
  /// The last valid day.
  public var validThrough: Day
  /// The line that granted it: from there on it counts.
  public var line: Int

  public init(number: String, certificateClass: ClassCode, validFrom: Day, validThrough: Day, line: Int) {
    self.number = number
    self.certificateClass = certificateClass
    self.validFrom = validFrom
    self.validThrough = validThrough
    self.line = line
  }
}
