import Testing

@testable import TrustDesk

@Suite struct CreatorJSONLinesTests {
  private func read(_ text: String, platform: String? = nil) -> CreatorFile {
    CreatorFile(Array(text.utf8), format: .jsonLines, platform: platform)
  }

  @Test func keysThatMeanTheSameMustBeChosen() {
    let file = read(
      "\u{FEFF}{\"handle\":\"@abc\",\"người theo dõi\":\"3,8 Tr\",\"tên\":\"An\",\"x1\":1}\r\n\r\n"
        + "{\"username\":null,\"handle\":\"d\",\"fields\":[\"y tế\",\"Y TẾ\",\"game\"],"
        + "\"người theo dõi\":12.0}\n",
      platform: "tiktok")
    #expect(file.problems.map(\.line) == [3])
  }

  @Test func readsListsNumbersAndNull() {
    let file = read(
      "\u{FEFF}{\"handle\":\"@abc\",\"followers\":\"3,8 Tr\",\"tên\":\"An\",\"x1\":1}\r\n\r\n"
        + "{\"tên\":null,\"handle\":\"d\",\"fields\":[\"y tế\",\"Y TẾ\",\"game\"],\"followers\":12.0}\n",
      platform: "tiktok")
    #expect(file.problems == [])
    #expect(file.rows.map(\.line) == [1, 3])
    #expect(file.rows.map { $0.accounts.first?.followers } == [3_800_000, 12])
    #expect(file.rows.map(\.name) == ["An", nil])
    #expect(file.rows.last?.fields == ["y tế", "game"])
    #expect(file.columns.ignored == ["x1"])
  }

  @Test func readsAccountsAsTheProgramListsThem() {
    let file = read(
      """
      {"name":"An","accounts":[{"platform":"tiktok","handle":"an","followers":10},\
      {"platform":"x","handle":"an"}]}
      {"name":"Bình","accounts":["https://youtube.com/@binh"]}
      """)
    #expect(file.problems == [])
    #expect(file.rows.map { $0.accounts.map(\.identity) } == [["tiktok:an", "x:an"], ["youtube:binh"]])
  }

  @Test func collectsEveryProblem() {
    let file = read(
      """
      {"handle":"a","followers":1.5}
      {"handle":"b"
      [1]
      {"handle":"c"} {"handle":"d"}
      {"handle":{"e":1}}
      {"handle":["f"]}
      {"followers":5}
      {"handle":"g","followers":5}
      """, platform: "tiktok")
    #expect(file.problems.map(\.line) == [1, 2, 3, 4, 5, 6, 7])
    #expect(file.rows.map(\.displayName) == ["g"])
  }

  @Test func collectsProblemsInsideAccounts() {
    let file = read(
      """
      {"accounts":[{"platform":"tiktok","handle":"a","followers":1},\
      {"platform":"tiktok","handle":"A","followers":2}]}
      {"accounts":[{"platform":"tiktok"}]}
      {"accounts":"a"}
      {"accounts":[]}
      """)
    #expect(file.problems.map { "\($0.line) \($0.column ?? "–")" } == (1...4).map { "\($0) accounts" })
    #expect(file.rows == [])
  }

  @Test func refusesAnEmptyFile() {
    #expect(read("\n \n").problems.map(\.line) == [1])
  }
}
