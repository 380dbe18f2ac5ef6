import TrustJournal
import TrustRegistry

/// Rows on their way into a roster index: a column for whatever lists look at (JOURNAL 22).
struct RowColumns: Sendable {
  private(set) var subjects: [UInt32] = []
  private(set) var recordStarts: [UInt64] = [0]
  private(set) var records: [UInt8] = []
  private(set) var wordStarts: [UInt32] = [0]
  private(set) var words: [UInt8] = []
  private(set) var followers: [Int64] = []
  private(set) var scores: [Int32] = []
  private(set) var provinces: [UInt16] = []
  private(set) var fields: [UInt64] = []
  private(set) var traits: [UInt32] = []
  private(set) var workStarts: [UInt64] = [0]
  private(set) var work: [UInt8] = []
  private(set) var figureStarts: [UInt64] = [0]
  private(set) var figures: [UInt8] = []
  /// Of rows that were folded anew, by their places here.
  private(set) var sortKeys: [Int: SortKey] = [:]
  /// Places here by the place that they have in the index before; in order.
  private(set) var copied: [(old: UInt32, new: UInt32)] = []
  private(set) var assessors: [OfficerID: [UInt32]] = [:]
  private(set) var accounts: [(hash: UInt64, subject: UInt32)] = []
  private(set) var lists: RowLists
  private var record = RecordWriter()

  init(_ lists: RowLists) { self.lists = lists }

  var count: Int { subjects.count }

  /// Takes in a row as its dossier makes it.
  mutating func append(_ row: RosterRow, _ items: [WorkItem], _ own: DossierFigures?, subject: Int) {
    let place = UInt32(count)
    subjects.append(UInt32(subject))
    record.removeAll()
    row.write(to: &record)
    records += record.bytes
    recordStarts.append(UInt64(records.count))
    for word in FoldedLine.ownWords(of: row) {
      FoldedText.append(word, to: &words)
      words.append(0x0A)
    }
    wordStarts.append(UInt32(words.count))
    followers.append(Int64(row.followers ?? -1))
    scores.append(Int32(truncatingIfNeeded: row.score ?? -1))
    provinces.append(lists.place(ofProvince: row.province))
    fields.append(row.fields.reduce(0) { $0 | lists.bit(ofField: $1) })
    traits.append(RowTraits(row, work: !items.isEmpty, figures: own != nil).rawValue)
    if !items.isEmpty {
      record.removeAll()
      record.write(items) { $1.write(to: &$0) }
      work += record.bytes
    }
    workStarts.append(UInt64(work.count))
    if let own {
      record.removeAll()
      own.write(to: &record)
      figures += record.bytes
    }
    figureStarts.append(UInt64(figures.count))
    sortKeys[Int(place)] = PersonName(row.name).sortKey
    for officer in row.openCase?.assessors ?? [] { assessors[officer, default: []].append(place) }
    for account in row.accounts { accounts.append((account.name.indexHash, UInt32(subject))) }
  }

  /// Takes over a row that did not change; its accounts and assessors are taken over apart.
  mutating func copy(_ old: Int, of archive: Archive, subject: Int) {
    let index = archive.index
    copied.append((UInt32(old), UInt32(count)))
    subjects.append(UInt32(subject))
    records += index.part(old, of: .records, startingAt: index.column(.recordStarts, of: UInt64.self))
    recordStarts.append(UInt64(records.count))
    words += index.part(old, of: .words, startingAt: index.column(.wordStarts, of: UInt32.self))
    wordStarts.append(UInt32(words.count))
    followers.append(index.column(.followers, of: Int64.self)[old])
    scores.append(index.column(.scores, of: Int32.self)[old])
    provinces.append(index.column(.provinces, of: UInt16.self)[old])
    fields.append(index.column(.fields, of: UInt64.self)[old])
    traits.append(index.column(.traits, of: UInt32.self)[old])
    work += index.part(old, of: .work, startingAt: index.column(.workStarts, of: UInt64.self))
    workStarts.append(UInt64(work.count))
    figures += index.part(old, of: .figures, startingAt: index.column(.figureStarts, of: UInt64.self))
    figureStarts.append(UInt64(figures.count))
  }

  /// Takes in rows that were made on another thread, behind its own.
  mutating func append(_ other: RowColumns) {
    let rows = count
    recordStarts += other.recordStarts.dropFirst().map { $0 + UInt64(records.count) }
    wordStarts += other.wordStarts.dropFirst().map { $0 + UInt32(words.count) }
    workStarts += other.workStarts.dropFirst().map { $0 + UInt64(work.count) }
    figureStarts += other.figureStarts.dropFirst().map { $0 + UInt64(figures.count) }
    records += other.records
    words += other.words
    work += other.work
    figures += other.figures
    subjects += other.subjects
    followers += other.followers
    scores += other.scores
    provinces += other.provinces
    fields += other.fields
    traits += other.traits
    for (place, key) in other.sortKeys { sortKeys[place + rows] = key }
    copied += other.copied.map { ($0.old, $0.new + UInt32(rows)) }
    for (officer, own) in other.assessors { assessors[officer, default: []] += own.map { $0 + UInt32(rows) } }
    accounts += other.accounts
  }

  mutating func append(assessor: OfficerID, row: UInt32) { assessors[assessor, default: []].append(row) }

  mutating func append(account hash: UInt64, of subject: UInt32) { accounts.append((hash, subject)) }
}

/// The lists that columns refer to: they only grow, so that an index made from another keeps its places.
struct RowLists: Sendable {
  private(set) var provinces: [String]
  private(set) var fields: [FieldCode]
  private var placeOfProvince: [String: UInt16]
  private var bitOfField: [FieldCode: UInt64]

  init(_ record: OfficeRecord?) {
    provinces = record?.provinces ?? []
    fields = record?.fields ?? []
    placeOfProvince = Dictionary(
      provinces.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    bitOfField = Dictionary(
      fields.enumerated().map { ($1, 1 << UInt64($0)) }, uniquingKeysWith: { first, _ in first })
  }

  static let noProvince = UInt16.max

  /// Provinces beyond what a column can number are found in their records only: there are 34.
  mutating func place(ofProvince province: String?) -> UInt16 {
    guard let province else { return RowLists.noProvince }
    if let place = placeOfProvince[province] { return place }
    guard provinces.count < Int(RowLists.noProvince) else { return RowLists.noProvince }
    placeOfProvince[province] = UInt16(provinces.count)
    provinces.append(province)
    return UInt16(provinces.count - 1)
  }

  mutating func bit(ofField field: FieldCode) -> UInt64 {
    if let bit = bitOfField[field] { return bit }
    guard fields.count < 64 else { return 0 }
    bitOfField[field] = 1 << UInt64(fields.count)
    fields.append(field)
    return 1 << UInt64(fields.count - 1)
  }
}
