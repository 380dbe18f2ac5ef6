import Testing
import TrustRegistry

@Suite("Numbers, names and codes (PROGRAMME 1, JOURNAL 1)")
struct NamesTests {
  @Test("a creator's number is three capitals, a hyphen and 6 to 12 digits")
  func creatorNumbers() {
    #expect(CreatorID("KOL-000017")?.number == 17)
    #expect(CreatorID("KOC-123456789012") != nil)
    #expect(CreatorID(kind: .seller, number: 17).description == "SEL-000017")
    #expect(CreatorID(kind: CreatorKind(rawValue: "poet"), number: 1_234_567).description == "OTH-1234567")
    for text in ["KOL-00017", "kol-000017", "KOL000017", "KOL-1234567890123", "KOL-00001a", "KÔL-00001"] {
      #expect(CreatorID(text) == nil, "\(text)")
    }
  }

  @Test("creators are ordered by number, whatever their kind")
  func creatorOrder() throws {
    let ids = try ["SEL-000002", "KOL-1000000", "COM-000003", "KOC-000001"].map {
      try #require(CreatorID($0))
    }
    #expect(ids.sorted().map(\.number) == [1, 2, 3, 1_000_000])
  }

  @Test("an officer's number, a key and a subject are read in their one form")
  func forms() {
    #expect(OfficerID("o-0012") == OfficerID(number: 12))
    for text in ["", "O-1", "o_1", "ô-1", String(repeating: "o", count: 33)] {
      #expect(OfficerID(text) == nil, "\(text)")
    }
    #expect(PublicKey(String(repeating: "0a", count: 32)) != nil)
    #expect(PublicKey(String(repeating: "0A", count: 32)) == nil)
    #expect(PublicKey(String(repeating: "0a", count: 31)) == nil)
    #expect(Subject("office") == .office)
    #expect(Subject("KOL-000001") == .creator(.lan))
    #expect(Subject("offices") == nil)
  }

  @Test("two spellings of a handle are one account; two platforms are two")
  func accounts() {
    let shouted = AccountName(platform: .tiktok, handle: "LAN.Song.Xanh")
    #expect(shouted == .lan)
    #expect(Set([shouted, .lan]).count == 1)
    #expect(AccountName(platform: .facebook, handle: AccountName.lan.handle) != .lan)
  }

  @Test("a requirement is read in its one form")
  func requirements() {
    #expect(RequirementCode("2.3") == RequirementCode(criterion: 2, ordinal: 3))
    for text in ["2", "2.", ".3", "02.3", "2.03", "0.1", "2.0", "2.3.1", "a.b", "-2.3", "2.333"] {
      #expect(RequirementCode(text) == nil, "\(text)")
    }
  }

  @Test("evidence is told apart by its form")
  func evidence() {
    let digest = String(repeating: "0a", count: 32)
    #expect(Evidence(typed: " https://example.org/x ") == .address("https://example.org/x"))
    #expect(Evidence(typed: digest) == .digest(digest))
    #expect(Evidence(typed: "BB-7/2026") == .document("BB-7/2026"))
    #expect(Evidence(typed: " \t\n") == nil)
  }

  @Test("roles have names, and unknown names are none")
  func roles() {
    #expect(Roles(names: ["supervisor", "staff"]) == [.staff, .supervisor])
    #expect(Roles([.staff, .supervisor]).names == ["staff", "supervisor"])
    #expect(Roles(names: ["boss"]) == nil)
    #expect(Roles.anyone.names.count == Roles.names.count)
  }

  @Test("a phrase speaks both languages")
  func phrase() {
    let phrase = Phrase(vi: "Điểm", en: "Score")
    #expect(phrase(.vietnamese) == "Điểm")
    #expect(phrase(.english) == "Score")
  }
}
