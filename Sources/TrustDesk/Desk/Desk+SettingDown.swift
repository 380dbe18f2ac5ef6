import TrustJournal
import TrustRegistry

/// Sets down what was folded, so that the next to open the registry need not fold it again (JOURNAL 22–24).
/// The index is disposable: where it cannot be made, nothing is lost but time.
extension Desk {
  /// Sets the roster down where enough lines came since the last time.
  public mutating func setDownIfDue() throws(Setback) {
    guard book.places.freshCount >= settingDownAt else { return }
    try setDown()
  }

  /// How many lines the roster index stands for; nil where the journal was read from line 1.
  public var indexedLines: Int? { archive?.index.sequence }

  /// Makes the roster index anew from what was read by now, and goes on behind it. Where the index before
  /// turns out to be mistaken, everything is read anew first.
  /// - Parameter anew: whether another is made even where one ends where the journal was read to.
  /// - Returns: whether there is one now that ends where the journal was read to.
  @discardableResult
  public mutating func setDown(anew: Bool = false) throws(Setback) -> Bool {
    if let settingDown, settingDown.make(anew: anew) { return goOn(in: settingDown.folder) }
    guard trouble == nil, try distrustIndex(), let settingDown else { return false }
    return settingDown.make(anew: anew) && goOn(in: settingDown.folder)
  }

  /// What there is to set down; nil while something in it may yet turn out otherwise.
  private var settingDown: SettingDown? {
    guard trouble == nil, !book.isInDoubt, let folder, let registryID, let position,
      ask({ $0.isSettled }) == true
    else { return nil }
    return SettingDown(book: book, folder: folder, registry: registryID, end: position, refused: refusedIndex)
  }

  /// Takes the index that is there now: what it stands for need not be kept in memory. What came behind it
  /// is folded again.
  private mutating func goOn(in folder: RegistryFolder) -> Bool {
    guard let index = IndexFile(folder.index(version: Archive.version), version: Archive.version),
      let registryID, index.sequence <= book.count,
      ask({ index.suits($0, of: registryID) }) == true, let archive = try? Archive(index, in: folder),
      book.goOn(behind: archive)
    else { return false }
    journal?.goOn(behind: index)
    return true
  }

  /// Reads everything anew from line 1 and makes the roster index of it, whatever index there was.
  /// - Returns: whether there is a new one.
  public mutating func rebuild() throws(Setback) -> Bool {
    guard folder != nil else { return false }
    try readAnew(postponing: true)
    let isMade = try setDown(anew: true)
    if !isMade, unchecked != nil { try readAnew() }
    book.refresh()
    return isMade
  }

  /// Lets another thread make the index anew where enough lines came since the last one, and takes up one
  /// that somebody has made meanwhile. For whoever stays: nobody waits for it (JOURNAL 24).
  mutating func setDownMeanwhile() {
    guard let folder else { return }
    let fresh = book.places.freshCount
    if let made = IndexFile.inode(of: folder.index(version: Archive.version)), archive != nil || fresh > 0,
      made != archive?.index.inode, made != refusedIndex
    {
      refusedIndex = goOn(in: folder) ? nil : made
    }
    guard book.places.freshCount >= max(settingDownAt, book.count / 16), !builders.isBuilding,
      let settingDown
    else { return }
    builders.build { _ = settingDown.make() }
  }
}

extension Book {
  /// Whether something in it may yet turn out otherwise, so that it is not to be set down: a newer program's
  /// words, or an erasure that was told of and has not come.
  var isInDoubt: Bool {
    newer != nil || archive?.isMistaken ?? false
      || foretold.values.joined().contains { judged[$0.sequence] == nil }
  }

  /// Goes on behind an index. What came behind it is folded again, as it was judged before.
  /// - Returns: whether all of it could be read again; where not, the book stays as it was.
  mutating func goOn(behind archive: Archive) -> Bool {
    var anew = Book(behind: archive)
    anew.follow(editionOf: self)
    anew.isAudited = isAudited
    (anew.foretold, anew.judged) = (foretold, judged)
    places.scanTransactions(from: archive.index.sequence + 1) { transaction in
      let offsets = transaction.compactMap { places.offset(of: $0.sequence) }
      if let (place, contradiction) = outright[transaction[0].sequence] {
        _ = anew.void(transaction, because: contradiction, at: place, offsets: offsets)
      } else {
        _ = anew.follow(transaction, at: offsets)
      }
      return true
    }
    guard anew.count == count else { return false }
    anew.freeze(like: self)
    anew.refresh()
    self = anew
    return true
  }

  /// Screens look again: places are others.
  mutating func follow(editionOf other: Book) { edition = other.edition + 1 }
}
