import TrustRegistry

/// What a query found, in its order: lines are read as somebody looks at them.
public struct RosterRows: RandomAccessCollection, Sendable {
  private let roster: Roster
  private let places: [UInt32]

  init(_ places: [UInt32], of roster: Roster) { (self.roster, self.places) = (roster, places) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }

  public subscript(position: Int) -> RosterLine { roster.line(atHand: Int(places[position])) }

  /// Where a creator stands among what was found; nil for one who was not.
  public func position(of id: CreatorID) -> Int? {
    roster.place(of: id).flatMap { place in places.firstIndex(of: UInt32(place)) }
  }
}
