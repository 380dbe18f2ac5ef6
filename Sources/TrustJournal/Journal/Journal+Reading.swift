import TrustRegistry

extension Journal {
  /// Whether something was acknowledged that was not read here yet.
  public func hasNew() throws(JournalFault) -> Bool {
    try currentMark().map { $0.end > position.offset } ?? false
  }

  /// Reads what was acknowledged since the last time, never further: nobody may see what a power cut can take
  /// back. The follower takes each transaction in as soon as it is verified, also those before one that is
  /// not.
  /// - Returns: how many transactions that were.
  @discardableResult
  public mutating func readNew(into follower: inout some Follower) throws(JournalFault) -> Int {
    if !isWritable, try currentMark() == nil { return try readUnmarked(into: &follower) }
    var count = 0
    while let mark = try currentMark() {
      count += try read(upTo: mark, into: &follower)
      guard let blank = reader.erasures.firstWaiting else { break }
      // A line is blanked after its erasure is acknowledged, so whoever meets the one first catches up once
      // more.
      if try currentMark() == mark { throw Journal.fault(of: blank) }
    }
    return count
  }

  /// Reads everything, after the tail was settled if nobody is writing just now (JOURNAL 15).
  @discardableResult
  public mutating func catchUp(
    as holder: LockHolder, into follower: inout some Follower
  ) throws(JournalFault) -> Int {
    guard isWritable else { return try readNew(into: &follower) }
    let lock: JournalLock
    do {
      lock = try JournalLock.enterAtOnce(folder, as: holder)
    } catch {
      guard case .busy = error else { throw error }
      return try readNew(into: &follower)
    }
    return try settle(under: lock, into: &follower)
  }

  /// The mark, if it is of this boot and this file.
  func currentMark() throws(JournalFault) -> Mark? {
    guard let mark = try marks.read(inode: inode), marks.isOfThisBoot(mark) else { return nil }
    return mark
  }

  mutating func read(upTo mark: Mark, into follower: inout some Follower) throws(JournalFault) -> Int {
    guard mark.end >= position.offset else {
      throw .cut(acknowledged: position.offset, found: mark.end)
    }
    let count = try read(upTo: mark.end, into: &follower)
    let size = try file.identity().size
    guard size >= mark.end else { throw .cut(acknowledged: mark.end, found: size) }
    guard position.offset == mark.end, position.sequence == mark.sequence else {
      throw .markDisagrees(LinePlace(line: position.sequence + 1, offset: position.offset))
    }
    return count
  }

  /// Reads whole transactions up to a place in the file; an unfinished one at the end is left for later.
  mutating func read(upTo limit: Int, into follower: inout some Follower) throws(JournalFault) -> Int {
    var count = 0
    var keys = KeysLately()
    var portions = PortionReader(
      from: position.offset, to: limit, for: .words, signedFrom: reader.trusted?.offset ?? 0,
      sizes: sizes)
    defer { reader.forget() }
    while let portion = try portions.next(in: file, guessing: keys.trial) {
      try portion.forEach { (line, bytes, offset) throws(JournalFault) in
        guard let transaction = try reader.take(line, bytes, at: offset, for: follower) else { return }
        try foresee(for: transaction, upTo: limit, into: &follower)
        take(transaction, into: &follower)
        keys.note(follower.key(of: transaction.by), of: transaction.by)
        count += 1
      }
    }
    return count
  }

  mutating func take(_ transaction: SealedTransaction, into follower: inout some Follower) {
    reader.commit(transaction)
    if follower.follow(transaction) { reader.erasures.follow(transaction) }
  }

  /// In a folder that cannot be written, as on a copy, there may be no mark of this boot and nobody who sets
  /// one: then every whole transaction counts.
  private mutating func readUnmarked(into follower: inout some Follower) throws(JournalFault) -> Int {
    let count = try read(upTo: try file.identity().size, into: &follower)
    if let blank = reader.erasures.firstWaiting { throw Journal.fault(of: blank) }
    return count
  }

  static func fault(of blank: Erasures.Blank) -> JournalFault {
    .line(LinePlace(line: blank.sequence, offset: blank.offset), .body)
  }
}
