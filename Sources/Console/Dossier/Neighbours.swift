import TrustRegistry

/// The list that a dossier was opened from, as far as one walks through it: creators on both sides, and where
/// they stand in the whole.
struct Neighbours {
  private let creators: [CreatorID]
  /// How many come before them.
  private let before: Int
  let count: Int

  init(_ creators: [CreatorID] = []) { (self.creators, before, count) = (creators, 0, creators.count) }

  /// Those around a place of a long list.
  init(of rows: some RandomAccessCollection<CreatorID>, around place: Int) {
    before = max(0, place - Neighbours.reach)
    let end = min(rows.count, place + Neighbours.reach)
    creators = (before..<max(before, end)).map { rows[rows.index(rows.startIndex, offsetBy: $0)] }
    count = rows.count
  }

  /// Further than anybody walks step by step.
  private static let reach = 500

  /// Where a creator stands in the whole list, from 0.
  func place(of id: CreatorID) -> Int? { creators.firstIndex(of: id).map { $0 + before } }

  /// The creator so many places on; nil at the end of the list.
  func creator(_ places: Int, from id: CreatorID) -> CreatorID? {
    guard let place = creators.firstIndex(of: id), creators.indices.contains(place + places) else {
      return nil
    }
    return creators[place + places]
  }
}
