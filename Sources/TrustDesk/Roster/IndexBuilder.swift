import TrustJournal
import TrustRegistry

/// Sets a book down in a roster index: rows that changed are made from their dossiers, the others are taken
/// over from the index that the book goes on behind.
struct IndexBuilder: Sendable {
  private let book: Book
  private let archive: Archive?
  /// Every subject with a line, packed, as the index orders them.
  private var subjects: [UInt64] = []
  private var columns: RowColumns
  /// By the place of a row in the index before, its place now; `.max` for one that was not taken over.
  private var newPlaces: [UInt32] = []

  init(_ book: Book) {
    self.book = book
    archive = book.archive
    columns = RowColumns(RowLists(archive?.record))
  }

  /// Writes the index under its name.
  /// - Parameter end: where the book stands in the journal.
  mutating func build(
    in folder: RegistryFolder, of registry: Seal, upTo end: JournalPosition
  ) throws(JournalFault) {
    subjects = mergedSubjects()
    gatherRows()
    var writer = try IndexWriter(for: folder.index(version: Archive.version), in: folder)
    try writeLines(&writer)
    try writeRows(&writer)
    try writeOrders(&writer)
    try writeRest(&writer)
    try writer.finish(version: Archive.version, of: registry, upTo: end)
  }

  private func mergedSubjects() -> [UInt64] {
    let old = archive.map { Array($0.index.column(.subjects, of: UInt64.self)) } ?? []
    var fresh = book.places.freshSubjects.map(\.code)
    fresh.sort(by: IndexFile.precedes)
    var all: [UInt64] = []
    all.reserveCapacity(old.count + fresh.count)
    var place = 0
    for subject in fresh {
      while place < old.count, IndexFile.precedes(old[place], subject) {
        all.append(old[place])
        place += 1
      }
      if place < old.count, old[place] == subject { place += 1 }
      all.append(subject)
    }
    return all + old[place...]
  }

  private mutating func gatherRows() {
    var lists = RowLists(archive?.record)
    for code in subjects {
      guard case .creator(let id) = Subject(code: code),
        let particulars = book.registry.dossiers.atHand(id)?.particulars
      else { continue }
      _ = lists.place(ofProvince: particulars.province)
      for field in particulars.fields { _ = lists.bit(ofField: field) }
    }
    columns = RowColumns(lists)
    let builder = self
    let parts = concurrently(over: subjects.indices, inPortionsOf: IndexBuilder.portion) { portion in
      builder.rows(of: portion)
    }
    for part in parts { columns.append(part) }
    takeOverPairs()
  }

  /// More dossiers are made into rows on all cores.
  private static let portion = 10_000

  private func rows(of range: Range<Int>) -> RowColumns {
    var columns = RowColumns(columns.lists)
    for place in range {
      guard case .creator(let id) = Subject(code: subjects[place]) else { continue }
      if let dossier = book.registry.dossiers.atHand(id) {
        guard let row = RosterRow(of: dossier) else { continue }
        columns.append(row, dossier.work, DossierFigures(of: dossier), subject: place)
      } else if let archive, let old = archive.place(of: .creator(id)) {
        columns.copy(old, of: archive, subject: place)
      }
    }
    return columns
  }

  /// Accounts and assessors of the rows that were taken over.
  private mutating func takeOverPairs() {
    guard let archive else { return }
    newPlaces = [UInt32](repeating: .max, count: archive.count)
    for (old, new) in columns.copied { newPlaces[Int(old)] = new }
    for (officer, rows) in archive.assessors {
      for row in rows where Int(row) < newPlaces.count && newPlaces[Int(row)] != .max {
        columns.append(assessor: officer, row: newPlaces[Int(row)])
      }
    }
    var newSubject: [UInt32: UInt32] = [:]
    let oldSubjects = archive.index.column(.rowSubjects, of: UInt32.self)
    newSubject.reserveCapacity(columns.copied.count)
    for (old, new) in columns.copied { newSubject[oldSubjects[Int(old)]] = columns.subjects[Int(new)] }
    let hashes = archive.index.column(.accounts, of: UInt64.self)
    let holders = archive.index.column(.accountSubjects, of: UInt32.self)
    for place in hashes.indices where place < holders.count {
      if let subject = newSubject[holders[place]] { columns.append(account: hashes[place], of: subject) }
    }
  }

  private func writeLines(_ writer: inout IndexWriter) throws(JournalFault) {
    var starts: [UInt32] = [0]
    var lines: [UInt32] = []
    starts.reserveCapacity(subjects.count + 1)
    lines.reserveCapacity(book.count)
    let places = book.places
    for code in subjects {
      guard let subject = Subject(code: code) else { continue }
      if let archive, let place = archive.index.place(of: subject) {
        let old = archive.index.column(.subjectStarts, of: UInt32.self)
        lines += archive.index.column(.subjectLines, of: UInt32.self)[Int(old[place])..<Int(old[place + 1])]
      }
      lines += places.freshNumbers(about: subject).map { UInt32($0) }
      starts.append(UInt32(lines.count))
    }
    try writer.write(.subjects, subjects)
    try writer.write(.subjectStarts, starts)
    try writer.write(.subjectLines, lines)
    var offsets: [UInt64] = []
    if let archive { offsets += archive.index.column(.lineOffsets, of: UInt64.self) }
    offsets += places.offsets.map { UInt64($0) }
    try writer.write(.lineOffsets, offsets)
  }

