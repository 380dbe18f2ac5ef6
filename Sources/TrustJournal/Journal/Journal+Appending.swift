import Glibc
import TrustRegistry

extension Journal {
  /// Writes one transaction, whole or not at all, and returns once it is on the disk and everybody may see it
  /// (JOURNAL 16, 17). The follower takes it in by the same way as what is read.
  /// - Throws: `.notSaved` where the journal is as before; `.inDoubt` where that is not certain, and from
  ///   then on nothing is written by this process.
  @discardableResult
  public mutating func append(
    _ draft: TransactionDraft, signedBy key: SigningKey, under lock: borrowing JournalLock,
    into follower: inout some Follower
  ) throws(JournalFault) -> SealedTransaction {
    if let trouble { throw trouble }
    try requireWritable(under: lock)
    let size = try file.identity().size
    guard size == position.offset else { throw .grewUnderLock(expected: position.offset, found: size) }
    let bytes = try draft.sealed(behind: reader.chain, with: key)
    defer { reader.forget() }
    let transaction = try rehearsed(bytes, for: follower)
    do throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try disk.appendWhole(UnsafeRawBufferPointer(bytes), to: file)
      }
      try disk.synchronize(file)
      try writeMark(end: transaction.end.offset, sequence: transaction.end.sequence, under: lock)
    } catch {
      throw takeBack(after: error, under: lock)
    }
    take(transaction, into: &follower)
    try finishErasures(under: lock)
    return transaction
  }

  /// Reads the bytes as everybody will, before anybody can: what would not verify is not written.
  private mutating func rehearsed(
    _ bytes: [UInt8], for follower: some Follower
  ) throws(JournalFault) -> SealedTransaction {
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    let lines = zip([0] + ends.map { $0 + 1 }, ends).map { $0..<$1 }
    let start = position.offset
    let parts = concurrently(over: lines.indices, inPortionsOf: 128) { portion in
      bytes.withUnsafeBytes { bytes in
        lines[portion].map { line in
          Result { () throws(LineDefect) in
            try CheckedLine(bytes[rebased: line], at: start + line.lowerBound, behind: nil, for: .words)
          }
        }
      }
    }
    let checked = parts.joined()
    for (checked, line) in zip(checked, lines) {
      let read = bytes.withUnsafeBytes { bytes in
        Result { () throws(JournalFault) in
          try reader.take(checked, bytes[rebased: line], at: start + line.lowerBound, for: follower)
        }
      }
      if case .failure(.line(_, let cause)) = read { throw .wouldNotVerify(cause) }
      guard let transaction = try read.get() else { continue }
      for case .defective(let defect) in transaction.lines.map(\.content) {
        throw .wouldNotVerify(.grammar(defect))
      }
      return transaction
    }
    throw .tooLarge
  }

  /// Takes back what may have been written. Never a second sync in the hope of better news: after a failed
  /// one it answers that all is well over pages that are lost.
  private mutating func takeBack(after error: SystemError, under lock: borrowing JournalLock) -> JournalFault
  {
    do throws(SystemError) {
      try disk.truncate(file, to: position.offset)
      try disk.synchronize(file)
      try writeMark(under: lock)
      return .notSaved(error)
    } catch {
      stopWriting(because: .inDoubt(error))
      return .inDoubt(error)
    }
  }
}
