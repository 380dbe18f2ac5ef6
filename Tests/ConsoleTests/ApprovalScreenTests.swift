import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// A supervisor who answers for what they approve: nothing unmet, nothing unseen, no own hands.
@MainActor
@Suite struct ApprovalScreenTests {
  let registry: SampleRegistry
  static let thuy = CreatorID(kind: .opinionLeader, number: 7)
  static let viet = CreatorID(kind: .opinionLeader, number: 8)

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(
    _ id: CreatorID, as officer: OfficerID = SampleRegistry.supervisor, _ language: Language = .vietnamese
  ) -> ScreenTest {
    let test = ScreenTest(registry, as: officer, language: language)
    test.world.atHand = id
    return test.type("6").press(.enter)
  }

  @Test func readyCasesComeFirst() {
    let test = ScreenTest(registry, as: SampleRegistry.supervisor).type("6")
    #expect(test.row(2).hasSuffix("2 chờ quyết định · 1 sắp xong"))
    #expect(test.row(5).contains("Hồ Quốc Việt"))
    #expect(test.row(6).contains("✓ đủ điều kiện"))
  }

  @Test func approvalIsRefusedWithTheConditionNamed() {
    let test = opened(Self.viet)
    #expect(test.text().contains("✗ Đạt điểm của hạng"))
    #expect(test.text().contains("84 điểm, thiếu 6 so với mức 90"))
    #expect(test.text().contains("✗ Không có vi phạm chờ kết luận"))
    test.type("a")
    #expect(test.application.status?.isRefusal == true)
    #expect(test.status.contains("90"))
    #expect(test.world.desk.dossier(Self.viet)?.openCase != nil)
  }

  @Test func approvingNeedsAReasonAndSelectsTheNext() throws {
    let test = opened(Self.thuy).type("a").press(.enter)
    #expect(test.text().contains("Hãy điền: lý do"))
    test.type("Đủ điều kiện").press(.enter)
    let certificate = try #require(test.world.desk.dossier(Self.thuy)?.certificates.last)
    #expect(certificate.score == 94)
    #expect(certificate.validThrough == Day("2027-11-20"))
    #expect(test.status.contains(certificate.number))
    #expect(test.row(2).hasPrefix(" Phê duyệt "))
    #expect(test.row(2).hasSuffix("1 chờ quyết định · 1 sắp xong"))
    #expect(test.application.top.subject != Self.thuy)
  }

  @Test func decliningAndReturning() throws {
    let test = opened(Self.viet).type("d").press(.enter)
    #expect(test.text().contains("Gõ “từ chối”"))
    test.type("từ chối").press(.enter).type("Chưa đạt điểm").press(.enter)
    #expect(test.world.desk.dossier(Self.viet)?.cases.last?.decision?.outcome == .declined)
    test.world.atHand = Self.thuy
    let again = opened(Self.thuy).type("r").type("2").press(.enter).type("Bổ sung giấy tờ").press(.enter)
    let open = try #require(again.world.desk.dossier(Self.thuy)?.openCase)
    #expect(open.returns.map(\.step) == [2])
    #expect(open.missingSteps == [2])
  }

  @Test func theNextCaseIsChosenWhereOneIsSentBack() {
    let test = opened(Self.viet).type("r").type("2").press(.enter).type("Bổ sung giấy tờ").press(.enter)
    #expect(test.row(2).hasSuffix("1 chờ quyết định · 2 sắp xong"))
    #expect(test.row(6).contains("Hồ Quốc Việt"))
    #expect(test.application.top.subject == Self.thuy)
    #expect(test.status.hasPrefix("Hồ Quốc Việt: "))
  }

  @Test func whoChangedWhatIsToldOnceAndTheSecondTryPasses() throws {
    let test = opened(Self.thuy).type("a").type("Đủ điều kiện")
    let proof = ProcedureCommand.recordExam(
      case: 1, subject: "law", mark: 95, day: SampleRegistry.today, document: "BB-8")
    try test.elsewhere(as: SampleRegistry.staff, Act(.procedure(proof), about: Self.thuy))
    test.press(.enter)
    #expect(test.application.status?.isRefusal == true)
    #expect(test.status.contains("vừa thay đổi hồ sơ \(Self.thuy): Ghi kết quả"), "\(test.status)")
    #expect(test.world.desk.dossier(Self.thuy)?.openCase != nil)
    test.press(.enter)
    #expect(test.world.desk.dossier(Self.thuy)?.cases.last?.decision != nil)
    #expect(test.world.desk.dossier(Self.thuy)?.certificates.isEmpty == false)
  }

  @Test func whatChangedMeanwhileIsNotApprovedUnseen() throws {
    let test = opened(Self.thuy).type("a").type("Đủ điều kiện")
    let exam = ProcedureCommand.recordExam(
      case: 1, subject: "law", mark: 40, day: SampleRegistry.today, document: "BB-8")
    try test.elsewhere(as: SampleRegistry.staff, Act(.procedure(exam), about: Self.thuy))
    test.press(.enter)
    #expect(test.application.status?.isRefusal == true)
    #expect(test.status.contains(Self.thuy.description))
    #expect(test.world.desk.dossier(Self.thuy)?.openCase != nil)
    test.press(.escape, .escape)
    #expect(test.row(2).hasSuffix("● hồ sơ vừa thay đổi"))
    #expect(test.type("a").status.hasPrefix("Hồ sơ vừa thay đổi"))
    #expect(test.type("a").row(2).contains("Phê duyệt Chuyên nghiệp"))
  }

  @Test func whoHadAHandOrNoRightMayNotDecide() throws {
    let staff = opened(Self.thuy, as: SampleRegistry.staff)
    #expect(staff.text().contains("✗ Bạn được quyết định"))
    #expect(staff.type("a").status.contains("lãnh đạo phê duyệt"))
    var registry = registry.enrolling("Mai Đình Phúc", [.staff, .supervisor])
    let seven = OfficerID(number: 7)
    let exam = ProcedureCommand.recordExam(
      case: 1, subject: "law", mark: 88, day: SampleRegistry.today, document: "BB-9")
    try registry.act(.procedure(exam), about: Self.thuy, by: seven, on: SampleRegistry.today)
    let test = ScreenTest(registry, as: seven)
    test.world.atHand = Self.thuy
    test.type("6").press(.enter)
    #expect(test.text().contains("Bạn đã tham gia lượt xét này"))
    #expect(test.type("d").status.contains("không được tham gia"))
  }

  @Test func goldenScreens() throws {
    let list = ScreenTest(registry, as: SampleRegistry.supervisor).type("6")
    try GoldenScreen.expect(list, "approvals.vi")
    try GoldenScreen.expect(opened(Self.viet), "checklist.vi")
    try GoldenScreen.expect(opened(Self.thuy, as: SampleRegistry.supervisor, .english), "checklist.en")
    try GoldenScreen.expect(opened(Self.viet).press(.end), "checklist.end.vi")
    try GoldenScreen.expect(opened(Self.viet), "checklist.wide.vi", rows: 50, columns: 200)
    try GoldenScreen.expect(opened(Self.thuy).type("a"), "approve.vi")
    try GoldenScreen.expect(list, "approvals.wide.vi", rows: 50, columns: 200)
  }
}
