import TrustJournal
import TrustRegistry

/// Sets down what was folded, so that the next to open the registry need not fold it again (JOURNAL 22–24).
/// The index is disposable: where it cannot be made, nothing is lost but time.
extension Desk {
  /// Sets the roster down where enough lines came since the last time.
  public mutating func setDownIfDue() {
    guard book.places.freshCount >= settingDownAt else { return }
    setDown()
  }

  /// Makes the roster index anew from what was read by now, and goes on behind it.
  /// - Returns: whether there is one now that ends where the journal was read to.
  @discardableResult
  public mutating func setDown() -> Bool {
    guard trouble == nil, !book.isInDoubt, let folder, let registryID, let position,
      ask({ $0.isSettled }) == true, let lock = IndexLock(folder)
    else { return false }
    // Whoever held the lock before may have set down the same.
    if !Desk.isSetDown(position, in: folder) {
      var builder = IndexBuilder(book)
      guard (try? builder.build(in: folder, of: registryID, upTo: position)) != nil else { return false }
    }
    withExtendedLifetime(lock) {}
    return goOn(in: folder)
  }

  private static func isSetDown(_ position: JournalPosition, in folder: RegistryFolder) -> Bool {
    IndexFile(folder.index(version: Archive.version), version: Archive.version).map {
      $0.sequence == position.sequence && $0.seal == position.seal
    } ?? false
  }

  /// Takes the index that is there now: what it stands for need not be kept in memory.
  private mutating func goOn(in folder: RegistryFolder) -> Bool {
    guard let index = IndexFile(folder.index(version: Archive.version), version: Archive.version),
      let position, index.sequence <= position.sequence, let archive = try? Archive(index, in: folder)
    else { return false }
    let isWhole = index.sequence == position.sequence && index.seal == position.seal
    guard isWhole else { return false }
    book.goOn(behind: archive)
    journal?.goOn(behind: index)
    return true
  }

  /// Throws the roster index away and makes it anew from line 1.
  /// - Returns: whether there is a new one.
  public mutating func rebuild() throws(Setback) -> Bool {
    guard let folder, let key = Optional(key) else { return false }
    do {
      var book = Book(of: try JournalLines(folder))
      var journal = try Journal(opening: folder)
      try journal.readNew(into: &book)
      book.refresh()
      book.follow(editionOf: self.book)
      self.book = book
      self.journal = consume journal
    } catch {
      throw setback(error)
    }
    self.key = key
    return setDown()
  }
}

extension Book {
  /// Whether something in it may yet turn out otherwise, so that it is not to be set down: a newer program's
  /// words, or an erasure that was told of and has not come.
  var isInDoubt: Bool {
    newer != nil || archive?.isMistaken ?? false || foretold.contains { judged[$0.sequence] == nil }
  }

  /// Goes on behind an index that stands for all that was read.
  mutating func goOn(behind archive: Archive) {
    var anew = Book(behind: archive)
    anew.follow(editionOf: self)
    anew.isAudited = isAudited
    self = anew
  }

  /// Screens look again: places are others.
  mutating func follow(editionOf other: Book) { edition = other.edition + 1 }
}
