import Terminal
import Testing
import TrustRegistry

@testable import Console
@testable import TrustDesk

/// Two registries that differ in nothing but a card that is still hidden: whoever it is not theirs to see is
/// shown the same, to the letter, on every screen and in every telling (PROGRAMME 4, step 5).
@MainActor
@Suite struct BlindScreenTests {
  nonisolated private static let officers: [OfficerID?] = [
    SampleRegistry.staff, SampleRegistry.assessor2, SampleRegistry.supervisor, SampleRegistry.auditor,
    SampleRegistry.administrator, nil,
  ]

  /// A harsh card of one item, and a mild one of several, one of them withdrawn.
  private static let harsh = Result { try story([(17, "2.3", "Lời kín thứ nhất")], withdrawing: false) }
  private static let mild = Result {
    try story([(4, "1.1", "Nhãn nhỏ"), (3, "2.3", "Lời khác"), (6, "4.1", "Hình")], withdrawing: true)
  }

  private static func story(
    _ items: [(Int, String, String)], withdrawing: Bool
  ) throws -> (registry: SampleRegistry, id: CreatorID) {
    var registry = try SampleRegistry()
    let today = SampleRegistry.today
    let id = try registry.register("Lương Gia Huy", ["food"], "Cần Thơ", "huyanuong", 95_300)
    try registry.open(id, SampleRegistry.professional, on: today - 18, steps: [1, 2, 3, 4, 6])
    let assessor = SampleRegistry.assessor1
    try registry.act(.scoring(.openScorecard(case: 1)), about: id, by: assessor, on: today - 2)
    for (points, code, reason) in items {
      try registry.deduct(points, code, reason, from: id, by: assessor, on: today - 2)
    }
    if withdrawing {
      let withdrawal = ScoringCommand.withdrawDeduction(case: 1, deduction: 3, reason: "Nhầm")
      try registry.act(.scoring(withdrawal), about: id, by: assessor, on: today - 2)
    }
    try registry.act(.scoring(.submitScorecard(case: 1)), about: id, by: assessor, on: today - 2)
    try registry.act(
      .scoring(.openScorecard(case: 1)), about: id, by: SampleRegistry.assessor2, on: today - 1)
    try registry.act(
      .creator(.amend(Amendment(province: "Hậu Giang"))), about: id, by: SampleRegistry.staff, on: today)
    return (registry, id)
  }

  @Test(arguments: officers) func screensAreTheSame(_ officer: OfficerID?) throws {
    let (harsh, id) = try Self.harsh.get()
    let mild = try Self.mild.get().registry
    for (rows, columns) in [(24, 80), (50, 200)] {
      for main in MainScreen.allCases {
        let pair = [harsh, mild].map { registry -> ScreenTest in
          let test = ScreenTest(registry, as: officer)
          test.world.atHand = id
          return test.type("\(main.rawValue)")
        }
        for _ in 0..<12 {
          let texts = pair.map { $0.text(rows: rows, columns: columns) }
          #expect(texts[0] == texts[1], "\(main), \(String(describing: officer))")
          for test in pair { open(test, rows, columns) }
          let opened = pair.map { $0.text(rows: rows, columns: columns) }
          #expect(opened[0] == opened[1], "\(main) opened, \(String(describing: officer))")
          for test in pair { close(test) }
        }
      }
    }
  }

  /// Opens whatever the cursor is on.
  private func open(_ test: ScreenTest, _ rows: Int, _ columns: Int) {
    _ = test.text(rows: rows, columns: columns)
    test.press(.enter)
  }

  /// Back, and on to the next part of a dossier.
  private func close(_ test: ScreenTest) { test.press(.escape, .right) }

  @Test(arguments: officers) func tellingsAreTheSame(_ officer: OfficerID?) throws {
    let (harsh, id) = try Self.harsh.get()
    let mild = try Self.mild.get().registry
    #expect(tellings(harsh, id, officer) == tellings(mild, id, officer))
    let own = tellings(harsh, id, SampleRegistry.assessor1).joined()
    #expect(own.contains("Lời kín thứ nhất") && own.contains(#""total":83"#))
  }

  private func tellings(_ registry: SampleRegistry, _ id: CreatorID, _ officer: OfficerID?) -> [String] {
    let desk = registry.desk(as: officer)
    let telling = Telling(of: desk, in: .english)
    guard let dossier = desk.dossier(id) else { return [] }
    return [telling.json(dossier), telling.page(dossier)]
      + desk.history(of: id).map(telling.json) + [telling.table(desk.history(of: id))]
      + desk.roster.map { telling.json($0.row) } + [telling.table(desk.roster)]
      + desk.allWork.map(telling.json) + [telling.table(desk.work)]
      + [telling.checklist(dossier.openCase.map { dossier.conditions(of: $0, on: desk.today) } ?? [])]
  }

  @Test func aHiddenLineDoesNotStirTheChecklist() throws {
    let (registry, id) = try Self.harsh.get()
    let test = ScreenTest(registry, as: SampleRegistry.supervisor)
    test.application.grant(.open(ChecklistScreen(id, in: test.world)))
    let before = test.text()
    let reason = DeductionDraft(
      requirement: RequirementCode("1.1"), points: 5, reason: "Kín", evidence: .document("1/BC"),
      day: SampleRegistry.today - 3)
    try test.elsewhere(
      as: SampleRegistry.assessor2, Act(.scoring(.enterDeduction(case: 1, reason)), about: id))
    #expect(test.text() == before)
  }
}
