import Foundation
import Testing

@testable import TrustDesk

@Suite struct CreatorFileTests {
  private func read(_ text: String, platform: String? = nil, map: String? = nil) -> CreatorFile {
    CreatorFile(Array(text.utf8), format: .csv, platform: platform, map: map)
  }

  @Test func readsVietnameseHeadersInAnyOrder() {
    let file = read(
      """
      Số người theo dõi;TỈNH/THÀNH;Họ và tên;Ghi chú;Nền tảng;Tài khoản;Lĩnh vực;Loại
      3,8 Tr;Hà Nội;Nguyễn  Thị Ánh;x;TikTok;@Anh.Nguyen;Sức khỏe, Làm đẹp / sức khoẻ;KOL
      """.decomposedStringWithCanonicalMapping)
    #expect(file.problems == [])
    #expect(file.columns.ignored == ["Ghi chú"])
    let account = CreatorRow.Account(platform: "tiktok", handle: "Anh.Nguyen", followers: 3_800_000)
    let row = CreatorRow(
      line: 2, name: "Nguyễn Thị Ánh", kind: "KOL", fields: ["Sức khỏe", "Làm đẹp"], province: "Hà Nội",
      accounts: [account])
    #expect(file.rows == [row])
    #expect(file.rows.first?.name?.utf8.elementsEqual("Nguyễn Thị Ánh".utf8) == true)
  }

  @Test func takesAMissingNameFromTheHandle() {
    let file = read("handle,followers\n@abc,-\n", platform: "TikTok")
    #expect(file.rows.map(\.displayName) == ["abc"])
    #expect(file.rows.first?.name == nil)
    #expect(file.rows.first?.accounts.first?.followers == nil)
  }

  @Test func joinsSurnameAndGivenName() {
    let file = read("Họ và tên đệm,Tên,Kênh\nNguyễn Văn,An,https://youtube.com/@an\n")
    #expect(file.rows.map(\.name) == ["Nguyễn Văn An"])
    #expect(file.rows.first?.accounts.map(\.identity) == ["youtube:an"])
  }

  @Test func readsAColumnForEachPlatform() {
    let file = read(
      "name,TikTok,tiktok followers,link facebook\nAn,@an,10K,https://fb.com/an.vn\nBình,,,binh\n")
    #expect(file.problems == [])
    #expect(
      file.rows.map { $0.accounts.map(\.identity) } == [["tiktok:an", "facebook:anvn"], ["facebook:binh"]])
    #expect(file.rows.first?.accounts.map(\.followers) == [10_000, nil])
  }

  @Test func mapsColumnsAsTold() {
    let file = read(
      "Cột A,Cột B,3\nAn,an1,12\n", platform: "x", map: "name=Cột A, handle=cot b,người theo dõi=3")
    #expect(file.problems == [])
    #expect(file.rows.first?.name == "An")
    #expect(file.rows.first?.accounts == [.init(platform: "x", handle: "an1", followers: 12)])
  }

  @Test func anExplicitMapGoesBeforeTheHeaders() {
    let file = read("username,handle\nold,new\n", platform: "x", map: "handle=username")
    #expect(file.rows.map(\.displayName) == ["old"])
    #expect(file.columns.ignored == ["handle"])
  }

  @Test func collectsEveryProblemWithLineAndColumn() {
    let file = read(
      """
      name,handle,platform,followers
      "An
      Bình",a1,tiktok,12
      C,a2,tiktok,many
      D,bad handle,???,1.5
      E,a3,tiktok
      F,,tiktok,1
      G,a4,,1
      H,"a5,tiktok,1
      I\u{1B}[2J,a6,tiktok,1
      K,https://x.com/k,tiktok,1
      L,a7,tiktok,7
      """)
    #expect(file.rows.map(\.name) == ["An Bình", "L"])
    #expect(
      file.problems.map { "\($0.line) \($0.column ?? "–")" } == [
        "4 followers", "5 handle", "5 followers", "6 –", "7 handle", "8 handle", "9 handle", "10 name",
        "11 handle",
      ])
    for problem in file.problems {
      #expect(problem.sentence.vi.hasPrefix("dòng \(problem.line)"))
      #expect(problem.sentence.en.hasPrefix("line \(problem.line)"))
      #expect(!problem.sentence.vi.contains("\u{1B}"))
    }
  }

  @Test func recognisesARowGivenTwice() {
    let file = read(
      "name,handle\nAn,abc\nAn,abc\nAn,@ABC\nÁnh,https://www.tiktok.com/@abc\n", platform: "tiktok")
    #expect(file.rows.count == 1)
    #expect(file.repeats == [[3, 2]])
    #expect(file.problems.map(\.line) == [4, 5])
  }

  @Test(
    arguments: [
      ("", nil), ("name,followers\nAn,1\n", nil), ("handle,username\na,b\n", nil),
      ("handle\na\n", "handle=Cột Z"),
      ("handle\na\n", "handle"), ("a,b\nc,d\n", "handle=a,handle=b"),
      ("tiktok,youtube,followers\na,b,1\n", nil),
    ] as [(String, String?)])
  func refusesAFileWhoseColumnsAreUnclear(_ text: String, _ map: String?) {
    let file = read(text, platform: "tiktok", map: map)
    #expect(file.rows == [])
    #expect(file.problems.map(\.line) == [1])
  }

  @Test func refusesUTF16AndAnUnknownDefaultPlatform() {
    let wide = CreatorFile([0xFF, 0xFE, 0x61, 0x00], format: .csv)
    #expect(wide.problems.count == 1)
    #expect(wide.problems.first?.reason.en.contains("UTF-16") == true)
    #expect(read("handle\nabc\n", platform: "42").problems.map(\.line) == [1])
  }

  @Test(.enabled(if: SharedData.has("creators_tiktok_vn_2025/accounts.csv"), "skipped: no shared data here"))
  func readsEveryRealAccount() throws {
    let bytes = [UInt8](try Data(contentsOf: SharedData.url("creators_tiktok_vn_2025/accounts.csv")))
    let file = CreatorFile(bytes, format: .csv, platform: "tiktok")
    #expect(file.problems == [])
    #expect(file.repeats == [])
    #expect(file.rows.count == 4466)
    #expect(file.rows.map(\.line) == Array(2...4467))
    #expect(file.rows.allSatisfy { ($0.accounts.first?.followers ?? 0) >= 10_000 })
  }
}
