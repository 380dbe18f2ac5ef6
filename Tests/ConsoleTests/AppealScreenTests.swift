import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Appeals in the console: from Approvals, in the dossier, and by hands that are apart.
@MainActor
@Suite struct AppealScreenTests {
  var registry: SampleRegistry
  static let viet = ApprovalScreenTests.viet
  static let seven = OfficerID(number: 7)

  init() throws {
    registry = try SampleRegistry.atWork().enrolling("Mai Đình Phúc", [.staff, .supervisor])
    let today = SampleRegistry.today
    let target = AppealTarget.decision(case: 1)
    try registry.act(
      .certificate(.decline(case: 1, reason: "Chưa đạt điểm")), about: Self.viet,
      by: SampleRegistry.supervisor, on: today)
    try registry.act(
      .appeal(.notify(of: target, day: today, channel: .post, document: "30/BP")), about: Self.viet,
      by: SampleRegistry.staff, on: today)
    try registry.act(
      .appeal(.lodge(against: target, day: today, grounds: "Chấm sai tiêu chí 2", document: "31/KN")),
      about: Self.viet, by: SampleRegistry.staff, on: today)
  }

  private func opened(as officer: OfficerID, _ language: Language = .vietnamese) -> ScreenTest {
    ScreenTest(registry, as: officer, language: language).type("6")
  }

  @Test func approvalsTellOfThem() {
    let test = opened(as: Self.seven)
    #expect(test.row(2).contains("1 khiếu nại (k)"))
    test.type("k")
    #expect(test.text().contains("Hồ Quốc Việt"))
    #expect(test.text().contains("mới nộp"))
  }

  @Test func whoDeclinedDoesNotDecide() {
    let test = opened(as: SampleRegistry.supervisor).type("k").press(.enter)
    #expect(test.application.status?.isRefusal == true)
    #expect(test.status.contains("không được giải quyết khiếu nại"))
  }

  @Test func decidedFromTheList() {
    let test = opened(as: Self.seven).type("k").press(.enter)
    test.type("3").press(.enter).type("Chưa nêu lý do cụ thể").press(.enter)
    let dossier = test.world.desk.dossier(Self.viet)
    #expect(dossier?.appeal(1)?.ruling?.outcome == .remitted(step: nil))
    #expect(dossier?.openCase?.number == 1)
    #expect(test.text().contains("Không có khiếu nại nào chờ giải quyết."))
  }

  @Test func theDossierTellsWhoMayDecide() {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    test.world.atHand = Self.viet
    test.type("2")
    for _ in 0..<7 { test.press(.right) }
    #expect(test.text().contains("▒▒▒") && !test.text().contains("Chấm sai tiêu chí 2"))
    #expect(test.text().contains("Mai Đình Phúc"))
  }
}
