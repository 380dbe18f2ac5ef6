import TrustRegistry

extension Journal {
  /// Whether no line waits for its erasure and no erasure is unfinished, as far as was read.
  public var isSettled: Bool { reader.erasures.firstWaiting == nil && reader.erasures.left.isEmpty }

  /// Leaves the signatures of a long part for later, for whoever verifies them before anything rests on them.
  /// - Returns: the part whose signatures are left; nil where there is little to read, which is verified at
  ///   once.
  public mutating func postponeSignatures()
    throws(JournalFault) -> (start: JournalPosition, end: JournalPosition)?
  {
    let start = reader.trusted ?? .start
    guard let mark = try currentMark(), mark.end - start.offset > Journal.much,
      let end = try file.position(endingAt: mark.end)
    else { return nil }
    reader.trusted = end
    return (start, end)
  }

  /// As much as is read, with its signatures, in half a second, in bytes.
  private static let much = 8 << 20

  /// Goes on behind an index; where it stands for all that was read, what it counts need not be kept.
  public mutating func goOn(behind index: IndexFile) {
    guard index.sequence == position.sequence, let founding = reader.founding else { return }
    var anew = TransactionReader(of: founding, behind: position, of: index)
    anew.trusted = reader.trusted
    reader = anew
  }
}
