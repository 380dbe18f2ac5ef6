import TrustRegistry

/// Where verifying stands between two lines: what the next one must be sealed to and numbered (JOURNAL 4–6,
/// 11). The lines of a transaction are held apart until its last has come, and can be forgotten.
struct Chain {
  static let greatestCount = 4096
  static let greatestSize = 4 << 20

  /// What stands after the last whole transaction.
  private(set) var sequence = 0
  private(set) var link = SealLink.start
  private(set) var at = 0
  private(set) var counts: [Subject: Int] = [:]

  /// The lines since then.
  private(set) var pending = Pending()
  /// In a skeleton every body is blank, also that of a correction of the clock.
  let trustsBlankClock: Bool
  /// Counts the lines up to where this began; nil where it began with line 1.
  private let index: IndexFile?

  /// Whether it is known how many lines there are before about each subject.
  private let isCounted: Bool

  init(ofSkeleton: Bool = false) { (trustsBlankClock, index, isCounted) = (ofSkeleton, nil, true) }

  /// Goes on behind what an index stands for; without one, the first line about each subject says how many it
  /// has.
  init(behind position: JournalPosition, of index: IndexFile?) {
    (trustsBlankClock, self.index) = (false, index)
    isCounted = index != nil || position.sequence == 0
    sequence = position.sequence
    link = SealLink(position.seal, position.signature)
    at = position.at.milliseconds
  }

  struct Pending {
    var count = 0
    var size = 0
    var link = SealLink.start
    var by: [UInt8] = []
    var at = 0
    var left = 0
    var counts: [Subject: Int] = [:]
  }

  var nextSequence: Int { sequence + pending.count + 1 }

  func nextCount(about subject: Subject) -> Int {
    (pending.counts[subject] ?? counts[subject] ?? index?.count(of: subject) ?? 0) + 1
  }

  /// What the next line is sealed to.
  var lastLink: SealLink { pending.count > 0 ? pending.link : link }

  /// What is wrong with a line here, the first of it; `line` is the bytes that `layout` was found in.
  /// - Parameter known: whether it is sealed to the last link, where that was found out already.
  func defect(
    of layout: LineLayout, in line: UnsafeRawBufferPointer, isSealed known: Bool? = nil
  ) -> ChainDefect? {
    guard known ?? isSealed(layout, in: line, after: lastLink) else { return .seal }
    guard layout.sequence == nextSequence else {
      return .sequence(expected: nextSequence, found: layout.sequence)
    }
    let count = nextCount(about: layout.about)
    guard layout.nth == count || !isCounted && count == 1 else {
      return .revision(subject: layout.about, expected: count, found: layout.nth)
    }
    if pending.count > 0 {
      let sameOfficer = pending.by.elementsEqual(line[layout.by])
      guard sameOfficer, layout.at == pending.at, layout.left == pending.left - 1 else { return .transaction }
    } else if layout.at < at, !correctsClock(layout, in: line) {
      return .time
    }
    if pending.count + 1 + layout.left > Chain.greatestCount
      || pending.size + line.count >= Chain.greatestSize
    {
      return .transactionTooLarge
    }
    return nil
  }

  func isSealed(
    _ layout: LineLayout, in line: UnsafeRawBufferPointer, after link: SealLink
  ) -> Bool {
    Seal(after: link, head: line[rebased: layout.head]) == Seal(checked: line[rebased: layout.seal])
  }

  /// Takes a line in as it says it is, on trial until its transaction is committed.
  mutating func take(_ layout: LineLayout, in line: UnsafeRawBufferPointer) {
    if pending.count == 0 { pending.by = Array(line[layout.by]) }
    pending.count += 1
    pending.size += line.count + 1
    pending.at = layout.at
    pending.left = layout.left
    pending.counts[layout.about] = layout.nth
    pending.link = SealLink(layout, in: line)
  }

  /// Makes the lines taken since the last transaction one that stands.
  mutating func commit() {
    sequence += pending.count
    link = pending.link
    at = pending.at
    for (subject, count) in pending.counts { counts[subject] = count }
    forget()
  }

  /// Drops the lines of a transaction that did not become whole.
  mutating func forget() {
    pending.counts.removeAll(keepingCapacity: true)
    pending.count = 0
    pending.size = 0
  }

  /// Goes on with a line that does not follow, from what it says itself, as if a transaction began with it.
  /// For an audit, which reports and goes on.
  mutating func resume(at layout: LineLayout, in line: UnsafeRawBufferPointer) {
    for (subject, count) in pending.counts { counts[subject] = count }
    forget()
    sequence = layout.sequence - 1
    take(layout, in: line)
  }

  private func correctsClock(_ layout: LineLayout, in line: UnsafeRawBufferPointer) -> Bool {
    let body = line[layout.body]
    let opening: StaticString = #"{"kind":"clockCorrected","#
    let wanted = UnsafeRawBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount)
    return layout.about == .office && body.starts(with: wanted)
      || trustsBlankClock && body.starts(with: "null".utf8)
  }
}

extension SealLink {
  init(_ layout: LineLayout, in line: UnsafeRawBufferPointer) {
    self.init(
      Seal(checked: line[rebased: layout.seal]),
      layout.signature.map { SealSignature(checked: line[rebased: $0]) })
  }
}

extension UnsafeRawBufferPointer {
  /// A part of these bytes, counted from its own start.
  subscript(rebased range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: self[range])
  }
}
