import Testing
import TrustRegistry

/// One row of a table of rules: after a story, an officer's command is refused, and this is the rule.
struct RefusalRow: Sendable, CustomTestStringConvertible {
  let refusal: Refusal
  let story: [Act]
  let officer: OfficerID
  let command: Command
  let creator: CreatorID

  init(
    _ refusal: Refusal, given story: [Act], by officer: OfficerID, when command: Command,
    about creator: CreatorID = .lan
  ) {
    self.refusal = refusal
    self.story = story
    self.officer = officer
    self.command = command
    self.creator = creator
  }

  var testDescription: String { "\(refusal), \(officer)" }
}

/// Every table of rules.
enum RefusalTables {
  static var all: [RefusalRow] {
    officers + offices + words + creators + accounts + cases + exams + scoring + deductions + breaches
      + erasure
      + decisions
      + conditions + windows + alliance
      + conflicts + assignments + openings
      + consents + records + analysis + fees
      + reviews + measures + complaints + ruleBreaches
      + bringers
      + privacy
      + lodging + appeals + apart
      + appealTargets + allianceAppeals
      + charter + activities + softMeasures + proceedings
  }
}

@Suite("Rules: one row a refusal at least (DESIGN 7)")
struct RefusalTests {
  @Test("a command is refused by its rule", arguments: RefusalTables.all)
  func refused(_ row: RefusalRow) throws {
    let scene = try Scene(row.story)
    #expect(throws: row.refusal) {
      try scene.decided(row.command, by: row.officer, about: row.creator)
    }
  }

  @Test("every refusal has its row")
  func everyRefusalHasItsRow() throws {
    let declared = try SourceFile("Core/Refusal.swift").cases(of: "Refusal")
    #expect(declared.count > 50)
    #expect(Set(declared).subtracting(RefusalTables.all.map(\.refusal.rule)).sorted() == [])
  }
}
