import Foundation
import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// The steps tell what they lack, and the next act is one key away.
@MainActor
@Suite struct ProcedureScreenTests {
  private func opened(
    _ registry: SampleRegistry, as officer: OfficerID = SampleRegistry.staff,
    _ language: Language = .vietnamese
  ) -> ScreenTest {
    ScreenTest(registry, as: officer, language: language).press(.enter, .right)
  }

  private func form(_ test: ScreenTest) -> FormScreen? { test.application.top as? FormScreen }

  private func dossier(_ test: ScreenTest) -> Dossier? { test.world.desk.dossier(SampleRegistry.creator) }

  @Test func stepsTellWhatTheyLack() throws {
    let registry = try SampleRegistry.waiting()
    try GoldenScreen.expect(opened(registry), "steps.lacks.vi")
    try GoldenScreen.expect(
      opened(registry, as: SampleRegistry.auditor, .english), "steps.lacks.wide.en", rows: 50, columns: 200)
  }

  @Test func consentIsNeverTickedBeforehand() throws {
    let test = opened(try SampleRegistry.waiting()).press(.enter)
    let fields = try #require(form(test)?.form.fields)
    #expect(fields.filter(\.isChoice).count == 2)
    #expect(fields.allSatisfy { !$0.isChoice || $0.chosen.isEmpty })
    try GoldenScreen.expect(test, "form.consent.vi")
    test.press(.enter)
    #expect(form(test)?.focus == 0)
    #expect(form(test)?.form.fields[0].error != nil)
  }

  @Test func enterGoesThroughWhatIsLacking() throws {
    let test = opened(try SampleRegistry.waiting())
    test.press(.enter).type("1").press(.enter).type("1").press(.enter, .enter).type("10/ĐY").press(.enter)
    #expect(dossier(test)?.consents.count == 1)
    test.press(.enter, .enter, .enter).type("BL-1").press(.enter)
    #expect(dossier(test)?.openCase?.stepsOwing == [])
    test.press(.enter, .enter).type("Đủ").press(.enter).type("12/ĐK").press(.enter)
    #expect(dossier(test)?.openCase?.steps.map(\.step) == [1])
    test.press(.down, .enter).type("1").press(.enter, .enter).type("CC-1").press(.enter)
    test.press(.enter, .enter).type("1").press(.enter, .enter).type("X-1").press(.enter)
    #expect(dossier(test)?.openCase?.records.proofs.count == 2)
  }

  @Test func feesAreForStaffAndAuditors() throws {
    let registry = try SampleRegistry.waiting()
    for officer in [SampleRegistry.supervisor, SampleRegistry.assessor1, SampleRegistry.administrator] {
      let text = opened(registry, as: officer).text(rows: 50, columns: 200)
      #expect(!text.contains("500.000"))
      #expect(!text.contains("Phí tiếp nhận"))
      #expect(text.contains("chưa hoàn tất nghĩa vụ phí"))
    }
    #expect(opened(registry).text(rows: 50, columns: 200).contains("500.000"))
  }

  @Test func aReportIsAttachedFromItsFileAndJudged() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "report-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let text =
      #"{"method":"90 ngày","summary":"Lặp","findings":[{"code":"BL1","text":"Lặp","measure":"31 %"}]}"#
    try Data(text.utf8).write(to: file)
    let test = opened(try SampleRegistry.identified(), as: SampleRegistry.assessor1)
    test.press(.down, .down, .down, .enter).type("/nowhere.json").press(.enter)
    #expect(form(test)?.form.fields[0].error != nil)
    test.press(.escape, .escape)
    test.press(.enter).type(file.path).press(.enter)
    #expect(dossier(test)?.openCase?.reports.count == 1)
    test.press(.enter)
    #expect(test.row(2).contains("Xem phần đang che"), "what is judged is read first")
    test.type("2").press(.enter, .enter, .enter)
    #expect(test.text().contains("31 %"))
    test.press(.enter, .enter).type("2").press(.enter).type("Chiến dịch có thật").press(.enter)
    #expect(dossier(test)?.openCase?.report?.judgements["BL1"]?.accepted == false)
  }

  @Test func enterOnTheScorecardsStepSeatsAssessorsAndNamesThem() throws {
    let test = ScreenTest(try SampleRegistry.identified(), as: SampleRegistry.staff)
    test.application.grant(.open(DossierScreen(SampleRegistry.creator, showing: 5, in: test.world)))
    #expect(test.row(-2).contains("Enter: phân công chuyên gia"), "\(test.text())")
    test.press(.enter, .enter)
    let seated = try #require(dossier(test)?.openCase?.seatedAssessors.first)
    #expect(test.text().contains("Người chấm: \(test.world.office.name(of: seated))"))
    let other = ScreenTest(try SampleRegistry.identified(), as: SampleRegistry.auditor)
    other.application.grant(.open(DossierScreen(SampleRegistry.creator, showing: 5, in: other.world)))
    #expect(other.press(.enter).text().contains("Phiếu chấm"))
    #expect(other.application.top is DossierScreen)
  }

  @Test func whatMatchesBestComesFirstAmongTheActs() throws {
    let test = opened(try SampleRegistry.identified()).type("x")
    let tall = test.text(rows: 50).split(separator: "\n").filter { $0.contains("✓") || $0.contains("✗") }
    #expect(tall.count > 30, "as tall as the screen")
    test.type("tham gia")
    let menu = test.text().split(separator: "\n").filter { $0.hasSuffix("✓  ┃") || $0.contains("✗") }
    #expect(menu.first?.contains("Tham gia hoạt động") == true, "\(test.text())")
  }

  @Test func aStepShowsWhatIsOnRecordForIt() throws {
    let test = opened(try SampleRegistry.identified())
    #expect(test.text().contains("Xét và cấp giấy chứng nhận"))
    try GoldenScreen.expect(opened(try SampleRegistry.identified()).press(.down), "steps.proofs.vi")
  }
}
