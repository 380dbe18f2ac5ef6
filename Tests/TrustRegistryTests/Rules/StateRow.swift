import Testing
import TrustRegistry

/// One row of the matrix by state: a command that somebody of the right role, without a hand in the dossier,
/// gives in every state of its life.
struct StateRow: Sendable {
  /// The name of the command's case; where one needs two rows, the second says what is particular in
  /// brackets.
  let name: String
  let command: Command
  /// What others try just before in the same state, refused or not: a complaint before its answer.
  let before: [Act]
  /// Nil: whoever has the role and no hand.
  let officer: OfficerID?

  init(_ name: String, _ command: Command, by officer: OfficerID? = nil, after before: [Act] = []) {
    self.name = name
    self.command = command
    self.before = before
    self.officer = officer
  }
}

/// Every command that is about a dossier, by the enumeration that declares it.
enum StateTables {
  static let all: [(enumeration: String, rows: [StateRow])] = [
    ("CreatorCommand", creators), ("ProcedureCommand", procedure), ("ConsentCommand", consents),
    ("RecordCommand", records), ("AnalysisCommand", analysis), ("FeeCommand", fees),
    ("ScoringCommand", scoring), ("AssignmentCommand", assignments),
    ("CertificateCommand", certificates), ("AppealCommand", appeals), ("ConductCommand", conduct),
    ("ReviewCommand", reviews), ("MeasureCommand", measures), ("ComplaintCommand", complaints),
    ("AllianceCommand", alliance), ("PrivacyCommand", privacy), ("ErasureCommand", erasure),
  ]
}

@Suite("Commands: what may be done in which state of a dossier")
struct StateTests {
  @Test("every command about a dossier has its row, and no row is left over")
  func everyCommandHasItsRow() throws {
    let files = Dictionary(uniqueKeysWithValues: CommandTables.all.map { ($0.enumeration, $0.file) })
    #expect(Set(StateTables.all.map(\.enumeration)) == Set(files.keys).subtracting(["OfficeCommand"]))
    for (enumeration, rows) in StateTables.all {
      let declared = try SourceFile(files[enumeration] ?? "").cases(of: enumeration)
      #expect(Set(declared) == Set(rows.map { String($0.name.prefix { $0.isLetter }) }), "\(enumeration)")
    }
  }

  @Test("what may be done: every command in every state of a dossier")
  func matrix() throws {
    let scenes = try DossierState.allCases.map { try Scene($0.story) }
    var lines: [String] = []
    for (enumeration, rows) in StateTables.all {
      lines.append("\(enumeration):")
      for row in rows { lines += printed(row, cells: scenes.map { cell(of: row, in: $0) }) }
    }
    #expect(lines.joined(separator: "\n") == StateTables.matrix)
  }

  private func cell(of row: StateRow, in scene: Scene) -> String? {
    var scene = scene
    for act in row.before { try? scene.play(act) }
    do throws(Refusal) {
      _ = try scene.decided(row.command, by: row.officer ?? .allrounder)
      return nil
    } catch {
      return error.rule
    }
  }

  /// A grid of letters and what they stand for.
  private func printed(_ row: StateRow, cells: [String?]) -> [String] {
    var key: [String] = []
    let marks = cells.map { refusal -> Character in
      guard let refusal else { return "+" }
      if refusal == "dossierErased" { return "x" }
      if !key.contains(refusal) { key.append(refusal) }
      let place = key.firstIndex(of: refusal) ?? 0
      return Character(Unicode.Scalar(UInt8(97 + place)))
    }
    let name = "  \(row.name)".padding(to: 44)
    let letters = marks.map(String.init).joined(separator: " ")
    let meanings = key.enumerated().map { index, rule in
      "\(Character(Unicode.Scalar(UInt8(97 + index)))) \(rule)"
    }
    return [name + letters] + (meanings.isEmpty ? [] : ["      " + meanings.joined(separator: ", ")])
  }
}

extension String {
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(1, length - count))
  }
}
