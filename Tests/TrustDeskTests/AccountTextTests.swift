import Testing

@testable import TrustDesk

@Suite struct AccountTextTests {
  @Test(
    arguments: [
      ("abc", "abc", nil), ("@abc", "abc", nil), ("@ abc", "abc", nil), (".28.th2", ".28.th2", nil),
      ("https://www.tiktok.com/@abc", "abc", "tiktok"), ("tiktok.com/@abc?lang=vi", "abc", "tiktok"),
      ("HTTPS://M.TikTok.com/@Abc.d/video/7", "Abc.d", "tiktok"),
      ("http://facebook.com/abc.xyz/", "abc.xyz", "facebook"),
      ("https://www.facebook.com/profile.php?id=1000123&sk=about", "1000123", "facebook"),
      ("https://www.facebook.com/people/An-Nguyen/61550/", "61550", "facebook"),
      ("https://youtube.com/@B%E1%BA%BFpNh%C3%A0M%C3%A2y", "BếpNhàMây", "youtube"),
      ("https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv", "UCabcdefghijklmnopqrstuv", "youtube"),
      ("youtube.com/c/abc", "abc", "youtube"), ("https://instagram.com/abc/", "abc", "instagram"),
      ("https://twitter.com/abc", "abc", "x"), ("https://x.com/abc#top", "abc", "x"),
    ] as [(String, String, String?)])
  func reads(_ text: String, _ handle: String, _ platform: String?) throws {
    let name = try AccountText(text)
    #expect(name.handle == handle)
    #expect(name.platform == platform)
  }

  @Test(arguments: [
    "", "@", "bếp nhà mây", "a/b", "https://vm.tiktok.com/ZS1/", "https://youtu.be/x",
    "https://example.vn/abc",
    "https://www.tiktok.com", "https://www.youtube.com/watch?v=1", "https://facebook.com/groups/12",
    "https://www.tiktok.com/@a%1B%5B2J", "tiktok.com/@a%20b", "https://facebook.com/profile.php", "a@b",
  ])
  func refuses(_ text: String) {
    #expect(throws: Unreadable.self) { try AccountText(text) }
  }

  @Test func spellingsOfOneAccountAreOne() {
    func identity(_ platform: String, _ handle: String) -> String {
      CreatorRow.Account(platform: platform, handle: handle, followers: nil).identity
    }
    #expect(identity("tiktok", "Abc.D") == identity("tiktok", "abc.d"))
    #expect(identity("tiktok", "ab.c") != identity("tiktok", "abc"))
    #expect(identity("facebook", "Ab.C") == identity("facebook", "abc"))
    #expect(identity("tiktok", "abc") != identity("x", "abc"))
    #expect(
      identity("youtube", "UCabcdefghijklmnopqrstuv") != identity("youtube", "UCABcdefghijklmnopqrstuv"))
  }
}
