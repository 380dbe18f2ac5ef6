import Glibc
import TrustRegistry

extension Journal {
  /// Does what the erasures seen here leave to do (JOURNAL 19): takes away the files beside the journal that
  /// are about the person, then blanks each body in place. Whoever meets an erasure that was cut short does
  /// it again; it changes no length, no seal and no other line.
  /// - Throws: `.notErased`; the act stands, and the next under the lock goes on with it.
  mutating func finishErasures(under lock: borrowing JournalLock) throws(JournalFault) {
    let left = reader.erasures.left
    guard !left.isEmpty else { return }
    try requireWritable(under: lock)
    let places = try places(of: left)
    // A descriptor without O_APPEND: on one with it Linux would append what is to be written in place.
    let second = try OpenFile(folder.journal, O_WRONLY)
    guard try second.identity().inode == inode else { throw .replaced(folder.journal) }
    do throws(SystemError) {
      // First the files: while a line still has its words, somebody will come and do both again.
      for subject in Set(left.values) { try folder.removeFiles(about: subject.description, from: disk) }
      for place in places {
        let blank = Erasures.blank(place.count)
        try blank.withUnsafeBufferPointer { (bytes) throws(SystemError) in
          try disk.writeWhole(UnsafeRawBufferPointer(bytes), to: second, at: place.lowerBound)
        }
      }
      try disk.synchronize(second)
    } catch {
      stopWriting(because: .notErased(error))
      throw .notErased(error)
    }
    reader.erasures.finish(left)
  }

  /// Where the bodies of these lines stand; a line about somebody else is never among them.
  private func places(of lines: [Int: Subject]) throws(JournalFault) -> [Range<Int>] {
    var places: [Range<Int>] = []
    let last = lines.keys.max() ?? 0
    var scanner = LineScanner(from: 0, to: position.offset)
    while let line = try scanner.next(in: file) {
      guard let layout = try? LineLayout(line.bytes) else { continue }
      if let subject = lines[layout.sequence], layout.about == subject {
        places.append(line.offset + layout.body.lowerBound..<line.offset + layout.body.upperBound)
      }
      if layout.sequence >= last { break }
    }
    return places
  }

  /// Tells the follower which erasures are to come that list lines of this transaction.
  mutating func foresee(
    for transaction: SealedTransaction, upTo limit: Int, into follower: inout some Follower
  ) throws(JournalFault) {
    let blanks = transaction.lines.compactMap { line -> Int? in
      if case .blank = line.content { line.sequence } else { nil }
    }
    guard !blanks.isEmpty else { return }
    let acknowledged = try currentMark()?.end ?? limit
    let erasures = try ahead.take(
      listing: blanks, in: file, from: transaction.end.offset, to: max(limit, acknowledged))
    if !erasures.isEmpty { follower.foresee(erasures) }
  }
}
