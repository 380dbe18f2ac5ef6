import TrustJournal
import TrustRegistry

/// Rows by their places in the index, decoded one by one as they are wanted.
extension Archive {
  var count: Int { index.column(.rowSubjects, of: UInt32.self).count }

  /// Nil where the record is not whole: the index is then mistaken.
  func row(at place: Int) -> RosterRow? {
    let starts = index.column(.recordStarts, of: UInt64.self)
    var record = RecordReader(index.part(place, of: .records, startingAt: starts))
    return try? RosterRow(from: &record)
  }

  /// Whose row it is.
  func creator(at place: Int) -> CreatorID? {
    let subjects = index.column(.rowSubjects, of: UInt32.self)
    guard subjects.indices.contains(place),
      case .creator(let id) = index.subject(at: Int(subjects[place]))
    else { return nil }
    return id
  }

  func row(of subject: Subject) -> RosterRow? { place(of: subject).flatMap(row(at:)) }

  /// The place of a creator's row; nil for one without a row by then.
  func place(of subject: Subject) -> Int? {
    guard let wanted = index.place(of: subject) else { return nil }
    let subjects = index.column(.rowSubjects, of: UInt32.self)
    let place = subjects.partitioningIndex { $0 >= wanted }
    return place < subjects.count && subjects[place] == wanted ? place : nil
  }

  func traits(at place: Int) -> RowTraits {
    let traits = index.column(.traits, of: UInt32.self)
    return traits.indices.contains(place) ? RowTraits(rawValue: traits[place]) : []
  }

  /// What waits in the dossier of a row.
  func work(at place: Int) -> [WorkItem] {
    let starts = index.column(.workStarts, of: UInt64.self)
    let bytes = index.part(place, of: .work, startingAt: starts)
    guard !bytes.isEmpty, let row = row(at: place) else { return [] }
    var record = RecordReader(bytes)
    let items = try? record.list { record throws(RecordDamage) in
      try WorkItem(from: &record, of: row.id, named: row.name)
    }
    return items ?? []
  }

  /// What the dossier of a row adds to the figures; nil for one that adds only itself.
  func figures(at place: Int) -> DossierFigures? {
    let starts = index.column(.figureStarts, of: UInt64.self)
    let bytes = index.part(place, of: .figures, startingAt: starts)
    guard !bytes.isEmpty, let id = creator(at: place) else { return nil }
    var record = RecordReader(bytes)
    do {
      return try DossierFigures(from: &record, of: id)
    } catch {
      isFoundMistaken()
      return nil
    }
  }

  /// Who scores open cases, and the rows of these.
  var assessors: [(officer: OfficerID, rows: Slice<UnsafeBufferPointer<UInt32>>)] {
    var rest = index.column(.assessorRows, of: UInt32.self)[...]
    return record.assessors.map { assessor in
      let rows = rest.prefix(max(0, assessor.count))
      rest = rest.dropFirst(rows.count)
      return (assessor.officer, rows)
    }
  }
}

/// What a list may leave rows out by, without looking into them.
struct RowTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let certified = RowTraits(rawValue: 1)
  static let underReview = RowTraits(rawValue: 2)
  static let allied = RowTraits(rawValue: 4)
  static let appealing = RowTraits(rawValue: 8)
  static let reviewed = RowTraits(rawValue: 16)
  static let erasing = RowTraits(rawValue: 32)
  static let working = RowTraits(rawValue: 64)
  /// Cards of the open case's round are opened.
  static let carded = RowTraits(rawValue: 128)
  /// Something came to the dossier since the registration that figures count.
  static let figured = RowTraits(rawValue: 256)
}

extension RowTraits {
  init(_ row: RosterRow, work: Bool, figures: Bool = false) {
    self = []
    if !row.certificates.isEmpty { insert(.certified) }
    if let open = row.openCase {
      insert(.underReview)
      if open.opened > 0 { insert(.carded) }
    }
    if row.membership != nil { insert(.allied) }
    if !row.openAppeals.isEmpty { insert(.appealing) }
    if row.openReviews > 0 { insert(.reviewed) }
    if row.erasureRequestedOn != nil { insert(.erasing) }
    if work { insert(.working) }
    if figures { insert(.figured) }
  }
}
