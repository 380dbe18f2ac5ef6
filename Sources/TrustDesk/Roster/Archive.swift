import Synchronization
import TrustJournal
import TrustRegistry

/// A registry as it was set down in a roster index: the office, read from its own lines, and behind it every
/// row, and every dossier folded from its own verified lines when somebody asks for it (JOURNAL 22–26).
final class Archive: Sendable {
  let index: IndexFile
  let lines: JournalLines
  let record: OfficeRecord
  let office: Office
  /// What its provinces are ordered by.
  let provinceKeys: [SortKey]
  private let void: [Int: Bool]
  private let memory = Mutex(Memory())

  private struct Memory {
    var dossiers: [CreatorID: Dossier?] = [:]
    var order: [CreatorID] = []
    var fault: JournalFault?
    var isMistaken = false
  }

  /// As many dossiers as somebody walks through are kept at hand.
  private static let capacity = 256

  /// Another fold makes other rows: whoever changes what a row or a dossier is counts this up.
  static let version = 3

  /// - Throws: where the office's lines cannot be verified; nil where the index says what cannot be.
  init?(_ index: IndexFile, in folder: RegistryFolder) throws(JournalFault) {
    let lines = try JournalLines(folder)
    var reader = RecordReader(index[.office])
    guard let record = try? OfficeRecord(from: &reader) else { return nil }
    (self.index, self.lines, self.record) = (index, lines, record)
    guard let office = try Archive.office(record.lines, of: index, from: lines) else { return nil }
    self.office = office
    provinceKeys = record.provinces.map { VietnameseOrder.key(of: $0) }
    void = Dictionary(
      record.void.flatMap { void in (void.first...max(void.first, void.last)).map { ($0, void.isAmongOthers) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Folds the office from those of its lines that still say something, each with its whole transaction
  /// verified, its signature by the key that the lines before it left.
  private static func office(
    _ numbers: [Int], of index: IndexFile, from lines: JournalLines
  ) throws(JournalFault) -> Office? {
    var office = Office()
    var read: [SealedLine] = []
    var claims: [SignatureClaim] = []
    for number in numbers {
      if !read.contains(where: { $0.sequence == number }) {
        let (found, claim) = try lines.sealed(
          about: .office, inTransactionOf: number, offset: index.offset(ofLine:))
        read = found
        claims.append(claim)
      }
      guard let line = read.first(where: { $0.sequence == number }), let entry = try? Entry(line),
        (try? office.apply(entry)) != nil
      else { return nil }
    }
    office.count(index.count(of: .office))
    guard office.isFounded else { return nil }
    let founding = try lines.foundingKey()
    try claims.verify { $1 == 1 ? founding : office.key(of: $0, at: $1) }
    return office
  }
}

extension Archive: DossierSource {
  func dossier(_ id: CreatorID) -> Dossier? {
    guard index.place(of: .creator(id)) != nil else { return nil }
    if let known = memory.withLock({ $0.dossiers[id] }) { return known }
    let dossier: Dossier?
    do {
      dossier = try read(id)
    } catch {
      memory.withLock { $0.fault = $0.fault ?? error }
      return nil
    }
    memory.withLock { memory in
      memory.dossiers[id] = .some(dossier)
      memory.order.append(id)
      if memory.order.count > Archive.capacity { memory.dossiers[memory.order.removeFirst()] = nil }
    }
    return dossier
  }

  private func read(_ id: CreatorID) throws(JournalFault) -> Dossier? {
    let subject = Subject.creator(id)
    let entries = try entries(about: subject)
    guard !entries.isEmpty else { return nil }
    let foreseen = try erasures(behind: entries, of: id)
    let dossier = Dossier(id, from: entries, without: void, foreseeing: foreseen, in: office)
    guard foreseen.isEmpty else { return dossier }
    // A row that is not its dossier's tells that the index is not this journal's.
    let place = place(of: subject)
    if dossier.revision != entries.count || place.flatMap(row(at:)) != RosterRow(of: dossier)
      || place.flatMap(figures(at:)) != DossierFigures(of: dossier)
    {
      memory.withLock { $0.isMistaken = true }
    }
    return dossier
  }

  /// Erasures behind the index that blanked some of these lines: as they say are the lines to be read
  /// (JOURNAL 20).
  private func erasures(behind entries: [Entry], of id: CreatorID) throws(JournalFault) -> [ForeseenErasure] {
    let known = entries.compactMap(ForeseenErasure.init)
    let isWhole = entries.allSatisfy { entry in
      entry.event != nil || void[entry.sequence] != nil || known.contains { $0.lists(entry.sequence) }
    }
    guard !isWhole else { return [] }
    var foreseen: [ForeseenErasure] = []
    for erasure in try lines.erasures(from: index.end) where erasure.about == id {
      if !foreseen.contains(where: erasure.overlaps) { foreseen.append(erasure) }
    }
    return foreseen
  }

  /// A subject's entries, each verified with its whole transaction; K without a gap.
  func entries(about subject: Subject) throws(JournalFault) -> [Entry] {
    var entries: [Entry] = []
    var claims: [SignatureClaim] = []
    let numbers = index.lines(of: subject)
    for number in numbers where number > entries.last?.sequence ?? 0 {
      let (read, claim) = try lines.sealed(
        about: subject, inTransactionOf: number, offset: index.offset(ofLine:))
      claims.append(claim)
      for line in read where line.sequence > entries.last?.sequence ?? 0 {
        entries.append((try? Entry(line)) ?? Entry(unread: line))
      }
    }
    try claims.verify { office.key(of: $0, at: $1) }
    if entries.map(\.sequence) != numbers || entries.enumerated().contains(where: { $1.nth != $0 + 1 }) {
      memory.withLock { $0.isMistaken = true }
    }
    return entries
  }

  func candidate(for account: AccountName) -> CreatorID? {
    for subject in index.holders(ofHash: account.indexHash) {
      guard case .creator(let id) = subject, let row = row(of: subject),
        row.accounts.contains(where: { $0.name == account })
      else { continue }
      return id
    }
    return nil
  }

  /// What stood in the way of reading a line, once.
  var fault: JournalFault? { memory.withLock { $0.fault } }

  func isFoundMistaken() { memory.withLock { $0.isMistaken = true } }

  /// Whether something in the index was found not to be what the journal says.
  var isMistaken: Bool { memory.withLock { $0.isMistaken } }
}

extension AccountName {
  /// FNV-1a of its identity: spreads accounts over the index, and proves nothing.
  var indexHash: UInt64 {
    identity.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
