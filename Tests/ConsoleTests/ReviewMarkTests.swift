import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// An open review stands beside its holder's name on every screen, and in the queues of those who act in it
/// (PROGRAMME 6).
@MainActor
@Suite struct ReviewMarkTests {
  var registry: SampleRegistry
  static let khanh = CreatorID(kind: .opinionLeader, number: 13)
  static let phuong = CreatorID(kind: .opinionLeader, number: 1)
  private static let today = SampleRegistry.today
  private static let staff = SampleRegistry.staff

  /// Somebody certified, near the renewal and applying to the alliance, after a breach of the rules.
  init() throws {
    registry = try SampleRegistry.atWork()
    for step in [2, 4, 6] {
      let command = ProcedureCommand.recordStep(case: 2, step: step, note: "Đủ", document: "HS-13/\(step)")
      try registry.act(
        .procedure(command), about: Self.khanh, by: step == 4 ? SampleRegistry.assessor1 : Self.staff,
        on: Self.today)
    }
    try act(.alliance(.apply(memberClass: .official, consent: "Đơn 51/2026")))
    let report = RuleBreachReport(
      rule: RequirementCode(criterion: 1, ordinal: 1), day: Self.today - 1, summary: "Không gắn nhãn",
      evidence: .document("5/BB"))
    try act(.conduct(.recordRuleBreach(report)))
  }

  private mutating func act(
    _ command: Command, about id: CreatorID = Self.khanh, by officer: OfficerID = Self.staff
  ) throws {
    try registry.act(command, about: id, by: officer, on: Self.today)
  }

  private func shown(_ key: String, as officer: OfficerID = Self.staff) -> String {
    ScreenTest(registry, as: officer).type(key).text(rows: 40, columns: 130)
  }

  @Test(arguments: ["4", "5", "6", "7", "8"])
  func everyListMarksTheName(_ key: String) {
    #expect(shown(key).contains("! Cao Ngọc Khánh"), "\(shown(key))")
  }

  @Test func theRosterMarksTheState() {
    let row = shown("1").split(separator: "\n").first { $0.contains("Cao Ngọc Khánh") }
    #expect(row?.contains("! ") == true)
  }

  @Test func everyPartOfTheDossierIsMarked() {
    let test = ScreenTest(registry, as: Self.staff)
    test.world.atHand = Self.khanh
    test.type("2")
    for _ in 0..<3 {
      #expect(test.text().contains("! đang xem xét lại"))
      test.press(.right)
    }
  }

  private func work(of officer: OfficerID) -> [String] {
    let world = ScreenTest(registry, as: officer).world
    return world.desk.work.map { "\(world.words($0.title(in: world.office))) · \($0.name)" }
  }

  @Test func noticeThenHearingWaitForStaffAndTheEndForASupervisor() throws {
    var test = self
    let notice = "Gửi thông báo xem xét lại, số 1 · Cao Ngọc Khánh"
    let hearing = "Làm việc với người được cấp, số 1 · Cao Ngọc Khánh"
    let end = "Kết thúc việc xem xét lại, số 1 · Cao Ngọc Khánh"
    #expect(work(of: Self.staff).contains(notice) && !work(of: Self.staff).contains(hearing))
    #expect(work(of: SampleRegistry.supervisor).contains(end))
    try test.act(.review(.sendNotice(review: 1, document: "9/TB", day: Self.today)))
    #expect(test.work(of: Self.staff).contains(hearing) && !test.work(of: Self.staff).contains(notice))
    let held = ReviewCommand.holdHearing(review: 1, document: "9/BB", day: Self.today, summary: "Đã nghe")
    try test.act(.review(held))
    #expect(!test.work(of: Self.staff).contains(hearing))
    #expect(test.work(of: SampleRegistry.supervisor).contains(end))
  }

  @Test func proceedingsAgainstAMemberWaitForWhoeverComesNext() throws {
    var test = self
    let hearing = MemberHearing(day: Self.today, document: "8/BB", note: "Đã trình bày")
    try test.act(.alliance(.hear(hearing)), about: Self.phuong)
    #expect(test.work(of: Self.staff).contains("Ghi kết luận của Ủy ban Liêm chính · Nguyễn Thị Phượng"))
    let decision = "Quyết định về tư cách thành viên · Nguyễn Thị Phượng"
    #expect(!test.work(of: SampleRegistry.supervisor).contains(decision))
    let command = AllianceCommand.conclude(ground: .a, document: "8/KL", note: "Không còn đủ điều kiện")
    try test.act(.alliance(command), about: Self.phuong)
    #expect(test.work(of: SampleRegistry.supervisor).contains(decision))
    #expect(!test.work(of: Self.staff).contains { $0.contains("Ủy ban Liêm chính") })
  }

  @Test func enterOpensTheNextActOfTheReview() throws {
    let staff = ScreenTest(registry, as: Self.staff)
    staff.application.grant(.open(DossierScreen(Self.khanh, at: .reviews, in: staff.world)))
    #expect(staff.row(-2).contains("Enter: ghi thông báo đã gửi"))
    staff.press(.enter)
    #expect(staff.row(2).contains("Ghi thông báo đã gửi"))
    #expect(staff.text().contains(staff.world.day(Self.today)), "the day offered is a date")
    let supervisor = ScreenTest(registry, as: SampleRegistry.supervisor).type("4")
    let place = supervisor.world.desk.work.firstIndex { $0.kind == .matter(.reviewConclusion, 1) } ?? 0
    for _ in 0..<place { supervisor.press(.down) }
    supervisor.press(.enter)
    #expect(supervisor.row(-2).contains("kết thúc việc xem xét"), "\(supervisor.text())")
  }

  @Test func theQueueOpensTheFormOfTheReviewMeant() throws {
    let test = ScreenTest(registry, as: Self.staff).type("4")
    let rows = test.world.desk.work.map(\.kind)
    let place = try #require(rows.firstIndex(of: .notice(1)))
    for _ in 0..<place { test.press(.down) }
    test.press(.enter)
    #expect(test.text().contains("Ghi thông báo đã gửi · Cao Ngọc Khánh"))
    #expect(test.text().contains("số 1"))
  }
}
