import Testing
import TrustRegistry

@testable import TrustDesk

extension IndexTests {
  private static let standing = [
    "", "moi", "doi ten", "hue", "followers>1k", "class:community", "-hue", "step:none", "nguyen moi",
    "them1",
  ]

  /// A list that stays open while others write shows what one shows that is opened now.
  @Test(arguments: [UInt64(11), 12, 13])
  func whatIsBroughtUpToDateEqualsWhatIsAskedAnew(seed: UInt64) throws {
    try made(seed: seed) { folder, key in
      var desk = try open(folder, key, settingDownAt: 1)
      var generator = SplitMix(seed: seed)
      var queries: [RosterQuery] = []
      for typed in Self.standing {
        var query = RosterQuery()
        query.take(desk.rosterReader.read(typed))
        query.sort = RosterQuery.Sort.allCases.randomElement(using: &generator) ?? .name
        query.descending = Bool.random(using: &generator)
        queries.append(query)
      }
      var mostTouched = 0
      var finders = queries.map { _ in RosterFinder() }
      for round in 0..<40 {
        for _ in 0..<Int.random(in: 0...3, using: &generator) { live(&desk, &generator) }
        if round % 13 == 12 { try desk.setDown() }
        mostTouched = max(mostTouched, desk.book.roster.touched.count)
        for (place, query) in queries.enumerated() {
          let kept = finders[place].rows(query, in: desk)
          let anew = desk.rows(query)
          #expect(kept.map(\.row) == anew.map(\.row), "\(round): \(query)")
        }
      }
      #expect(mostTouched > 5)
    }
  }
}
