import TrustRegistry

/// Turns the lines of a journal into verified transactions, one at a time and strictly: the first line that
/// is not as it must be ends it (JOURNAL 2–7).
struct TransactionReader {
  private(set) var chain: Chain
  private(set) var position = JournalPosition.start
  private(set) var founding: Founding?
  var erasures = Erasures()
  /// Up to here signatures have been verified before, on this machine; digests and seals always are.
  var trusted: JournalPosition?

  private var lines: [SealedLine] = []
  private var blanks: [Erasures.Blank] = []

  init() { chain = Chain() }

  /// Goes on behind what an index stands for, in a registry founded like this.
  init(of founding: Founding, behind position: JournalPosition, of index: IndexFile) {
    chain = Chain(behind: position, of: index)
    (self.founding, self.position) = (founding, position)
  }

  /// Takes one line, given without its line feed, that begins at `offset`. Gives the transaction that it
  /// makes whole, verified but not yet committed.
  mutating func take(
    _ line: UnsafeRawBufferPointer, at offset: Int, for follower: some Follower
  ) throws(JournalFault) -> SealedTransaction? {
    let checked = Result { () throws(LineDefect) in
      try CheckedLine(line, at: offset, behind: nil, for: .words)
    }
    return try take(checked, line, at: offset, for: follower)
  }

  /// Takes one line that was checked by itself; its bytes are those that it was checked in.
  mutating func take(
    _ checked: Result<CheckedLine, LineDefect>, _ line: UnsafeRawBufferPointer, at offset: Int,
    for follower: some Follower
  ) throws(JournalFault) -> SealedTransaction? {
    let taken = try chain.take(checked, line, at: offset)
    let place = LinePlace(line: taken.layout.sequence, offset: offset)
    if let blank = taken.blank { blanks.append(blank) }
    lines.append(taken.line)
    guard taken.layout.left == 0 else { return nil }
    let end = JournalPosition(taken, endingAt: offset + line.count + 1)
    let transaction = SealedTransaction(lines: lines, end: end)
    if position.sequence == 0 { founding = try Founding(transaction, at: place) }
    if let cause = fault(inSignatureOf: transaction, guessed: taken.guess, for: follower) {
      throw .line(place, cause)
    }
    return transaction
  }

  /// Goes on behind the transaction that was taken last.
  mutating func commit(_ transaction: SealedTransaction) {
    chain.commit()
    position = transaction.end
    for blank in blanks { erasures.found(blank) }
    dropLines()
  }

  /// Drops the lines that were taken and not committed.
  mutating func forget() {
    chain.forget()
    dropLines()
    if position.sequence == 0 { founding = nil }
  }

  private mutating func dropLines() {
    lines.removeAll(keepingCapacity: true)
    blanks.removeAll(keepingCapacity: true)
  }

  private func fault(
    inSignatureOf transaction: SealedTransaction, guessed guess: SignatureGuess?,
    for follower: some Follower
  ) -> JournalFault.LineCause? {
    let end = transaction.end
    if let trusted, end.sequence <= trusted.sequence {
      return end.sequence < trusted.sequence || end == trusted ? nil : .notAsVerifiedBefore
    }
    let key = position.sequence == 0 ? founding?.key : follower.key(of: transaction.by)
    guard let key else { return .signerWithoutKey(transaction.by) }
    guard let signature = end.signature, key.verifies(signature, of: end.seal, guessed: guess) else {
      return .signature(transaction.by)
    }
    return nil
  }
}

extension JournalPosition {
  /// The end of the transaction whose last line this is.
  init(_ line: CheckedLine, endingAt offset: Int) {
    self.init(
      sequence: line.layout.sequence, offset: offset, seal: line.line.seal, signature: line.signature,
      by: line.line.by, at: line.line.at)
  }

  /// The end of the transaction whose last line this is.
  init(_ layout: LineLayout, in line: UnsafeRawBufferPointer, endingAt offset: Int) {
    let link = SealLink(layout, in: line)
    self.init(
      sequence: layout.sequence, offset: offset, seal: link.seal, signature: link.signature,
      by: OfficerID(layout, in: line), at: Timestamp(milliseconds: layout.at))
  }
}
