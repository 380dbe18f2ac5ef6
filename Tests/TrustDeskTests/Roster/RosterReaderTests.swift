import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// What a search line means: its words, its terms, and what is wrong with it at which column.
@Suite struct RosterReaderTests {
  private let reader: RosterReader
  private let today = SampleRoster.today

  init() throws {
    reader = try SampleRoster.desk(creators: 1).rosterReader
  }

  private func term(_ typed: String) throws -> RosterTerm {
    let reading = reader.read(typed)
    #expect(reading.obstacle == nil)
    #expect(reading.words.isEmpty)
    return try #require(reading.terms.first)
  }

  @Test func wordsAndTermsStandApart() {
    let reading = reader.read("  Phượng class:ethics \"hà  nội\" -tiktok @lan !score<80")
    #expect(reading.words.map(\.text) == ["phuong", "ha  noi", "lan"])
    #expect(reading.excluded.map(\.text) == ["tiktok"])
    #expect(
      reading.terms == [
        RosterTerm(.certificateClass, [.among(["ethics"])]),
        RosterTerm(.score, [.within(Int.min...79)], isNegated: true),
      ])
    #expect(reading.parts.map(\.place) == [2..<8, 9..<21, 22..<31, 32..<39, 40..<44, 45..<54])
  }

  @Test(
    arguments: [
      ("hang:\"Đạo đức\"", .certificateClass, ["ethics"]), ("HẠNG:dao", .certificateClass, ["ethics"]),
      ("class:pro,comm", .certificateClass, ["professional", "community"]),
      ("class=DD", .certificateClass, ["ethics"]), ("tinhtrang:\"hết hạn\"", .status, ["expired"]),
      ("status:exp", .status, ["expiring", "expired"]), ("tt:\"dang xet\"", .status, ["underReview"]),
      ("platform:tik", .platform, ["tiktok"]), ("mang:zalo", .platform, ["zalo"]),
      ("loai:kol", .kind, ["KOL"]), ("loai:\"to chuc\"", .kind, ["organisation"]), ("step:5", .step, ["5"]),
      ("buoc:\"phân tích\"", .step, ["4"]), ("member:yes", .member, ["member", "leaving"]),
      ("lienminh:\"thành viên\"", .member, ["member"]), ("linhvuc:\"y tế\"", .field, ["health"]),
    ] as [(String, RosterTrait, Set<String>)])
  func valuesAreKnownByTheirNames(_ typed: String, _ trait: RosterTrait, _ codes: Set<String>) throws {
    let term = try term(typed)
    #expect(term.trait == trait && !term.isNegated)
    let words = term.tests.map { if case .among(let words) = $0 { words } else { Set<String>() } }
    #expect(words.reduce(into: Set()) { $0.formUnion($1) } == codes)
  }

  @Test(arguments: [
    ("score<80", RosterTrait.score, Int.min...79), ("diem>=90", .score, 90...Int.max),
    ("score:65..79", .score, 65...79),
    ("score:..64", .score, Int.min...64), ("score:>80", .score, 81...Int.max), ("score=80", .score, 80...80),
    ("followers>150k", .followers, 150_001...Int.max), ("theodoi<=1,5tr", .followers, Int.min...1_500_000),
    ("td:100k..8m", .followers, 100_000...8_000_000), ("review:yes", .review, 1...Int.max),
    ("khieunai>0", .appeal, 1...Int.max), ("phieu:2", .cards, 2...2),
  ])
  func numbersAreReadWithTheirUnits(
    _ typed: String, _ trait: RosterTrait, _ range: ClosedRange<Int>
  ) throws {
    #expect(try term(typed) == RosterTerm(trait, [.within(range)]))
  }

  @Test(arguments: [
    ("expires<60d", RosterTrait.expiry, "2026-11-20", "2027-01-18"),
    ("hethan<60n", .expiry, "2026-11-20", "2027-01-18"),
    ("hethan:60", .expiry, "2026-11-20", "2027-01-19"), ("expires=2w", .expiry, "2026-12-04", "2026-12-04"),
    ("expires<3m", .expiry, "2026-11-20", "2027-02-19"),
    ("expires:12/2026", .expiry, "2026-12-01", "2026-12-31"),
    ("expires:2027", .expiry, "2027-01-01", "2027-12-31"),
    ("expires:31/12/2026", .expiry, "2026-12-31", "2026-12-31"),
    ("expires:2026-12-31", .expiry, "2026-12-31", "2026-12-31"),
    ("hethan:homnay", .expiry, "2026-11-20", "2026-11-20"),
    ("expires:2026-12..2027-02", .expiry, "2026-12-01", "2027-02-28"),
    ("expires:30d..60d", .expiry, "2026-12-20", "2027-01-19"),
    ("registered<30d", .registered, "2026-10-22", "2026-11-20"),
    ("dangky:1t", .registered, "2026-11-13", "2026-11-20"),
    ("registered:30d..60d", .registered, "2026-09-21", "2026-10-21"),
    ("opened:2026..2027", .opened, "2026-01-01", "2027-12-31"),
  ])
  func daysAreReadAndCounted(
    _ typed: String, _ trait: RosterTrait, _ first: String, _ last: String
  ) throws {
    let range = try #require(Day(first)).number...#require(Day(last)).number
    #expect(try term(typed) == RosterTerm(trait, [.within(range)]))
  }

  @Test func nothingAndTextHaveTheirTests() throws {
    #expect(try term("score:none") == RosterTerm(.score, [.absent]))
    #expect(try term("tỉnh:không") == RosterTerm(.province, [.absent]))
    #expect(try term("tinh:\"Hà Nội\"") == RosterTerm(.province, [.contains(FoldedText("Hà Nội"))]))
    #expect(try term("name!=An") == RosterTerm(.name, [.equals(FoldedText("an"))], isNegated: true))
    #expect(try term("tk:@lan") == RosterTerm(.handle, [.contains(FoldedText("lan"))]))
    #expect(try term("name:none") == RosterTerm(.name, [.contains(FoldedText("none"))]))
  }

  @Test(arguments: [
    ("lan clas:ethics", 5, "class"), ("scroe<80", 1, "score"), ("lan class:gold", 11, "ethics"),
    ("status<valid", 1, "status:"),
    ("score<abc x", 7, "score"), ("-score:9..1", 8, "lesser"), ("expires<soon", 9, "today"),
    ("a b c", 0, ""),
    ("zzz:1", 1, "quotes"), ("followers:1,234K x", 11, "two ways"), ("assessor:nobody x", 10, "assessor"),
    ("score:80.5 x", 7, "number"),
  ])
  func faultsNameTheirColumnAndWhatWouldHelp(_ typed: String, _ column: Int, _ help: String) throws {
    let reading = reader.read(typed)
    #expect(reading.fault?.column ?? 0 == column)
    #expect(reading.fault?.sentence.en.contains(help) ?? help.isEmpty)
    // The rest of the line filters all the same.
    #expect(reading.terms.isEmpty)
  }

  @Test(arguments: [
    "class:", "class:\"", "score<", "lan score:80.", "expires<2026-1", "expires:31/", "td>1,", "-", "\"",
  ])
  func whatIsHalfTypedIsNoFault(_ typed: String) {
    let reading = reader.read(typed)
    #expect(reading.fault == nil)
    #expect(reading.terms.isEmpty)
    if typed.count > 1 { #expect(reading.obstacle != nil) }
  }

  @Test func completionsComeBestFirstAndAtMostSeven() {
    func offers(_ typed: String, _ language: Language = .english) -> [String] {
      reader.completions(of: typed, at: typed.count, in: language).map(\.text)
    }
    #expect(offers("lan cl").first == "lan class:")
    #expect(offers("ha", .vietnamese).first == "hang:")
    #expect(offers("class:") == ["class:ethics", "class:professional", "class:community"])
    #expect(offers("hang:d", .vietnamese).first == "hang:\"Đạo đức\"")
    #expect(offers("eth").contains("class:ethics"))
    #expect(offers("expires") == ["expires:"])
    #expect(offers("expires:").first == "expires<30d")
    #expect(offers("field:").count == 7)
    #expect(offers("lan ").isEmpty)
    #expect(offers("").isEmpty)
    let middle = reader.completions(of: "cla score<80", at: 3, in: .english)
    #expect(middle.first?.text == "class: score<80" && middle.first?.cursor == 6)
  }
}
