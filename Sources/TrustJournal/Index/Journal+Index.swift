import TrustRegistry

extension Journal {
  /// Whether no line waits for its erasure and no erasure is unfinished, as far as was read.
  public var isSettled: Bool { reader.erasures.firstWaiting == nil && reader.erasures.left.isEmpty }

  /// Goes on behind an index; where it stands for all that was read, what it counts need not be kept.
  public mutating func goOn(behind index: IndexFile) {
    guard index.sequence == position.sequence, let founding = reader.founding else { return }
    var anew = TransactionReader(of: founding, behind: position, of: index)
    anew.trusted = reader.trusted
    reader = anew
  }
}
