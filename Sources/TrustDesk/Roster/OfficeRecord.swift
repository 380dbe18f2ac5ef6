import TrustJournal
import TrustRegistry

/// What the roster index keeps beside its columns: the lists that they refer to, and what the office and the
/// book need to go on behind it. No words of the office: those are read from its own lines.
struct OfficeRecord: Sendable {
  /// Names of provinces as they were written, and codes of fields, at the places that columns bear.
  var provinces: [String] = []
  var fields: [FieldCode] = []
  /// Who scores how many of the rows in the column of assessors, one after another.
  var assessors: [Assessor] = []
  var loads: [OfficerID: Load] = [:]
  var findings: [Finding] = []
  var void: [VoidTransaction] = []
  var frozen: [Subject] = []
  /// Lines about the office that still say something: of each series of numbers only the last.
  var lines: [Int] = []

  struct Assessor: Sendable {
    var officer: OfficerID
    var count: Int
  }
}

extension OfficeRecord {
  func write(to record: inout RecordWriter) {
    record.write(provinces) { $0.write($1) }
    record.write(fields) { $0.write($1.rawValue) }
    record.write(assessors) { record, assessor in
      record.write(assessor.officer)
      record.write(assessor.count)
    }
    record.write(loads.sorted { $0.key < $1.key }) { record, load in
      record.write(load.key)
      record.write(load.value.open)
      record.write(load.value.all)
    }
    record.write(findings) { $1.write(to: &$0) }
    record.write(void) { record, void in
      record.write(void.first)
      record.write(void.last)
      record.write(void.isAmongOthers)
    }
    record.write(frozen) { $0.write($1.description) }
    record.write(lines) { $0.write($1) }
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    provinces = try record.list { record throws(RecordDamage) in try record.text() }
    fields = try record.list { record throws(RecordDamage) in FieldCode(rawValue: try record.text()) }
    assessors = try record.list { record throws(RecordDamage) in
      Assessor(officer: try record.officer(), count: try record.number())
    }
    for (officer, load) in try record.list({ record throws(RecordDamage) in
      (try record.officer(), Load(open: try record.number(), all: try record.number()))
    }) {
      loads[officer] = load
    }
    findings = try record.list { record throws(RecordDamage) in try Finding(from: &record) }
    void = try record.list { record throws(RecordDamage) in
      VoidTransaction(
        first: try record.number(), last: try record.number(), isAmongOthers: try record.truth())
    }
    frozen = try record.list { record throws(RecordDamage) in
      guard let subject = Subject(try record.text()) else { throw RecordDamage() }
      return subject
    }
    lines = try record.list { record throws(RecordDamage) in try record.number() }
  }
}

/// A transaction without effect: which lines it has, and whether it speaks of more than one subject.
struct VoidTransaction: Sendable, Hashable {
  var first: Int
  var last: Int
  var isAmongOthers: Bool
}
