import Testing
import TrustRegistry

/// One row of the table of commands: after a story, an officer's command becomes these events.
struct CommandRow: Sendable, CustomTestStringConvertible {
  /// The name of the command's case; where one needs two rows, the second says what is particular in
  /// brackets.
  let name: String
  let story: [Act]
  let officer: OfficerID
  let command: Command
  let events: [Event]
  let creator: CreatorID

  init(
    _ name: String, given story: [Act], by officer: OfficerID, when command: Command, then events: [Event],
    about creator: CreatorID = .lan
  ) {
    self.name = name
    self.story = story
    self.officer = officer
    self.command = command
    self.events = events
    self.creator = creator
  }

  var testDescription: String { name }

  /// The officer by whom a role is tried: the row's own where it is theirs, since cards and hands are
  /// personal.
  func officer(trying candidate: OfficerID) -> OfficerID {
    let roles = Cast.members.first { $0.id == officer }?.roles
    return Cast.members.first { $0.id == candidate }?.roles == roles ? officer : candidate
  }
}

/// Every table of commands, by the enumeration that declares them.
enum CommandTables {
  static let all: [(enumeration: String, file: String, rows: [CommandRow])] = [
    ("OfficeCommand", "Officers/Office+Decide.swift", office),
    ("CreatorCommand", "Creators/Creators+Decide.swift", creators),
    ("ProcedureCommand", "Cases/Cases+Decide.swift", procedure),
    ("ConsentCommand", "Consents/Consents+Decide.swift", consents),
    ("RecordCommand", "Records/Records+Decide.swift", records),
    ("AnalysisCommand", "Analysis/Analysis+Decide.swift", analysis),
    ("FeeCommand", "Fees/Fees+Decide.swift", fees),
    ("ScoringCommand", "Scoring/Scoring+Decide.swift", scoring),
    ("ConductCommand", "Conduct/Conduct+Decide.swift", conduct + ruleBreaches),
    ("ReviewCommand", "Reviews/Reviews+Decide.swift", reviews),
    ("MeasureCommand", "Certificates/Measures+Decide.swift", measures),
    ("ComplaintCommand", "Complaints/Complaints+Decide.swift", complaints),
    ("CertificateCommand", "Certificates/Certificates+Decide.swift", certificates),
    ("AllianceCommand", "Alliance/Alliance+Decide.swift", alliance),
    ("ErasureCommand", "Erasure/Erasure+Decide.swift", erasure),
    ("AssignmentCommand", "Assignments/Assignments+Decide.swift", assignments),
    ("PrivacyCommand", "Privacy/Privacy+Decide.swift", privacy),
    ("AppealCommand", "Appeals/Appeals+Decide.swift", appeals + appealTargets),
  ]

  static var rows: [CommandRow] { all.flatMap(\.rows) }
}

@Suite("Commands: what becomes of each, and who may")
struct CommandTests {
  @Test("a command becomes its events, and they take effect", arguments: CommandTables.rows)
  func decided(_ row: CommandRow) throws {
    var scene = try Scene(row.story)
    let events = try scene.perform(row.command, by: row.officer, about: row.creator)
    #expect(events == row.events)
    #expect(scene.registry.findings.isEmpty)
  }

  @Test("every command has its row, and no row is left over")
  func everyCommandHasItsRow() throws {
    var kinds: [String] = []
    for (enumeration, file, rows) in CommandTables.all {
      let declared = try SourceFile(file).cases(of: enumeration)
      #expect(!declared.isEmpty, "\(enumeration)")
      let named = rows.map { String($0.name.prefix { $0.isLetter }) }
      #expect(Set(declared) == Set(named), "\(enumeration)")
      kinds.append(enumeration)
    }
    #expect(try SourceFile("Core/Command.swift").cases(of: "Command").count == kinds.count)
  }

  /// `+` is done, `.` is `roleMissing`; anything else is the rule that refuses.
  @Test("who may: every command by every role")
  func matrix() throws {
    var lines: [String] = []
    for (enumeration, _, rows) in CommandTables.all {
      lines.append("\(enumeration):")
      for row in rows {
        let scene = try Scene(row.story)
        let cells = Cast.ofOneRole.map { cell(of: row, by: row.officer(trying: $0.id), in: scene) }
        lines.append("  \(row.name): \(cells.joined(separator: " "))")
      }
    }
    #expect(lines.joined(separator: "\n") == CommandTables.matrix)
  }

  private func cell(of row: CommandRow, by officer: OfficerID, in scene: Scene) -> String {
    do throws(Refusal) {
      _ = try scene.decided(row.command, by: officer, about: row.creator)
      return "+"
    } catch .roleMissing {
      return "."
    } catch {
      return error.rule
    }
  }
}
