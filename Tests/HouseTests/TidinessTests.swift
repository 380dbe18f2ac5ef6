import Testing

@Suite("Tidiness: what is kept, and where")
struct TidinessTests {
  @Test("the top level holds only the fixed names (DESIGN 2)")
  func topLevel() {
    let fixed: Set = ["Package.swift", "README.md", "data", "Sources", "Tests"]
    let top = Set(Repository.tracked.compactMap { $0.split(separator: "/").first.map(String.init) })
    let surplus = top.filter { !fixed.contains($0) && !$0.hasPrefix(".") }
    #expect(surplus.sorted() == [])
    #expect(top.isSuperset(of: ["Package.swift", "Sources", "Tests"]))
  }

  @Test("what is made anew is not kept, nor is anybody's key")
  func keptOut() {
    for path in Repository.tracked {
      let name = path.split(separator: "/").last ?? ""
      #expect(name != "Package.resolved" && !name.hasSuffix(".key") && !path.hasPrefix(".build"), "\(path)")
    }
  }

  @Test("no file names a path of the machine that it was written on")
  func machinePaths() throws {
    let paths = ["work", "tmp/team", "root", "Users"].map { "/\($0)/" }
    for file in Repository.tracked where !file.hasSuffix(".csv") {
      let text = try Repository.text(of: file)
      for path in paths where text.contains(path) {
        Issue.record("\(file) names \(path)")
      }
    }
  }

  @Test("a page of DocC is one of those that the house has, and a decision is short")
  func pages() throws {
    let pages = Repository.walked(below: "Sources").filter { $0.contains(".docc/") }
    #expect(!pages.isEmpty)
    for page in pages {
      #expect(page.hasSuffix(".md"), "\(page)")
      let count = try Repository.lines(of: page).drop { $0.isEmpty }.count
      if page.contains("/Decisions/") { #expect(count <= 16, "\(page): \(count) lines") }
    }
  }
}
