import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Applications to the alliance: appraised by staff, decided by a supervisor who did not appraise.
@MainActor
@Suite struct AllianceScreenTests {
  let registry: SampleRegistry
  static let uyen = CreatorID(kind: .opinionLeader, number: 9)
  static let dung = CreatorID(kind: .opinionLeader, number: 10)

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(_ officer: OfficerID, _ language: Language = .vietnamese) -> ScreenTest {
    ScreenTest(registry, as: officer, language: language).type("7")
  }

  @Test func thoseWhoWaitComeFirst() {
    let test = opened(SampleRegistry.staff)
    #expect(test.row(3).contains("›tất cả 3"))
    #expect(test.row(5).contains("Ngô Mỹ Uyên"))
    #expect(test.row(6).contains("Đinh Tiến Dũng"))
    #expect(test.row(7).contains("Nguyễn Thị Phượng"))
    test.type("ff")
    #expect(test.row(3).contains("›đã thẩm tra 1"))
    #expect(test.row(5).contains("Đinh Tiến Dũng"))
  }

  @Test func staffAppraise() {
    let test = opened(SampleRegistry.staff).type("y").type("1").press(.enter).type("Đủ tiêu chuẩn").press(
      .enter)
    let membership = test.world.desk.dossier(Self.uyen)?.membership
    #expect(membership?.appraisal?.favourable == true)
    #expect(membership?.state(on: SampleRegistry.today) == .appraised)
  }

  @Test func supervisorsDecideOnWhatWasAppraised() {
    let test = opened(SampleRegistry.supervisor)
    #expect(test.type("a").application.status?.isRefusal == true)
    test.press(.down).type("a").type("Đồng ý").press(.enter)
    #expect(test.world.desk.dossier(Self.dung)?.membership?.state(on: SampleRegistry.today) == .member)
    #expect(test.status.hasPrefix("Đinh Tiến Dũng: Kết nạp"))
  }

  @Test func decliningNeedsAReason() {
    let test = opened(SampleRegistry.supervisor).press(.down).type("d").press(.enter)
    #expect(test.world.desk.dossier(Self.dung)?.membership?.state(on: SampleRegistry.today) == .appraised)
    test.type("Cần làm rõ").press(.enter)
    #expect(test.world.desk.dossier(Self.dung)?.membership?.state(on: SampleRegistry.today) == .declined)
  }

  @Test func staffDecideNothing() {
    let test = opened(SampleRegistry.staff).press(.down).type("a")
    #expect(test.status.contains("lãnh đạo phê duyệt"))
    #expect(test.world.desk.dossier(Self.dung)?.membership?.state(on: SampleRegistry.today) == .appraised)
  }

  @Test func outOfTheQueueTheNextFollows() {
    let test = ScreenTest(registry, as: SampleRegistry.supervisor).type("4").press(.end, .enter)
    #expect(test.row(2).contains("Việc của tôi › Liên minh"))
    test.type("a").type("Đồng ý").press(.enter)
    #expect(test.row(2).contains("Bùi Thị Thủy"))
  }

  @Test func goldenScreens() throws {
    try GoldenScreen.expect(opened(SampleRegistry.staff), "members.vi")
    try GoldenScreen.expect(opened(SampleRegistry.supervisor, .english).press(.down), "members.en")
    try GoldenScreen.expect(
      opened(SampleRegistry.supervisor).press(.end), "members.wide.vi", rows: 50, columns: 200)
  }
}
