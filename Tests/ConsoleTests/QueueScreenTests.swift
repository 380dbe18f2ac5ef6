import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// What waits for whom, in what order, and how one piece of work leads to the next.
@MainActor
@Suite struct QueueScreenTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(_ officer: OfficerID?, _ language: Language = .vietnamese) -> ScreenTest {
    ScreenTest(registry, as: officer, language: language).type("4")
  }

  /// Each row as `days title · name`.
  private func work(of officer: OfficerID?) -> [String] {
    let world = opened(officer).world
    return world.desk.work.map {
      "\($0.waiting(on: SampleRegistry.today)) \(world.words($0.title(in: world.office))) · \($0.name)"
    }
  }

  @Test func staffRecordStepsAndTestsAndAppraise() {
    #expect(
      work(of: SampleRegistry.staff) == [
        "30 Kiểm tra: Đạo đức, Truyền thông, Pháp luật · Lê Bảo An",
        "30 Ghi bước 6 Xác minh quản lý · Lê Bảo An",
        "18 Ghi bước 6 Xác minh quản lý · Lương Gia Huy",
        "12 Ghi bước 6 Xác minh quản lý · Tạ Thu Trang",
        "9 Thẩm tra đơn gia nhập · Ngô Mỹ Uyên",
        "6 Kiểm tra: Pháp luật · Tạ Thu Trang",
        "3 Kiểm tra: Đạo đức, Truyền thông, Pháp luật · Cao Ngọc Khánh",
        "3 Ghi bước 2 Xác minh danh tính · Cao Ngọc Khánh",
        "3 Ghi bước 6 Xác minh quản lý · Cao Ngọc Khánh",
        "2 Ghi bước 1 Tiếp nhận · Trần Kim Oanh",
      ])
  }

  @Test func assessorsGoOnWithTheirOwnCardAndAreOfferedNoneTwice() {
    #expect(
      work(of: SampleRegistry.assessor2) == [
        "2 Chấm tiếp phiếu của bạn · Lương Gia Huy",
        "30 Chấm điểm, phiếu 2/2 · Lê Bảo An",
        "12 Ghi bước 4 Phân tích công nghệ · Tạ Thu Trang",
        "12 Chấm điểm, phiếu 1/2 · Tạ Thu Trang",
        "3 Ghi bước 4 Phân tích công nghệ · Cao Ngọc Khánh",
        "3 Chấm điểm, phiếu 1/2 · Cao Ngọc Khánh",
      ])
    #expect(!work(of: SampleRegistry.assessor1).contains { $0.hasSuffix("Lê Bảo An") })
  }

  @Test func supervisorsDecideWhereTheyHadNoHand() throws {
    #expect(
      work(of: SampleRegistry.supervisor) == [
        "14 Quyết định: vướng 2 điều kiện · Hồ Quốc Việt",
        "8 Quyết định: đủ điều kiện · Bùi Thị Thủy",
        "4 Kết nạp: được đề nghị · Đinh Tiến Dũng",
      ])
    var registry = registry.enrolling("Mai Đình Phúc", [.staff, .supervisor])
    let seven = OfficerID(number: 7)
    let exam = ProcedureCommand.recordExam(
      case: 1, subject: "law", mark: 88, day: SampleRegistry.today, document: "BB-9")
    try registry.act(
      .procedure(exam), about: CreatorID(kind: .opinionLeader, number: 7), by: seven, on: SampleRegistry.today
    )
    let world = ScreenTest(registry, as: seven).world
    let decisions = world.desk.work.filter { $0.group.en == "decisions" }
    #expect(decisions.map(\.name) == ["Hồ Quốc Việt"])
  }

  @Test func nobodyIsOfferedTheirOwnDossierAndVisitorsNothing() {
    #expect(work(of: nil).isEmpty)
    #expect(work(of: SampleRegistry.auditor).isEmpty)
    #expect(opened(SampleRegistry.auditor).text().contains("Không còn việc nào chờ bạn."))
  }

  @Test func auditorsReadFindings() throws {
    let events: [Event] = [.certificate(.declined(case: 1, reason: "Tự ý"))]
    let last = registry.transactions.reduce(0) { $0 + $1.count }
    let id = CreatorID(kind: .opinionLeader, number: 7)
    let revision = registry.desk(as: nil).dossier(id)?.revision ?? 0
    let forged = Entry(
      sequence: last + 1, at: Timestamp(startOf: SampleRegistry.today, plus: 9 * 3600),
      by: SampleRegistry.staff,
      about: .creator(id), nth: revision + 1, left: 0, event: events[0])
    let told = SampleRegistry(registry.transactions + [[forged]])
    let test = ScreenTest(told, as: SampleRegistry.auditor).type("4")
    #expect(test.row(5).contains("Dòng \(last + 1) không có hiệu lực"))
    #expect(test.press(.enter).status.contains("không có quyền ký"))
  }

  @Test func theNextWorkOpensByItself() {
    let test = opened(SampleRegistry.staff).press(.down, .enter)
    #expect(test.row(2).contains("Ghi bước · Lê Bảo An"))
    test.press(.enter).type("Không có vi phạm").press(.enter).type("18/A05").press(.enter)
    #expect(test.status.hasPrefix("Lê Bảo An: Đã ghi bước"))
    #expect(test.row(2).contains("Ghi bước · Lương Gia Huy"))
    test.press(.escape)
    #expect(test.row(2).hasPrefix(" Việc của tôi "))
    #expect(test.row(2).hasSuffix(" 9 việc"))
  }

  @Test func aStepThatLacksSomethingOpensWhatItLacks() throws {
    let test = ScreenTest(try SampleRegistry.waiting(), as: SampleRegistry.staff).type("4")
    #expect(test.row(-2).contains("Enter: ghi sự đồng ý"))
    test.press(.enter)
    #expect(test.row(2).contains("Ghi sự đồng ý"), "\(test.row(2))")
    test.type("1").press(.enter).type("1").press(.enter, .enter).type("10/ĐY").press(.enter)
    #expect(test.row(2).contains("Ghi nộp phí"), "the next lack opens by itself: \(test.row(2))")
  }

  @Test func findingsAreReadBeforeTheyAreJudged() throws {
    var registry = try SampleRegistry.identified()
    let attach = AnalysisCommand.attachReport(case: 1, digest: "ab", SampleRegistry.report)
    try registry.act(
      .analysis(attach), about: SampleRegistry.creator, by: SampleRegistry.assessor1,
      on: SampleRegistry.today - 1)
    let test = ScreenTest(registry, as: SampleRegistry.assessor1).type("4")
    let place = test.world.desk.work.firstIndex { $0.kind == .step(4, again: false) } ?? 0
    for _ in 0..<place { test.press(.down) }
    test.press(.enter)
    #expect(test.row(2).contains("Xem phần đang che"), "\(test.row(2))")
    test.type("2").press(.enter, .enter, .enter)
    #expect(test.text().contains("Bình luận giống hệt nhau"))
    #expect(test.row(2).contains("Xem xét phát hiện"))
  }

  @Test func submittingACardOpensTheNextCase() {
    let test = opened(SampleRegistry.assessor2).press(.enter)
    #expect(test.row(2).contains("Lương Gia Huy"))
    test.press(.function(8)).type("nộp").press(.enter)
    #expect(test.row(2).contains("Lê Bảo An"))
    #expect(test.status.hasPrefix("Lương Gia Huy: Đã nộp phiếu"))
  }

  @Test func skippedWorkGoesLastWithItsReason() {
    let test = opened(SampleRegistry.staff).type("b").press(.enter)
    #expect(test.application.status?.isRefusal == true)
    test.type("Chờ bản gốc").press(.enter)
    #expect(test.row(2).hasSuffix("9 việc · bỏ qua 1"))
    #expect(test.row(14).contains("– bỏ qua: Chờ bản gốc"))
    #expect(test.row(5).contains("Ghi bước 6"))
    test.type("n")
    #expect(test.row(2).contains("Ghi bước"))
    test.press(.escape, .end).type("b")
    #expect(test.row(2).hasSuffix(" 10 việc"))
  }

  @Test func anotherOfficerStartsAfresh() {
    let test = opened(SampleRegistry.staff).type("b").type("Để sau").press(.enter)
    test.sit(SampleRegistry.assessor2)
    test.application.refresh()
    #expect(test.row(2).hasSuffix(" 6 việc"))
    test.sit(SampleRegistry.staff)
    test.application.refresh()
    #expect(test.row(2).hasSuffix(" 10 việc"))
  }

  @Test func searchNeedsNoMarks() {
    let test = opened(SampleRegistry.staff)
    test.type("/trang")
    #expect(test.text().contains("Kiểm tra: Pháp luật"))
    #expect(!test.text().contains("Lê Bảo An  "))
    test.press(.escape)
    #expect(test.text().contains("Lê Bảo An"))
  }

  @Test func goldenScreens() throws {
    try GoldenScreen.expect(opened(SampleRegistry.staff), "queue.staff.vi")
    try GoldenScreen.expect(opened(SampleRegistry.assessor2, .english), "queue.assessor.en")
    try GoldenScreen.expect(opened(SampleRegistry.supervisor), "queue.wide.vi", rows: 50, columns: 200)
    try GoldenScreen.expect(opened(SampleRegistry.staff).type("b"), "queue.skip.vi")
  }
}
