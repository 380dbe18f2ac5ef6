import Testing
import TrustRegistry

@testable import TrustDesk

/// What waits for whom, by deadline (PROGRAMME 4, CONSOLE 1.4).
@Suite struct WorkTests {
  private func titles(_ items: [WorkItem]) -> [String] { items.map(\.code) }

  @Test func workIsWhoseItIsToDo() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    let roles = Set(try bureau.desk(.staff).work.map(\.roles))
    #expect(roles == [.staff])
    let cards = try bureau.desk(.assessor1).work.filter { $0.code == "card" }
    let first = try bureau.id(.assessor1)
    #expect(cards.map(\.only) == [[first]])
    #expect(try bureau.desk(.assessor3).work.filter { $0.code == "card" }.isEmpty)
    #expect(try bureau.desk(.auditor).work.isEmpty)
    #expect(try bureau.desk(nil).work.isEmpty)
    #expect(try bureau.desk(nil).allWork.contains { $0.creator == id && $0.code == "card" })
  }

  @Test func whatIsOverdueComesFirstAndSaysSo() throws {
    let bureau = try Bureau()
    try bureau.openCase()
    var desk = try bureau.desk(.staff)
    let early = desk.work
    #expect(!early.isEmpty && early.allSatisfy { $0.due?.day != nil && !$0.isOverdue(on: desk.today) })
    #expect(early.compactMap { $0.due?.day } == early.compactMap { $0.due?.day }.sorted())
    let first = try #require(early.first?.due?.day)
    desk.chosenDay = first + 1
    #expect(desk.work.first?.isOverdue(on: first + 1) == true)
    #expect(desk.work.first?.due?.phrase(on: first + 1).en == "1 day overdue")
  }

  @Test func aConflictTakesTheWorkAwayAndAFreePlaceIsStaffs() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    var desk = try bureau.desk(.assessor1)
    try desk.perform(.assignment(.declareConflict(reason: "Người nhà")), about: id)
    #expect(desk.work.isEmpty)
    #expect(try bureau.desk(.staff).work.contains { $0.kind == .assign(1) })
    let first = try bureau.id(.assessor1)
    #expect(desk.load(of: first) == Load())
  }

  @Test func theIndexIsTheWorkOfEveryDossier() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    try bureau.openCase("Lê Văn Ba", handle: "ba")
    var desk = try bureau.desk(.assessor1)
    try desk.perform(.scoring(.openScorecard(case: 1)), about: id)
    let waiting = Dictionary(grouping: desk.book.work) { $0.creator }
    #expect(waiting.count == 2)
    for (id, items) in waiting { #expect(items == id.map { desk.book.registry.dossier($0).work }) }
    #expect(desk.work.first?.kind == .ownCard)
  }
}
