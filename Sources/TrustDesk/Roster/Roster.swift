import TrustJournal
import TrustRegistry

/// Every creator's line, by number: what was set down in the index, decoded line by line as somebody asks for
/// it, and what changed since.
public struct Roster: Sendable {
  let archive: Archive?
  /// Lines that stand in the index otherwise; nil for those that are gone.
  private(set) var changed: [Int: FoldedLine?] = [:]
  /// Creators that the index does not have, by number.
  private(set) var added: [FoldedLine] = []
  /// Places of those who are gone, of the index and behind it.
  private(set) var gone: Set<Int> = []
  /// The places of those who are there, while somebody is gone.
  private var there: [Int] = []
  /// The office as it stood when a line was last put in: where names are looked up.
  private(set) var office = Office()
  /// The same in every copy of one roster, and in no other.
  let origin = Origin()
  /// Where lines were put in, one after another.
  private(set) var touched: [Int] = []
  /// How often that moved the places of others, or took somebody away or back.
  private(set) var moves = 0

  final class Origin: Sendable {}

  public init() { archive = nil }

  init(behind archive: Archive) {
    self.archive = archive
    office = archive.office
  }

  /// How many places the index has.
  var base: Int { archive?.count ?? 0 }

  /// Places, those of who is gone among them.
  var places: Range<Int> { 0..<base + added.count }

  /// Creators whose lines are not as the index has them.
  var changedCreators: [CreatorID] {
    changed.values.compactMap { $0?.line.row.id } + added.map(\.line.row.id)
  }

  /// A line that changed since the index was made; nil where it did not, and where nobody is any more.
  func fresh(at place: Int) -> FoldedLine? {
    place < base ? changed[place] ?? nil : added[place - base]
  }

  func isFresh(_ place: Int) -> Bool { place >= base || changed[place] != nil }

  func line(at place: Int) -> RosterLine? {
    if gone.contains(place) { return nil }
    return isFresh(place) ? fresh(at: place)?.line : archive?.row(at: place).map(RosterLine.init)
  }

  func line(of id: CreatorID) -> RosterLine? { place(of: id).flatMap(line(at:)) }

  /// The place of a creator; nil for one who is not on the roster.
  func place(of id: CreatorID) -> Int? {
    let found = archive?.place(of: .creator(id)) ?? placeAmongAdded(id).map { base + $0 }
    return found.flatMap { gone.contains($0) ? nil : $0 }
  }

  private func placeAmongAdded(_ id: CreatorID) -> Int? {
    let place = added.partitioningIndex { $0.line.row.id >= id }
    return place < added.count && added[place].line.row.id == id ? place : nil
  }

  /// Puts a creator's line in its place; nil takes it away.
  /// - Parameter office: where the names in it were looked up.
  mutating func put(_ line: FoldedLine?, of id: CreatorID, in office: Office) {
    self.office = office
    if let place = archive?.place(of: .creator(id)) {
      changed[place] = .some(line)
      touched.append(place)
      let wasGone = gone.contains(place)
      if line == nil { gone.insert(place) } else { gone.remove(place) }
      if wasGone != (line == nil) {
        there = gone.isEmpty ? [] : places.filter { !gone.contains($0) }
        moves += 1
      }
      return
    }
    let place = added.partitioningIndex { $0.line.row.id >= id }
    let isThere = place < added.count && added[place].line.row.id == id
    switch (isThere, line) {
    case (true, let line?): added[place] = line
    case (true, nil): added.remove(at: place)
    case (false, let line?): added.insert(line, at: place)
    case (false, nil): return
    }
    touched.append(base + place)
    if line == nil || !isThere && place < added.count - 1 { moves += 1 }
    if !gone.isEmpty { there = places.filter { !gone.contains($0) } }
  }
}

extension Roster: RandomAccessCollection {
  public var startIndex: Int { 0 }

  public var endIndex: Int { base + added.count - gone.count }

  /// The lines of those who are there, by number; where the index cannot be read, a line without a name.
  public subscript(position: Int) -> RosterLine { line(atHand: there.isEmpty ? position : there[position]) }

  /// A line whose place is known.
  func line(atHand place: Int) -> RosterLine {
    if let line = line(at: place) { return line }
    return RosterLine(RosterRow(unreadable: archive?.creator(at: place)))
  }
}
