import TrustJournal
import TrustRegistry

/// Nothing is decided from the roster index: what it says is confirmed by the journal, and where it was
/// mistaken everything is read anew from line 1 (JOURNAL 22, 25).
extension Desk {
  var archive: Archive? { book.archive }

  /// Before a decision, outside the lock: the lines about its creator, and about the office, are those that
  /// the whole journal has, whatever the index says.
  mutating func confirmLines(about id: CreatorID?) throws(Setback) {
    guard let archive else { return }
    let subjects = [Subject.office] + (id.map { [.creator($0)] } ?? [])
    do {
      let found = try archive.lines.offsets(of: subjects, upTo: archive.index.end)
      let known = subjects.map { archive.index.lines(of: $0).compactMap(archive.index.offset) }
      if found != known { archive.isFoundMistaken() }
    } catch {
      throw setback(error)
    }
    try distrustIndex()
  }

  /// Where a line could not be read for a dossier, says so; where the index turned out to be mistaken, reads
  /// everything anew.
  /// - Returns: whether what was decided by it is to be decided again.
  @discardableResult
  mutating func distrustIndex() throws(Setback) -> Bool {
    guard let archive else { return false }
    guard archive.isMistaken || archive.fault != nil else { return false }
    refusedIndex = archive.index.inode
    // What is wrong in the journal itself, reading it from its beginning finds; else it was the index.
    try readAnew()
    book.refresh()
    return true
  }

  /// Reads the journal from line 1, without an index.
  /// - Parameter postponing: whether signatures are left for the background, as they may be where an index is
  ///   made of what was read.
  mutating func readAnew(postponing: Bool = false) throws(Setback) {
    guard let folder else { return }
    do {
      var book = Book(of: try JournalLines(folder))
      let verified = state.flatMap { try? Witness(of: folder, in: $0) }?.verified
      var journal = try Journal(opening: folder, verified: verified)
      let left = postponing ? try journal.postponeSignatures() : nil
      try journal.readNew(into: &book)
      book.follow(editionOf: self.book)
      self.book = book
      self.journal = consume journal
      unchecked = left.map { Part(start: $0.start, end: $0.end) }
    } catch {
      throw setback(error)
    }
  }
}

extension Command {
  /// Whether it decides: over certificates, membership, an appeal, or what is erased (JOURNAL 25).
  var isDeciding: Bool {
    switch self {
    case .certificate, .measure: true
    case .alliance(.admit), .alliance(.decline), .alliance(.terminate): true
    case .erasure(.order): true
    case .appeal(.decide): true
    default: false
    }
  }
}

extension Entry {
  /// Whether it takes words away.
  var erases: Bool { ForeseenErasure(self) != nil }
}