  private func writeRows(_ writer: inout IndexWriter) throws(JournalFault) {
    try writer.write(.rowSubjects, columns.subjects)
    try writer.write(.recordStarts, columns.recordStarts)
    try writer.write(.records, columns.records)
    try writer.write(.wordStarts, columns.wordStarts)
    try writer.write(.words, columns.words)
    try writer.write(.followers, columns.followers)
    try writer.write(.scores, columns.scores)
    try writer.write(.provinces, columns.provinces)
    try writer.write(.fields, columns.fields)
    try writer.write(.traits, columns.traits)
  }

  private func writeOrders(_ writer: inout IndexWriter) throws(JournalFault) {
    let names = NameOrder(of: columns, over: archive, at: newPlaces)
    try writer.write(.nameRanks, names.ranks)
    try writer.write(.byName, names.places)
    try writer.write(.byFollowers, order { columns.followers[$0] < 0 ? .max : Int(columns.followers[$0]) })
    try writer.write(.byScore, order { columns.scores[$0] < 0 ? .max : Int(columns.scores[$0]) })
    let keys = columns.lists.provinces.map { VietnameseOrder.key(of: $0) }
    let sorted = Set(keys).sorted()
    let ranks = keys.map { key in sorted.partitioningIndex { $0 >= key } }
    try writer.write(
      .byProvince,
      order { place in
        let province = Int(columns.provinces[place])
        return ranks.indices.contains(province) ? ranks[province] : .max
      })
  }

  /// Places by a number, equals in their own order.
  private func order(by key: (Int) -> Int) -> [UInt32] {
    var keyed = (0..<columns.count).map { (key: key($0), place: UInt32($0)) }
    keyed.sort { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }
    return keyed.map(\.place)
  }

  private func writeRest(_ writer: inout IndexWriter) throws(JournalFault) {
    let accounts = columns.accounts.sorted {
      $0.hash == $1.hash ? $0.subject < $1.subject : $0.hash < $1.hash
    }
    try writer.write(.accounts, accounts.map(\.hash))
    try writer.write(.accountSubjects, accounts.map(\.subject))
    let requests = requests.sorted { $0.key == $1.key ? $0.line < $1.line : $0.key < $1.key }
    try writer.write(.requests, requests.map(\.key))
    try writer.write(.requestLines, requests.map(\.line))
    let assessors = columns.assessors.sorted { $0.key < $1.key }
    try writer.write(.assessorRows, assessors.flatMap { $0.value.sorted() })
    try writer.write(.workStarts, columns.workStarts)
    try writer.write(.work, columns.work)
    try writer.write(.figureStarts, columns.figureStarts)
    try writer.write(.figures, columns.figures)
    var record = RecordWriter()
    officeRecord(assessors.map { .init(officer: $0.key, count: $0.value.count) }).write(to: &record)
    try writer.write(.office, record.bytes)
  }

  private var requests: [(key: UInt64, line: UInt32)] {
    var all: [(key: UInt64, line: UInt32)] = []
    if let index = archive?.index {
      let lines = index.column(.requestLines, of: UInt32.self)
      for (place, key) in index.column(.requests, of: UInt64.self).enumerated() where place < lines.count {
        all.append((key, lines[place]))
      }
    }
    for (key, lines) in book.places.requests { all += lines.map { (key, UInt32($0)) } }
    return all
  }

  private func officeRecord(_ assessors: [OfficeRecord.Assessor]) -> OfficeRecord {
    var record = OfficeRecord()
    record.provinces = columns.lists.provinces
    record.fields = columns.lists.fields
    record.assessors = assessors
    record.loads = book.registry.loads
    record.findings = book.registry.findings
    record.void = book.void
    record.frozen = book.frozen.sorted { $0.description < $1.description }
    record.lines = officeLines
    return record
  }

  /// Lines about the office that had an effect: of each series of numbers the last.
  private var officeLines: [Int] {
    let void = Set(book.void.flatMap { $0.first...$0.last })
    let fresh = book.places.freshNumbers(about: .office).filter { !void.contains($0) }
    var found: Set<Series> = []
    let lastFirst = ((archive?.record.lines ?? []) + fresh).reversed().filter { number in
      guard case .office(.numbersTaken(let series, _)) = book.entry(number)?.event else { return true }
      return found.insert(series).inserted
    }
    return lastFirst.reversed()
  }
}
