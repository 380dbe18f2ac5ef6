import TrustRegistry

/// One pass over the lines of a journal, which goes on after whatever it finds.
struct AuditRun {
  var report = AuditReport()

  let kind: AuditedKind
  private let now: Timestamp
  private(set) var chain: Chain
  var erasures = Erasures()
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

  init(of kind: AuditedKind, at now: Timestamp) {
    self.kind = kind
    self.now = now
    if case .skeleton = kind { chain = Chain(ofSkeleton: true) } else { chain = Chain() }
  }

  mutating func take(_ line: UnsafeRawBufferPointer, at offset: Int, with examiner: inout some Examiner) {
    number += 1
    let layout: LineLayout
    do {
      layout = try LineLayout(line)
    } catch {
      add(.layout(error), number, offset)
      isLinkKnown = false
      isSpoiled = true
      return
    }
    report.entries += 1
    let place = LinePlace(line: number, offset: offset)
    follow(layout, in: line, at: place)
    report.seal = Seal(checked: line[rebased: layout.seal])
    lines.append(content(of: layout, in: line, at: place))
    guard layout.left == 0 else { return }
    close(layout, in: line, at: place, with: &examiner)
  }

  /// Judges how a line follows on the one before, and goes on behind it.
  private mutating func follow(_ layout: LineLayout, in line: UnsafeRawBufferPointer, at place: LinePlace) {
    let wasRightful = rightful
    rightful = nil
    guard isLinkKnown else {
      isLinkKnown = true
      chain.resume(at: layout, in: line)
      return
    }
    guard let defect = chain.defect(of: layout, in: line) else {
      chain.take(layout, in: line)
      return
    }
    if defect == .seal {
      if let wasRightful, chain.isSealed(layout, in: line, after: wasRightful) {
        chain.resume(at: layout, in: line)
        return
      }
      rightful = SealLink(
        Seal(after: chain.lastLink, head: line[rebased: layout.head]),
        layout.signature.map { SealSignature(checked: line[rebased: $0]) })
    }
    add(.chain(defect), place.line, place.offset)
    chain.resume(at: layout, in: line)
    isSpoiled = true
  }

  private mutating func content(
    of layout: LineLayout, in line: UnsafeRawBufferPointer, at place: LinePlace
  ) -> SealedLine {
    if case .skeleton = kind {
      if !Erasures.isBlank(line[rebased: layout.body]) { add(.body, place.line, place.offset) }
      return SealedLine(layout, in: line, at: place, content: .blank)
    }
    do {
      let sealed = try SealedLine(layout, in: line, at: place, into: &blanks)
      if case .defective(let defect) = sealed.content { add(.grammar(defect), place.line, place.offset) }
      return sealed
    } catch {
      add(.body, place.line, place.offset)
      isSpoiled = true
      return SealedLine(layout, in: line, at: place, content: .blank)
    }
  }

  /// The transaction is whole: its signature is judged, and if nothing is wrong with it, it takes effect.
  private mutating func close(
    _ layout: LineLayout, in line: UnsafeRawBufferPointer, at place: LinePlace,
    with examiner: inout some Examiner
  ) {
    let end = JournalPosition(layout, in: line, endingAt: place.offset + line.count + 1)
    let transaction = SealedTransaction(lines: lines, end: end)
    report.transactions += 1
    for blank in blanks { erasures.found(blank) }
    if end.at.milliseconds > now.milliseconds + Audit.tolerance {
      report.findings.append(AuditFinding(.future, sequence: place.line, message: .datedAhead(end.at)))
    }
    if !isSpoiled { judge(transaction, at: place, with: &examiner) }
    chain.commit()
    self.end = end.offset
    lines.removeAll(keepingCapacity: true)
    blanks.removeAll(keepingCapacity: true)
    isSpoiled = false
  }
}
