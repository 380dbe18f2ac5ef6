import Foundation
import Terminal
import Testing
import TrustRegistry

@testable import Console
@testable import TrustDesk

/// A whole verification goes on while the officer works on.
@MainActor
@Suite final class VerificationScreenTests {
  private let folder =
    FileManager.default.temporaryDirectory.appending(path: "tinnhiem-\(UUID().uuidString)").path
  private let test: ScreenTest

  init() throws {
    let clock = Clock.set(Timestamp(startOf: SampleRegistry.today, plus: 9 * 3600))
    let desk = try Desk.found(
      folder, name: "Sổ thử", trial: true, officerName: "Nguyễn Quản Trị", key: OfficerKey(),
      scheme: SampleScheme.scheme, clock: clock)
    test = ScreenTest(desk, main: .trail)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Waits as the loop does, and tells the application.
  private func settle(until isSettled: (BackgroundAudit.State?) -> Bool) {
    while !isSettled(test.world.audit?.state) { usleep(1000) }
    test.take(.wake)
  }

  private func settle() {
    settle { state in
      switch state {
      case .waiting, .going: false
      case .done, .failed, nil: true
      }
    }
  }

  @Test func whatWasFoundStandsOnItsScreen() {
    test.type("k")
    settle()
    #expect(test.text().contains("Không có phát hiện nào.") && test.row(2).hasSuffix("✓ không có phát hiện"))
    #expect(test.world.audit == nil && test.status.isEmpty)
    test.press(.escape)
    #expect(test.row(2).hasPrefix(" Nhật ký") && test.status.isEmpty)
  }

  @Test func whoeverLooksAtSomethingElseIsToldOfTheEnd() {
    let journal = open(folder + "/journal.jsonl", O_RDONLY)
    flock(journal, LOCK_EX)
    test.type("k1")
    close(journal)
    settle()
    #expect(test.status == "Kiểm tra toàn bộ: không có phát hiện.")
    // The report is there until it is looked at; then another is made.
    test.type("0k")
    #expect(test.text().contains("Không có phát hiện nào.") && test.world.audit == nil)
    test.press(.escape).type("k")
    #expect(test.world.audit != nil)
  }

  @Test func whileItGoesKeysAreFreeAndEscapeStopsIt() {
    let journal = open(folder + "/journal.jsonl", O_RDONLY)
    defer { close(journal) }
    // Somebody else has the turn.
    flock(journal, LOCK_EX)
    test.type("k")
    settle { if case .waiting = $0 { true } else { false } }
    #expect(test.text().contains("Đang có người kiểm tra toàn bộ sổ này"))
    #expect(test.row(-1).contains("Esc Dừng"))
    test.type("1")
    #expect(test.row(2).hasPrefix(" Sổ bộ") && test.row(-1).contains("chờ lượt kiểm tra"))
    test.type("0k").press(.escape)
    #expect(test.status == "Đã dừng kiểm tra giữa chừng; chưa có kết luận.")
    #expect(test.world.audit == nil && test.row(2).hasPrefix(" Nhật ký"))
  }
}
