import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Keys are data: what the lists say is what the screens do, and no list contradicts itself.
@MainActor
@Suite struct KeyTests {
  /// Every screen of the console, by its list of keys.
  static let screens: [(name: String, keys: [[KeyPress]])] = [
    list(RosterScreen.self), list(DossierScreen.self), list(EntryScreen.self), list(FormScreen.self),
    list(HelpScreen.self), list(PaletteScreen.self), list(OfficerScreen.self), list(ConfirmationScreen.self),
    list(ScorecardScreen.self), list(TariffScreen.self), list(QueueScreen.self), list(SkipScreen.self),
    list(ApprovalsScreen.self), list(ChecklistScreen.self), list(CertificatesScreen.self),
    list(AllianceScreen.self), list(ActMenuScreen.self),
    list(RankingScreen.self), list(OverviewScreen.self), list(TrailScreen.self),
  ]

  private static func list<Owner: Screen>(_ screen: Owner.Type) -> (String, [[KeyPress]]) {
    ("\(screen)", Owner.keys.map(\.keys))
  }

  @Test func noKeyHasTwoMeanings() {
    for screen in Self.screens {
      let keys = screen.keys.flatMap { $0 }
      #expect(Set(keys).count == keys.count, "\(screen.name)")
    }
    let common = CommonKeys.keys.flatMap(\.keys)
    #expect(Set(common).count == common.count)
  }

  @Test func reservedKeysAreBoundNowhere() {
    for screen in Self.screens {
      let bound = Set(screen.keys.flatMap { $0 }).intersection(CommonKeys.reserved)
      #expect(bound.isEmpty, "\(screen.name) binds \(bound)")
    }
  }

  @Test func everyBindingHasAKeyThatCanBePressed() {
    for screen in Self.screens {
      for keys in screen.keys {
        #expect(!keys.isEmpty, "\(screen.name)")
        for key in keys { #expect(key.input.flatMap(KeyPress.init) == key, "\(screen.name): \(key)") }
      }
    }
  }

  @Test func helpShowsEveryKeyOfTheScreenBelow() throws {
    let registry = try SampleRegistry.inhabited()
    for main in [MainScreen.roster, .dossier] {
      let test = ScreenTest(registry, as: SampleRegistry.staff)
      if main == .dossier { test.press(.enter) }
      let notes = test.application.top.keyNotes(in: test.world)
      let common = CommonKeys.keys.notes(for: CommonKeys(), in: test.world)
      let text = test.type("?").text(rows: 140, columns: 200)
      let rows = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      for note in notes + common {
        let line = "\(note.keyNames) \(note.label.vi) \(note.help.vi)"
        #expect(rows.contains { $0.hasPrefix(line) }, "\(line)")
      }
      #expect(!notes.isEmpty)
    }
  }

  @Test func footerShowsOnlyKeysThatWork() throws {
    let registry = try SampleRegistry.inhabited()
    let auditor = ScreenTest(registry, as: SampleRegistry.auditor)
    auditor.press(.enter)
    let footer = auditor.row(-1, columns: 200)
    let notes = auditor.application.top.keyNotes(in: auditor.world)
    for note in notes where note.isInFooter {
      #expect(footer.contains(" \(note.label.vi) ") == (note.obstacle == nil), "\(note.label.vi)")
    }
    #expect(notes.contains { $0.obstacle != nil })
  }

  @Test func aKeyThatCannotBeUsedSaysWhy() throws {
    let test = ScreenTest(try SampleRegistry.inhabited(), as: SampleRegistry.auditor)
    test.press(.enter).type("m")
    #expect(test.application.status?.isRefusal == true)
    #expect(test.status.contains("cán bộ"))
    #expect(test.application.bells == 1)
  }

  @Test func helpRunsTheKey() throws {
    let test = ScreenTest(try SampleRegistry.inhabited(), as: SampleRegistry.staff)
    test.type("?dao chieu").press(.enter)
    #expect(test.row(3).hasSuffix("xếp: tên ↓"))
    test.press(.function(1)).type("tro giup").press(.enter)
    #expect(test.row(2).hasPrefix(" Sổ bộ › Trợ giúp"))
  }

  @Test(arguments: [("đ", "d"), ("Đ", "D"), ("á", "a"), ("ư", "u"), ("s", "s"), ("S", "S"), ("?", "?")])
  func lettersLoseTheirMarks(_ typed: String, _ key: String) throws {
    let scalar = try #require(typed.unicodeScalars.first)
    #expect(KeyPress(.character(scalar)) == .letter(Character(key)))
  }

  @Test func pastesAreNoCommands() throws {
    let test = ScreenTest(try SampleRegistry.inhabited(), as: SampleRegistry.staff)
    let before = test.text()
    test.take(.paste("q"), .key(.backspace), .focus(false))
    #expect(test.text() == before)
    #expect(test.application.ending == nil)
  }
}
