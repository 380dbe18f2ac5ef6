import Testing
import TrustRegistry

@testable import TrustDesk

/// While somebody types, looking through the last answer again must be as good as asking anew.
@Suite struct RosterNarrowingTests {
  private static let stretches = [
    "phuong", "nguyen van", "class:ethics", "hang:cong", "-class:pro", "score<80", "score>=65", "!score:7",
    "expires<60d", "hethan:2027", "tinh:\"Hà Nội\"", "status:exp", "-status:valid,expired", "step:5",
    "step:none",
    "followers>150k", "td<1,5tr", "review:yes", "member:yes", "-member:none", "tinh:hue", "field:food",
    "\"thi ",
    "-an", "kol-0000", "@lan", "score:none", "tt:\"dang xet\"", "loai:koc", "name=an", "clas:x",
    "assessor:o-0004",
  ]

  @Test(arguments: [UInt64(1), 2, 3])
  func narrowingFromTheLastAnswerEqualsAskingAnew(seed: UInt64) throws {
    let desk = try SampleRoster.desk(creators: 120, seed: seed)
    let reader = desk.rosterReader
    var generator = SplitMix(seed: seed)
    var narrowed = 0
    var finder = RosterFinder()
    for _ in 0..<60 {
      var typed = ""
      var last: RosterQuery?
      for _ in 0..<3 {
        for key in Self.stretches.randomElement(using: &generator) ?? "" {
          typed.append(key)
          if Int.random(in: 0..<12, using: &generator) == 0 { typed.removeLast() }
          var query = RosterQuery()
          query.take(reader.read(typed))
          if last.map(query.isNarrower) ?? false { narrowed += 1 }
          #expect(finder.rows(query, in: desk).map(\.row.id) == desk.rows(query).map(\.row.id), "\(typed)")
          last = query
        }
        typed += " "
      }
    }
    #expect(narrowed > 500)
  }

  @Test(arguments: [
    ("lan", "la", true), ("lan", "lan h", false), ("lan hue", "lan", true), ("-an", "-a", false),
    ("-a", "-an", true),
    ("score<70", "score<80", true), ("score<80", "score<70", false), ("-score<80", "-score<70", true),
    ("class:ethics", "class:ethics,pro", true), ("-class:ethics", "-class:ethics,pro", false),
    ("tinh:hano", "tinh:ha", true), ("-tinh:hano", "-tinh:ha", false), ("lan", "class:ethics", false),
    ("class:ethics lan", "class:ethics", true), ("score:none", "score:none x", false),
  ])
  func aQueryIsNarrowerWhereItAsksAllAndMore(_ new: String, _ old: String, _ isNarrower: Bool) throws {
    let reader = try SampleRoster.desk(creators: 1).rosterReader
    var (query, other) = (RosterQuery(), RosterQuery())
    query.take(reader.read(new))
    other.take(reader.read(old))
    #expect(query.isNarrower(than: other) == isNarrower)
    #expect(query.isNarrower(than: query))
    other.sort = .score
    #expect(!query.isNarrower(than: other))
  }

  private static let meanings: [(String, @Sendable (RosterRow) -> Bool)] = [
    (
      "class:ethics",
      { (row: RosterRow) in
        row.shownCertificate(on: SampleRoster.today)?.certificateClass.rawValue == "ethics"
          || row.openCase?.certificateClass.rawValue == "ethics"
      }
    ),
    ("score<80", { $0.score.map { $0 < 80 } ?? false }), ("score:none", { $0.score == nil }),
    ("!score<80", { $0.score.map { $0 >= 80 } ?? true }),
    (
      "expires<60d",
      {
        let left = $0.shownCertificate(on: SampleRoster.today)?.daysLeft(on: SampleRoster.today)
        return left.map { (0..<60).contains($0) } ?? false
      }
    ),
    ("status:none", { $0.shownCertificate(on: SampleRoster.today) == nil }),
    ("tt:\"dang xet\"", { $0.openCase != nil }), ("step:none", { $0.openCase?.missing.isEmpty ?? false }),
    ("step:5", { $0.openCase?.missing.contains(5) ?? false }), ("review:yes", { $0.openReviews > 0 }),
    ("appeal:none", { $0.openAppeals.isEmpty }), ("loai:koc", { $0.kind == .opinionConsumer }),
    ("followers>=150k", { $0.followers.map { $0 >= 150_000 } ?? false }),
    ("member:yes", { $0.membership?.state(on: SampleRoster.today)?.isMember ?? false }),
    ("-member:none", { $0.membership?.state(on: SampleRoster.today) != nil }),
    ("certificate:CN-", { $0.certificates.contains { $0.number.hasPrefix("CN-") } }),
    ("tinh:\"hà nội\"", { $0.province.map { FoldedText($0).text.contains("ha noi") } ?? false }),
  ]

  @Test func termsMeanWhatTheySay() throws {
    let desk = try SampleRoster.desk(creators: 150)
    for (typed, suits) in Self.meanings {
      var query = RosterQuery()
      query.take(desk.rosterReader.read(typed))
      #expect(query.terms.count == 1)
      #expect(
        desk.rows(query).map(\.row.id) == desk.roster.map(\.row).filter { suits($0) }.map(\.id), "\(typed)")
    }
  }
}
