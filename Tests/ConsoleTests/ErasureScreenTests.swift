import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Erasing from the console: two officers, what holds the data, a typed number, and the page that is left.
@MainActor
@Suite struct ErasureScreenTests {
  /// Number 6 of the sample is only registered: nothing holds it. Number 1 holds a certificate.
  private static let mai = CreatorID(kind: .opinionLeader, number: 6)
  private static let phuong = CreatorID(kind: .opinionLeader, number: 1)

  private func opened(
    _ id: CreatorID, as officer: OfficerID, _ language: Language = .vietnamese, asked: Bool
  ) throws -> ScreenTest {
    var registry = try SampleRegistry.inhabited()
    if asked {
      let request = ErasureCommand.request(.dossier, basis: "Luật 91/2025/QH15", document: "07/YC")
      try registry.act(
        .erasure(request), about: id, by: SampleRegistry.staff, on: SampleRegistry.today - 3)
    }
    let test = ScreenTest(registry, as: officer, language: language)
    return test.type(id == Self.mai ? "/mai thi" : "/phuong").press(.enter, .enter)
  }

  private func choose(_ act: String, in test: ScreenTest) {
    test.press(.function(3)).type(act).press(.enter)
  }

  @Test func staffRequestsOnAForm() throws {
    let test = try opened(Self.mai, as: SampleRegistry.staff, asked: false)
    choose("de nghi xoa", in: test)
    try GoldenScreen.expect(test, "erasure.request.vi")
    test.press(.enter).type("yêu cầu của 🌸 Mai Thì Thầm").press(.enter).type("07/YC").press(.enter)
    #expect(test.text().contains("không được nêu tên"))
    test.press(.escape, .escape)
    choose("de nghi xoa", in: test)
    test.press(.enter).type("Luật 91").press(.enter).type("07/YC").press(.enter)
    #expect(test.world.desk.dossier(Self.mai)?.erasureRequest?.document == "07/YC")
  }

  @Test func whatHoldsTheDataIsListed() throws {
    let test = try opened(Self.phuong, as: SampleRegistry.supervisor, .english, asked: true)
    test.press(.left, .left)
    try GoldenScreen.expect(test, "erasure.held.en")
    choose("order the", in: test)
    #expect(test.text().contains("has not expired"))
    #expect(test.world.desk.dossier(Self.phuong)?.erasedOn == nil)
  }

  @Test func aSupervisorOrdersByTypingTheNumber() throws {
    let test = try opened(Self.mai, as: SampleRegistry.supervisor, asked: true)
    choose("ra lenh", in: test)
    try GoldenScreen.expect(test, "erasure.confirm.vi")
    test.press(.enter)
    #expect(test.world.desk.dossier(Self.mai)?.erasedOn == nil)
    test.type("kol-000006").press(.enter)
    #expect(test.world.desk.dossier(Self.mai)?.erasedOn == SampleRegistry.today)
    try GoldenScreen.expect(test, "erasure.done.vi")
    #expect(test.world.desk.roster.count == 5)
  }

  @Test func theRequestWaitsInTheQueueOfWhoMayOrderIt() throws {
    var registry = try SampleRegistry.inhabited()
    let request = ErasureCommand.request(.dossier, basis: "Luật 91/2025/QH15", document: "07/YC")
    for id in [Self.mai, Self.phuong] {
      try registry.act(.erasure(request), about: id, by: SampleRegistry.staff, on: SampleRegistry.today - 3)
    }
    let waiting = ScreenTest(registry, as: SampleRegistry.supervisor, main: .queue)
    let items = waiting.world.desk.work.filter { $0.kind == .erasure }
    #expect(items.map(\.creator) == [Self.mai])
    let staff = ScreenTest(registry, as: SampleRegistry.staff, main: .queue)
    #expect(!staff.world.desk.work.contains { $0.kind == .erasure })
  }
}
