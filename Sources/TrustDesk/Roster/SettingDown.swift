import TrustJournal
import TrustRegistry

/// A book about to be set down in a roster index (JOURNAL 24).
struct SettingDown: Sendable {
  let book: Book
  let folder: RegistryFolder
  /// S of line 1.
  let registry: Seal
  /// Where the book stands in the journal.
  let end: JournalPosition
  /// An index that is not believed, by its inode.
  let refused: UInt?

  /// Makes the index, unless another process is at it.
  /// - Parameter anew: whether to make another where one of the same lines is there.
  /// - Returns: whether there is one of these lines now.
  func make(anew: Bool = false) -> Bool {
    guard let lock = IndexLock(folder) else { return false }
    defer { withExtendedLifetime(lock) {} }
    // Whoever held the lock before may have set down the same.
    if !anew, isMade { return true }
    // Rows are taken over unread: what a disk did to them would go from index to index.
    if let archive = book.archive, !archive.index.isWhole {
      archive.isFoundMistaken()
      return false
    }
    var builder = IndexBuilder(book)
    return (try? builder.build(in: folder, of: registry, upTo: end)) != nil
  }

  private var isMade: Bool {
    IndexFile(folder.index(version: Archive.version), version: Archive.version).map {
      $0.sequence == end.sequence && $0.seal == end.seal && $0.inode != refused
    } ?? false
  }
}
