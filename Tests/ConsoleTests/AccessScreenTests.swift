import Foundation
import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// All that is held on a person leaves from the console too, for nobody but that person (PROGRAMME 8).
@MainActor
@Suite struct AccessScreenTests {
  var registry: SampleRegistry
  static let phuong = CreatorID(kind: .opinionLeader, number: 1)
  let file = FileManager.default.temporaryDirectory.appending(path: "tinnhiem-\(UUID().uuidString).json").path

  init() throws { registry = try SampleRegistry.inhabited() }

  private mutating func ask() throws {
    let command = PrivacyCommand.lodgeRequest(
      type: .access, channel: .email, day: SampleRegistry.today, document: "3/YC")
    try registry.act(
      .privacy(command), about: Self.phuong, by: SampleRegistry.staff, on: SampleRegistry.today)
  }

  private func filled(as officer: OfficerID = SampleRegistry.staff) throws -> ScreenTest {
    let test = ScreenTest(registry, as: officer)
    let dossier = try #require(phuong(at: test))
    test.application.grant(.open(FormScreen(AccessForms.hand(dossier, in: test.world))))
    return test.press(.enter, .enter).type(file).press(.enter)
  }

  private func phuong(at test: ScreenTest) -> Dossier? { test.world.desk.dossier(Self.phuong) }

  private func given(_ test: ScreenTest) -> Int {
    test.world.desk.history(of: Self.phuong).count { $0.entry.event?.kind == .accessGiven }
  }

  @Test func nothingLeavesWithoutTheirRequest() throws {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    let dossier = try #require(phuong(at: test))
    #expect(AccessForms.obstacle(dossier, in: test.world)?.en.contains("No request for access") == true)
  }

  @Test func theFileHoldsAllOfItForItsMakersEyes() throws {
    var test = self
    try test.ask()
    defer { try? FileManager.default.removeItem(atPath: file) }
    let screen = try test.filled()
    #expect(screen.status.contains("Đã xuất mọi dữ liệu vào") && given(screen) == 1)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("Nguyễn Thị Phượng") && text.contains("phuong.lamdep"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The same file once more: nothing is written over, and nothing is said to have left.
    let dossier = try #require(phuong(at: screen))
    screen.application.grant(.open(FormScreen(AccessForms.hand(dossier, in: screen.world))))
    screen.press(.enter, .enter).type(file).press(.enter)
    #expect(screen.application.status?.isRefusal == true && given(screen) == 1)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test func whoMayNotLeavesNoFile() throws {
    var test = self
    try test.ask()
    let screen = try test.filled(as: SampleRegistry.supervisor)
    #expect(screen.application.status?.isRefusal == true && given(screen) == 0)
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
