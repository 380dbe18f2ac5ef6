import Terminal
import Testing
import TrustRegistry

@testable import Console
@testable import TrustDesk

/// Header, tabs, crumbs, status line, and what the application does with inputs.
@MainActor
@Suite struct FrameTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.inhabited() }

  @Test func headerTellsWhoAndWhen() {
    let test = ScreenTest(registry, as: SampleRegistry.supervisor)
    #expect(test.row(0).hasSuffix("Trần Quốc Bảo (lãnh đạo phê duyệt) · 21/11/2026"))
    #expect(test.row(0, columns: 120).contains("Hiệp hội An ninh mạng quốc gia"))
    #expect(test.row(0).contains("ĐỒNG HỒ ĐẶT TAY"))
    let visitor = ScreenTest(registry, as: nil, language: .english, readOnly: true)
    #expect(visitor.row(0, columns: 120).contains("READ ONLY"))
    #expect(visitor.row(0).hasSuffix("visitor · 2026-11-21"))
  }

  @Test func digitsAndTheMouseSwitchMainScreens() {
    let test = ScreenTest(registry, as: nil)
    test.type("5")
    #expect(test.application.main == .certificates)
    test.take(.mouse(row: 1, column: 2, action: .press))
    #expect(test.application.main == .roster)
  }

  @Test func twoOpensTheCreatorAtHandUponTheList() {
    let test = ScreenTest(registry, as: nil)
    test.press(.down).type("2")
    #expect(test.row(2).hasPrefix(" Sổ bộ › Đặng Hồng Đức"))
    test.type("3").type("2")
    #expect(test.row(2).hasPrefix(" Sổ bộ › Đặng Hồng Đức"))
    #expect(test.application.stack.count == 2)
    test.press(.escape)
    #expect(test.application.stack.count == 1)
  }

  @Test func twoWithoutACreatorSaysWhatToDo() throws {
    let test = ScreenTest(try SampleRegistry(), as: nil)
    test.type("2")
    #expect(test.application.status?.isRefusal == true)
    #expect(test.status == Words.nobodyAtHand.vi)
  }

  @Test func escapeNeverQuitsAndQDoesAtTheBottom() {
    let test = ScreenTest(registry, as: nil)
    test.press(.escape, .escape)
    #expect(test.application.ending == nil)
    test.press(.enter).type("q")
    #expect(test.application.ending == nil)
    test.type("q")
    #expect(test.application.ending == .quit)
  }

  @Test func quittingOverAHalfFilledFormTakesTwo() {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    test.press(.enter).type("p").type("5").press(.control("c"))
    #expect(test.application.ending == nil)
    test.press(.up, .control("c"))
    #expect(test.application.ending == nil, "another key takes the warning back")
    test.press(.control("c"))
    #expect(test.application.ending == .quit)
  }

  @Test func longRefusalsAreReadWhole() {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    test.press(.enter).type("m")
    let words = test.status.split(separator: " ")
    #expect(test.status.count > 80)
    let shown = test.text().split { $0 == " " || $0 == "\n" }
    for word in words { #expect(shown.contains(word)) }
  }

  @Test func signalsAndHangUpEnd() {
    let killed = ScreenTest(registry, as: nil)
    killed.take(.signal(15))
    #expect(killed.application.ending == .killed(15))
    let gone = ScreenTest(registry, as: nil)
    gone.take(.hangUp)
    #expect(gone.application.ending == .hangUp)
  }

  @Test func languageChangesEverything() {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    test.press(.function(12))
    #expect(test.row(1).contains("1 Roster"))
    #expect(test.row(0).hasSuffix("Nguyễn Thị Lan (staff) · 2026-11-21"))
    #expect(test.row(-1).contains("Open"))
  }

  @Test func anotherOfficerTakesTheSeat() {
    let seats = [SampleRegistry.staff, SampleRegistry.assessor1].map { officer in
      ConsoleOptions.Seat(name: "\(officer)", officer: officer) { desk in desk.officerID = officer }
    }
    let test = ScreenTest(registry, as: SampleRegistry.staff, seats: seats)
    test.press(.function(9))
    #expect(test.text().contains("Phạm Văn Đức"))
    test.press(.down, .enter)
    #expect(test.row(0).contains("Phạm Văn Đức (chuyên gia đánh giá)"))
    #expect(test.status == "Đang làm việc với tên Phạm Văn Đức.")
  }

  @Test func withoutSeatsNobodyElseSitsDown() {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    test.press(.function(9))
    #expect(test.status == Words.noSeats.vi)
  }

  @Test func readOnlyTriesNothing() {
    let test = ScreenTest(registry, as: SampleRegistry.staff, readOnly: true)
    test.press(.enter).type("e")
    #expect(test.status == Words.readOnly.vi)
    #expect(test.application.stack.count == 2)
  }

  @Test(arguments: [(1, 1), (15, 80), (24, 59), (0, 0), (3, 200)])
  func tooSmallIsSaidAndSurvived(_ rows: Int, _ columns: Int) {
    let test = ScreenTest(registry, as: nil)
    let before = test.text()
    _ = test.canvas(rows: rows, columns: columns)
    #expect(test.application.isTooSmall)
    test.type("q").press(.enter)
    #expect(test.application.ending == nil)
    #expect(test.text() == before, "back when it grows")
  }

  /// Every screen at every size that is allowed: nothing traps, nothing is drawn outside.
  @Test func everySizeIsDrawn() {
    for (rows, columns) in [(16, 60), (16, 200), (24, 80), (24, 129), (24, 130), (60, 61), (100, 300)] {
      let test = ScreenTest(registry, as: SampleRegistry.staff)
      for input in "/an" { test.type(String(input)) }
      #expect(test.canvas(rows: rows, columns: columns).rows == rows)
      test.press(.escape, .enter)
      for _ in DossierScreen.Section.allCases {
        test.press(.right, .down, .pageDown)
        #expect(test.canvas(rows: rows, columns: columns).columns == columns)
      }
      test.type("?x").press(.escape).type(":").press(.escape).type("e")
      #expect(!test.text(rows: rows, columns: columns).isEmpty)
    }
  }

  @Test func typedConfirmationWantsTheWord() {
    let test = ScreenTest(registry, as: nil)
    let question = ConfirmationScreen(
      Phrase(vi: "Xóa hồ sơ?", en: "Erase?"), typing: "XÓA", wish: .say(Phrase(vi: "đã làm", en: "done")))
    test.application.grant(.open(question))
    test.press(.enter)
    #expect(test.application.status?.isRefusal == true)
    test.type("xoa").press(.enter)
    #expect(test.status == "đã làm")
    #expect(test.application.stack.count == 1)
  }

  @Test func aQuestionLetsNoKeyThrough() {
    let test = ScreenTest(registry, as: nil)
    test.application.grant(.open(ConfirmationScreen(Phrase(vi: "Nộp?", en: "Submit?"), wish: .quit)))
    test.type("5q/")
    #expect(test.application.stack.count == 2)
    #expect(test.application.main == .roster)
    test.press(.escape)
    #expect(test.application.stack.count == 1)
  }
}
