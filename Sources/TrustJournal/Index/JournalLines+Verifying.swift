import TrustRegistry

extension JournalLines {
  /// A subject's lines of one transaction, the whole of which is verified: its seals from the line before it
  /// on, and its order (JOURNAL 4–7, 25); and its signature, which is yet to be.
  /// - Parameters:
  ///   - sequence: any of its lines.
  ///   - offset: where a line begins, by its number; nil for one that is not known.
  public func sealed(
    about subject: Subject, inTransactionOf sequence: Int, offset: (Int) -> Int?
  ) throws(JournalFault) -> (lines: [SealedLine], claim: SignatureClaim) {
    let place = LinePlace(line: sequence, offset: offset(sequence) ?? 0)
    for reach in [4, 64, 512, Chain.greatestCount] {
      let first = max(1, sequence - reach)
      guard let start = offset(first), let own = offset(sequence) else { break }
      var run = TransactionSeals(about: subject, holding: sequence, from: first)
      var end = own + LineLayout.greatestLine
      if let last = try self.last(ofTransactionAt: own), let next = offset(last + 1) { end = next }
      var scanner = LineScanner(from: start, to: min(end, try file.identity().size))
      while !run.isComplete, let line = try scanner.next(in: file) {
        try run.take(line.bytes, at: line.offset)
      }
      if run.isCutBefore, first > 1 { continue }
      return try run.close()
    }
    throw .line(place, .body)
  }

  /// Every line from an offset on that says that it erases, whoever wrote it: foreseen, not believed.
  public func erasures(from offset: Int) throws(JournalFault) -> [ForeseenErasure] {
    try ErasuresAhead.all(in: file, from: offset, to: try file.identity().size)
  }

  /// The last line of the transaction that the line at an offset belongs to.
  private func last(ofTransactionAt offset: Int) throws(JournalFault) -> Int? {
    let bytes = try file.read(at: offset, count: LineLook.headSize)
    return bytes.withUnsafeBytes { LineLayout.numbers(in: $0).map { $0.sequence + $0.left } }
  }
}

/// One transaction whose seals are being verified, among the lines around it.
private struct TransactionSeals {
  private let subject: Subject
  /// A line that it must hold.
  private let wanted: Int
  private var next: Int
  private var link: SealLink?
  private var lines: [SealedLine] = []
  private var by: OfficerID?
  private var first: Int
  private var at = 0
  private var left = 0
  private var end: JournalPosition?

  init(about subject: Subject, holding wanted: Int, from first: Int) {
    (self.subject, self.wanted, next, self.first) = (subject, wanted, first, first)
    if first == 1 { link = .start }
  }

  var isComplete: Bool { end != nil }
  /// Whether it began before the first line that was looked at.
  private(set) var isCutBefore = false

  mutating func take(_ line: UnsafeRawBufferPointer, at offset: Int) throws(JournalFault) {
    let place = LinePlace(line: next, offset: offset)
    let layout: LineLayout
    do { layout = try LineLayout(line) } catch { throw .line(place, .layout(error)) }
    guard layout.sequence == next else {
      throw .line(place, .chain(.sequence(expected: next, found: layout.sequence)))
    }
    next += 1
    guard let before = link else {
      // What it is sealed to is not known: it only tells where the next transaction begins.
      if layout.left == 0 {
        link = SealLink(layout, in: line)
        first = next
      }
      isCutBefore = layout.sequence >= wanted
      if isCutBefore { end = .start }
      return
    }
    guard Seal(after: before, head: line[rebased: layout.head]) == Seal(checked: line[rebased: layout.seal])
    else { throw .line(place, .chain(.seal)) }
    let officer = OfficerID(layout, in: line)
    if first < layout.sequence, officer != by || layout.at != at || layout.left != left - 1 {
      throw .line(place, .chain(.transaction))
    }
    (by, at, left, link) = (officer, layout.at, layout.left, SealLink(layout, in: line))
    if layout.about == subject, let read = try JournalLines.read(line, at: offset) { lines.append(read) }
    guard left == 0 else { return }
    if layout.sequence < wanted {
      (first, lines) = (next, [])
    } else {
      end = JournalPosition(layout, in: line, endingAt: offset + line.count + 1)
    }
  }

  consuming func close() throws(JournalFault) -> (lines: [SealedLine], claim: SignatureClaim) {
    let place = LinePlace(line: wanted, offset: end?.offset ?? 0)
    guard let end, let by else { throw .line(place, .chain(.transaction)) }
    guard let signature = end.signature else { throw .line(place, .signature(by)) }
    return (
      lines, SignatureClaim(place: place, by: by, first: first, seal: end.seal, signature: signature)
    )
  }
}
