import TrustRegistry

/// One line, judged by its own bytes and the link before it: everything that can be known of it on any
/// thread, without knowing the others. Whether it comes in its turn, and who signed, is judged in order.
struct CheckedLine: Sendable {
  let layout: LineLayout
  /// Where it begins in the file.
  let offset: Int
  /// Whether it is sealed to the link before it; nil where that was not known.
  let isSealed: Bool?
  let fidelity: BodyFidelity
  let line: SealedLine
  /// G, where it ends a transaction.
  let signature: SealSignature?
  /// Whether the signature holds by the key that was in force a while ago, where that was tried.
  var guess: SignatureGuess?

  /// - Parameters:
  ///   - bytes: the line without its line feed.
  ///   - offset: where it begins in the file.
  ///   - link: what it must be sealed to, if that is known.
  init(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, behind link: LinkText?, for scrutiny: LineScrutiny
  ) throws(LineDefect) {
    let layout = try LineLayout(bytes)
    let seal = Seal(checked: bytes[rebased: layout.seal])
    let body = bytes[rebased: layout.body]
    let fidelity = BodyFidelity(of: layout, in: bytes, body, for: scrutiny)
    self.layout = layout
    self.offset = offset
    self.fidelity = fidelity
    isSealed = link.map { Seal(after: $0, head: bytes[rebased: layout.head]) == seal }
    signature = layout.signature.map { SealSignature(checked: bytes[rebased: $0]) }
    line = SealedLine(
      layout, in: bytes, at: offset, seal: seal,
      content: fidelity == .asSealed && CheckedLine.isRead(body, for: scrutiny)
        ? SealedLine.Content(reading: body) : .blank,
      isUnderstood: scrutiny == .words)
  }

  /// The line as an erasure not yet heard of leaves it.
  var blank: Erasures.Blank? {
    guard case .blank(let isWhole) = fidelity else { return nil }
    return Erasures.Blank(sequence: layout.sequence, offset: offset, isWhole: isWhole)
  }

  private static func isRead(_ body: UnsafeRawBufferPointer, for scrutiny: LineScrutiny) -> Bool {
    switch scrutiny {
    case .words: true
    case .seals: ErasuresAhead.isErasure(body)
    case .skeleton: false
    }
  }
}

extension BodyFidelity {
  fileprivate init(
    of layout: LineLayout, in bytes: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer,
    for scrutiny: LineScrutiny
  ) {
    if scrutiny == .skeleton {
      self = Erasures.isBlank(body) ? .asSealed : .changed
    } else if Seal.digest(of: body) == Seal(checked: bytes[rebased: layout.digest]) {
      self = .asSealed
    } else {
      self.init(unlike: layout, body)
    }
  }
}
