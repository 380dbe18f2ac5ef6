import Glibc
import TrustRegistry

extension Journal {
  /// Brings the end of the journal in order: the first act of everybody under the lock (JOURNAL 15). What a
  /// killed writer left whole is adopted; what it left unfinished is cut; for anything else nothing is
  /// touched. Then erasures that were cut short are finished.
  /// - Returns: how many transactions were read on the way.
  @discardableResult
  public mutating func settle(
    under lock: borrowing JournalLock, into follower: inout some Follower
  ) throws(JournalFault) -> Int {
    if let trouble { throw trouble }
    try requireWritable(under: lock)
    let count = try settleEnd(under: lock, into: &follower)
    try finishErasures(under: lock)
    return count
  }

  private mutating func settleEnd(
    under lock: borrowing JournalLock, into follower: inout some Follower
  ) throws(JournalFault) -> Int {
    let acknowledged = try marks.read(inode: inode)
    let mark = try currentMark()
    let size = try file.identity().size
    let least = max(mark?.end ?? 0, position.offset)
    guard size >= least else { throw .cut(acknowledged: least, found: size) }
    var count = 0
    if let mark { count += try read(upTo: mark, into: &follower) }
    guard position.offset < size || mark == nil else {
      if let blank = reader.erasures.firstWaiting { throw Journal.fault(of: blank) }
      return count
    }
    let start = position.offset
    let unfinished = try readTail(
      upTo: size, notBefore: acknowledged?.end ?? 0, count: &count, into: &follower)
    if let blank = reader.erasures.firstWaiting { throw Journal.fault(of: blank) }
    if mark != nil { try writeAgain(from: start) }
    do throws(SystemError) {
      if unfinished { try disk.truncate(file, to: position.offset) }
      try disk.synchronize(file)
      try writeMark(under: lock)
    } catch {
      stopWriting(because: .inDoubt(error))
      throw .inDoubt(error)
    }
    return count
  }

  func requireWritable(under lock: borrowing JournalLock) throws(JournalFault) {
    precondition(lock.folder == folder, "a lock of another registry")
    guard isWritable else { throw .readOnly }
    guard try file.isAtItsPath() else { throw .replaced(folder.journal) }
    guard try lock.file.isAtItsPath() else { throw .replaced(folder.lock) }
  }

  /// Reads what lies beyond the mark. Answers whether an unfinished rest is to be cut.
  private mutating func readTail(
    upTo size: Int, notBefore acknowledged: Int, count: inout Int, into follower: inout some Follower
  ) throws(JournalFault) -> Bool {
    var fault: JournalFault?
    do { count += try read(upTo: size, into: &follower) } catch { fault = error }
    if case .system = fault, let fault { throw fault }
    guard position.offset < size else { return false }
    let place = LinePlace(line: position.sequence + 1, offset: position.offset)
    guard position.offset >= acknowledged, size - position.offset <= Tail.greatestSize else {
      throw fault ?? .tail(place)
    }
    let tail = Tail(try file.read(at: position.offset, count: size - position.offset))
    guard tail.isUnfinished else { throw fault ?? .tail(place) }
    return true
  }

  /// Writes the bytes that are adopted once more: after a failed sync that somebody was killed in, they can
  /// stand in memory as clean and not be on the disk, and a sync alone would answer that all is well.
  private func writeAgain(from start: Int) throws(JournalFault) {
    guard position.offset > start else { return }
    let bytes = try file.read(at: start, count: position.offset - start)
    let place = try OpenFile(folder.journal, O_WRONLY)
    do throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try disk.writeWhole(UnsafeRawBufferPointer(bytes), to: place, at: start)
      }
    } catch {
      throw .inDoubt(error)
    }
  }

  func writeMark(under lock: borrowing JournalLock) throws(SystemError) {
    try writeMark(end: position.offset, sequence: position.sequence, under: lock)
  }

  func writeMark(end: Int, sequence: Int, under lock: borrowing JournalLock) throws(SystemError) {
    let mark = Mark(boot: marks.boot, inode: inode, end: end, sequence: sequence)
    try mark.record.withUnsafeBufferPointer { (bytes) throws(SystemError) in
      try disk.writeWhole(UnsafeRawBufferPointer(bytes), to: lock.file, at: 0)
    }
  }
}
