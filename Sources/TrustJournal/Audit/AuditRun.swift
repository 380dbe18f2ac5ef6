import TrustRegistry

/// One pass over the lines of a journal, which goes on after whatever it finds.
struct AuditRun {
  var report = AuditReport()

  let kind: AuditedKind
  let extent: AuditExtent
  private let now: Timestamp
  private(set) var chain: Chain
  var erasures = Erasures()
  /// What signatures further on are tried with.
  var keys = KeysLately()
  /// Lines taken so far. Places are told by what stands in the file, whatever numbers the lines claim.
  private(set) var number = 0
  /// Where the last whole transaction ends, in bytes.
  private(set) var end = 0
  /// Of the transaction being read.
  private(set) var lines: [SealedLine] = []
  private var blanks: [Erasures.Blank] = []
  private var isSpoiled = false
  /// After a line whose layout is not known, the next one's seal cannot be judged.
  private var isLinkKnown = true
  /// The seal that the last line should have, where it has another: the next may be sealed to that one.
  private var rightful: SealLink?

  init(of kind: AuditedKind, _ extent: AuditExtent = .whole, at now: Timestamp) {
    self.kind = kind
    self.extent = extent
    self.now = now
    if case .skeleton = kind { chain = Chain(ofSkeleton: true) } else { chain = Chain() }
  }

  var scrutiny: LineScrutiny {
    if case .skeleton = kind { .skeleton } else { extent == .whole ? .words : .seals }
  }

  /// Takes one line, given without its line feed, that begins at `offset`.
  mutating func take(_ line: UnsafeRawBufferPointer, at offset: Int, with examiner: inout some Examiner) {
    let checked = Result { () throws(LineDefect) in
      try CheckedLine(line, at: offset, behind: nil, for: scrutiny)
    }
    take(checked, line, at: offset, with: &examiner)
  }

  /// Takes one line that was checked by itself; its bytes are those that it was checked in.
  mutating func take(
    _ checked: Result<CheckedLine, LineDefect>, _ line: UnsafeRawBufferPointer, at offset: Int,
    with examiner: inout some Examiner
  ) {
    number += 1
    let taken: CheckedLine
    do {
      taken = try checked.get()
    } catch {
      add(.layout(error), number, offset)
      isLinkKnown = false
      isSpoiled = true
      return
    }
    report.entries += 1
    let place = LinePlace(line: number, offset: offset)
    follow(taken, in: line, at: place)
    report.seal = taken.line.seal
    judgeBody(of: taken, at: place)
    lines.append(taken.line)
    guard taken.layout.left == 0 else { return }
    close(taken, endingAt: offset + line.count + 1, at: place, with: &examiner)
  }

  /// Judges how a line follows on the one before, and goes on behind it.
  private mutating func follow(_ taken: CheckedLine, in line: UnsafeRawBufferPointer, at place: LinePlace) {
    let wasRightful = rightful
    let layout = taken.layout
    rightful = nil
    guard isLinkKnown else {
      isLinkKnown = true
      chain.resume(at: layout, in: line)
      return
    }
    guard let defect = chain.defect(of: layout, in: line, isSealed: taken.isSealed) else {
      chain.take(layout, in: line)
      return
    }
    if defect == .seal {
      if let wasRightful, chain.isSealed(layout, in: line, after: wasRightful) {
        chain.resume(at: layout, in: line)
        return
      }
      rightful = SealLink(Seal(after: chain.lastLink, head: line[rebased: layout.head]), taken.signature)
    }
    add(.chain(defect), place.line, place.offset)
    chain.resume(at: layout, in: line)
    isSpoiled = true
  }

  private mutating func judgeBody(of taken: CheckedLine, at place: LinePlace) {
    if let blank = taken.blank { blanks.append(blank) }
    if case .defective(let defect) = taken.line.content { add(.grammar(defect), place.line, place.offset) }
    guard taken.fidelity == .changed else { return }
    add(.body, place.line, place.offset)
    // A skeleton vouches for order and signatures, whatever words were left in it.
    if case .journal = kind { isSpoiled = true }
  }

  /// The transaction is whole: its signature is judged, and if nothing is wrong with it, it takes effect.
  private mutating func close(
    _ taken: CheckedLine, endingAt offset: Int, at place: LinePlace, with examiner: inout some Examiner
  ) {
    let transaction = SealedTransaction(lines: lines, end: JournalPosition(taken, endingAt: offset))
    report.transactions += 1
    for blank in blanks { erasures.found(blank) }
    if transaction.at.milliseconds > now.milliseconds + Audit.tolerance {
      report.findings.append(
        AuditFinding(.future, sequence: place.line, message: .datedAhead(transaction.at)))
    }
    if !isSpoiled { judge(transaction, guessed: taken.guess, at: place, with: &examiner) }
    chain.commit()
    end = offset
    lines.removeAll(keepingCapacity: true)
    blanks.removeAll(keepingCapacity: true)
    isSpoiled = false
  }
}
