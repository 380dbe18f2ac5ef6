import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// What holds for every screen of work: keys equal help, and no size is too small for what matters.
@MainActor
@Suite struct WorkScreenTests {
  let registry: SampleRegistry
  nonisolated static let mains: [MainScreen] = [.scorecard, .queue, .certificates, .approvals, .alliance]

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(_ main: MainScreen, as officer: OfficerID, _ language: Language = .vietnamese)
    -> ScreenTest
  {
    let test = ScreenTest(registry, as: officer, language: language)
    test.world.atHand = CreatorID(kind: .opinionLeader, number: 11)
    return test.type("\(main.rawValue)")
  }

  @Test(arguments: mains)
  func helpShowsEveryKey(_ main: MainScreen) {
    let test = opened(main, as: SampleRegistry.staff)
    let notes = test.application.top.keyNotes(in: test.world)
    let text = test.type("?").text(rows: 60, columns: 200)
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for note in notes {
      let line = "\(note.keyNames) \(note.label.vi) \(note.help.vi)"
      #expect(rows.contains { $0.hasPrefix(line) }, "\(line)")
    }
    #expect(!notes.isEmpty)
  }

  @Test(arguments: mains)
  func everySizeAndRoleIsDrawn(_ main: MainScreen) {
    for number in 1...6 {
      for language in Language.allCases {
        let test = opened(main, as: OfficerID(number: number), language)
        for (rows, columns) in [(16, 60), (24, 80), (40, 130)] {
          let canvas = test.canvas(rows: rows, columns: columns)
          let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
          #expect(lines.count == rows)
          #expect(lines[3..<(rows - 2)].contains { !$0.isEmpty })
        }
        for key in [Key.down, .pageDown, .end, .up, .home, .right, .left, .tab] { test.press(key) }
        #expect(test.application.ending == nil)
      }
    }
  }

  @Test func whileALineIsTypedLettersAreNoCommands() {
    let test = opened(.scorecard, as: SampleRegistry.assessor2)
    let notes = test.application.top.keyNotes(in: test.world)
    #expect(notes.count == ScorecardScreen.keys.count)
    for note in notes {
      guard case .letter = note.keys[0] else { continue }
      Issue.record("\(note.label.en) is shown with a letter")
    }
    test.type("q7?:")
    #expect(test.row(2).contains("Lương Gia Huy"))
    #expect(test.text().contains("q7?:"))
  }
}
