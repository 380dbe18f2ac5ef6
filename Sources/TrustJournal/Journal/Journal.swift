import Glibc
import TrustRegistry

/// What did happen: the one file of a registry that is true, read as verified transactions and written one
/// transaction at a time under the lock (JOURNAL 13–17). Whoever opens it reads without any lock.
public struct Journal: ~Copyable {
  public let folder: RegistryFolder
  /// Whether this process may write here at all; where not, everything can still be read.
  public let isWritable: Bool
  /// Why this process writes no more: nobody can say what is on the disk, or a newer version wrote here.
  public private(set) var trouble: JournalFault?

  let file: OpenFile
  let marks: MarkFile
  let disk: Disk
  let inode: UInt
  var reader: TransactionReader
  var ahead = ErasuresAhead()
  /// The roster index behind which reading begins; nil where it begins with line 1.
  public let index: IndexFile?
  var sizes = PortionSizes()

  /// Opens the registry in a folder; nothing is read yet.
  /// - Parameters:
  ///   - verified: up to where this machine has verified signatures before. It is believed only if the
  ///     journal bears it; digests and seals are verified always.
  ///   - index: what it stands for is not read again, if the journal bears it.
  public init(
    opening folder: RegistryFolder, verified: JournalPosition? = nil, behind index: IndexFile? = nil,
    disk: Disk = .real
  ) throws(JournalFault) {
    try folder.requireJournal()
    let isWritable = OpenFile.allows(W_OK, on: folder.journal) && OpenFile.allows(W_OK, on: folder.lock)
    let file = try OpenFile(folder.journal, isWritable ? O_RDWR | O_APPEND : O_RDONLY)
    let marks = try MarkFile(folder)
    let inode = try file.identity().inode
    var reader = TransactionReader()
    let founding = index == nil ? nil : try file.founding()
    var accepted: IndexFile?
    if let index, let founding, try index.suits(file, of: founding.registry),
      let position = try file.position(endingAt: index.end)
    {
      reader = TransactionReader(of: founding, behind: position, of: index)
      accepted = index
    }
    if let verified, try file.bears(verified) { reader.trusted = verified }
    self.folder = folder
    self.index = accepted
    self.isWritable = isWritable
    self.disk = disk
    self.file = file
    self.marks = marks
    self.inode = inode
    self.reader = reader
    trouble = nil
  }

  /// After the last transaction that was read or written here.
  public var position: JournalPosition { reader.position }

  /// What line 1 says; nothing before it was read.
  public var founding: Founding? { reader.position.sequence > 0 ? reader.founding : nil }

  /// K of the last line about a subject, as far as it was read; 0 if there is none.
  public func revision(of subject: Subject) -> Int { reader.chain.nextCount(about: subject) - 1 }

  /// Lines whose erasure was ordered and which still held their words when they were read: whoever meets them
  /// does the rest again (JOURNAL 19).
  public var unfinishedErasures: [Int] { reader.erasures.left.keys.sorted() }

  /// From now on nothing is written by this process, whatever the lock says.
  public mutating func stopWriting(because fault: JournalFault) {
    if trouble == nil { trouble = fault }
  }

  /// T for an act of now: never before the last one (JOURNAL 11).
  /// - Throws: `.clockBehind` where this machine's clock is more than a minute behind; then only a
  ///   `clockCorrected` may be written, with the time as it is.
  public func time(at now: Timestamp) throws(JournalFault) -> Timestamp {
    let behind = position.at.milliseconds - now.milliseconds
    if behind > Journal.tolerance { throw .clockBehind(milliseconds: behind) }
    return max(now, position.at)
  }

  /// How far a clock may lie behind the last entry, in milliseconds.
  static let tolerance = 60_000

  /// Whether the line that ends at a position's place is the one that was seen there. As every line is sealed
  /// to all before it, the history up to there is then the same, once the seals on the way are verified.
  public func bears(_ position: JournalPosition) throws(JournalFault) -> Bool {
    try file.bears(position)
  }
}

extension OpenFile {
  /// What the first transaction says of the registry; nil where it cannot be read with certainty.
  func founding() throws(JournalFault) -> Founding? {
    var reader = TransactionReader()
    var scanner = LineScanner(from: 0, to: Chain.greatestSize)
    while let line = try scanner.next(in: self) {
      do {
        guard try reader.take(line.bytes, at: line.offset, for: Nobody()) != nil else { continue }
        return reader.founding
      } catch {
        return nil
      }
    }
    return nil
  }

  func bears(_ position: JournalPosition) throws(JournalFault) -> Bool {
    guard position.sequence > 0 else { return true }
    return try self.position(endingAt: position.offset) == position
  }

  /// What the line says that ends at an offset; nil where no transaction does.
  func position(endingAt offset: Int) throws(JournalFault) -> JournalPosition? {
    for size in [4096, LineLayout.greatestLine] {
      let start = max(0, offset - size)
      var bytes = try read(at: start, count: offset - start)
      guard bytes.count == offset - start, bytes.popLast() == 0x0A else { return nil }
      let feed = bytes.lastIndex(of: 0x0A)
      guard feed != nil || start == 0 || size == LineLayout.greatestLine else { continue }
      let lineStart = feed.map { $0 + 1 } ?? 0
      return bytes[lineStart...].withUnsafeBytes { line in
        guard let layout = try? LineLayout(line), layout.left == 0 else { return nil }
        return JournalPosition(layout, in: line, endingAt: offset)
      }
    }
    return nil
  }
}

/// Follows nothing and knows nobody: line 1 names its own key.
private struct Nobody: Follower {
  func key(of officer: OfficerID) -> PublicKey? { nil }
  mutating func follow(_ transaction: SealedTransaction) -> Bool { false }
}
