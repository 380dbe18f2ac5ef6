import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// What is sensitive is drawn on no screen for anybody who did not ask, and asking is one entry a sitting.
@MainActor
@Suite struct MaskingScreenTests {
  private static let secrets = ["Ủy ban Chứng khoán", "118/QĐ-XPHC", "Tư vấn đầu tư"]
  private static let hai = CreatorID(kind: .opinionLeader, number: 5)
  nonisolated static let officers: [OfficerID?] = [
    SampleRegistry.staff, SampleRegistry.assessor1, SampleRegistry.supervisor, SampleRegistry.auditor,
    SampleRegistry.administrator, nil,
  ]

  private func test(as officer: OfficerID?, readOnly: Bool = false) throws -> ScreenTest {
    let test = ScreenTest(try SampleRegistry.inhabited(), as: officer, readOnly: readOnly)
    test.world.atHand = Self.hai
    return test
  }

  private func open(_ screen: any Screen, on test: ScreenTest) {
    test.application.grant(.open(screen))
  }

  /// Every screen and part that there is, as text.
  private func everything(_ test: ScreenTest) -> String {
    var told: [String] = []
    for main in MainScreen.allCases {
      test.type("\(main.rawValue)")
      told.append(test.text(rows: 60, columns: 200))
    }
    open(DossierScreen(Self.hai, in: test.world), on: test)
    for _ in DossierScreen.Section.allCases {
      told.append(test.text(rows: 60, columns: 200))
      test.press(.right)
    }
    for entry in test.world.desk.history(of: Self.hai) {
      open(EntryScreen(entry), on: test)
      told.append(test.text(rows: 60, columns: 200))
    }
    for screen in [LooksScreen(in: test.world) as any Screen, ChecklistScreen(Self.hai, in: test.world)] {
      open(screen, on: test)
      told.append(test.text(rows: 60, columns: 200))
    }
    return told.joined(separator: "\n")
  }

  private func looks(_ test: ScreenTest) -> Int {
    test.world.desk.journalEntries.count { $0.kind == .sensitiveShown }
  }

  @Test(arguments: officers)
  func nothingIsDrawnForWhoDidNotAsk(_ officer: OfficerID?) throws {
    let told = everything(try test(as: officer))
    for secret in Self.secrets { #expect(!told.contains(secret), "\(secret)") }
    #expect(told.contains(Mask.text))
  }

  @Test func askingIsOneEntryASittingAndShowsIt() throws {
    let test = try test(as: SampleRegistry.auditor)
    test.type("2v")
    #expect(test.text().contains("Kiểm soát nội bộ"))
    test.type("5").press(.enter, .enter, .enter)
    #expect(looks(test) == 1)
    #expect(test.status.contains("hết phiên làm việc"))
    let told = everything(test)
    for secret in Self.secrets { #expect(told.contains(secret), "\(secret)") }
    // Asked again there is nothing left to ask for.
    open(DossierScreen(Self.hai, in: test.world), on: test)
    test.type("v")
    #expect(test.status.contains("Không có phần nào đang che"))
    #expect(looks(test) == 1)
  }

  @Test func thePurposeOnRecordIsTheSameInBothLanguages() throws {
    let test = try test(as: SampleRegistry.auditor)
    test.world.language = .english
    test.type("2v5").press(.enter, .enter, .enter)
    #expect(test.world.desk.dossier(Self.hai)?.looks.last?.purpose == "Kiểm soát nội bộ")
  }

  @Test func otherWordsAreNeededForAnotherPurpose() throws {
    let test = try test(as: SampleRegistry.staff)
    test.type("2v6").press(.enter, .enter, .enter)
    #expect(looks(test) == 0)
    #expect(test.text().contains("phải nêu mục đích"))
  }

  @Test func whoMayNotAskIsToldWhy() throws {
    let test = try test(as: SampleRegistry.administrator)
    test.type("2v")
    #expect(test.status.contains("vai trò"))
    let kiosk = try self.test(as: SampleRegistry.staff, readOnly: true)
    kiosk.type("2v")
    #expect(kiosk.status.contains("chỉ đọc"))
    #expect(looks(kiosk) == 0)
  }

  @Test func anEntryLeftOpenIsMaskedForTheNextOfficer() throws {
    let test = try test(as: SampleRegistry.staff)
    test.type("2v1").press(.enter, .enter, .enter)
    let entries = test.world.desk.history(of: Self.hai)
    let breach = try #require(entries.first { $0.kind == .breachRecorded })
    open(EntryScreen(breach), on: test)
    #expect(test.text().contains(Self.secrets[1]))
    test.sit(SampleRegistry.auditor)
    test.application.refresh()
    #expect(!test.text().contains(Self.secrets[1]))
  }

  @Test func aRequestRunsItsClocksInTheDossier() throws {
    let test = try test(as: SampleRegistry.staff)
    let act = Act(
      .privacy(
        .lodgeRequest(type: .access, channel: .email, day: SampleRegistry.today - 1, document: "YC-7")),
      about: Self.hai)
    try test.elsewhere(act)
    open(DossierScreen(Self.hai, in: test.world), on: test)
    for _ in DossierScreen.Section.allCases where !test.text().contains("YC-7") { test.press(.right) }
    #expect(test.text().contains("YC-7") && test.text().contains("xem, nhận dữ liệu"))
  }
}
