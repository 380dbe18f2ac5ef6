/// Only open appeals stand in a row, masked: so neither grounds nor rulings are written.
extension Appeal {
  func write(to record: inout RecordWriter) {
    record.write(number)
    against.write(to: &record)
    record.write(ordinal)
    record.write(lodgedOn)
    record.write(recordedBy)
    record.write(recordedOn)
    record.write(acknowledgeWithin) { $1.write(to: &$0) }
    record.write(answerWithin) { $1.write(to: &$0) }
    record.write(acknowledgement) { record, acknowledgement in
      record.write(acknowledgement.document)
      record.write(acknowledgement.by)
      record.write(acknowledgement.day)
    }
    record.write(prolongation) { record, prolongation in
      record.write(prolongation.until)
      record.write(prolongation.reason)
      record.write(prolongation.by)
      record.write(prolongation.day)
    }
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    number = try record.number()
    against = try AppealTarget(from: &record)
    ordinal = try record.number()
    lodgedOn = try record.day()
    (grounds, document) = (Mask.text, Mask.text)
    recordedBy = try record.officer()
    recordedOn = try record.day()
    acknowledgeWithin = try record.optional { record throws(RecordDamage) in try TimeLimit(from: &record) }
    answerWithin = try record.optional { record throws(RecordDamage) in try TimeLimit(from: &record) }
    acknowledgement = try record.optional { record throws(RecordDamage) in
      Acknowledgement(
        document: try record.text(), by: try record.officer(), day: try record.day())
    }
    prolongation = try record.optional { record throws(RecordDamage) in
      Prolongation(
        until: try record.day(), reason: try record.text(), by: try record.officer(),
        day: try record.day())
    }
    ruling = nil
  }
}

extension AppealTarget {
  func write(to record: inout RecordWriter) {
    switch self {
    case .decision: record.write(0)
    case .measure(let certificate, _):
      record.write(1)
      record.write(certificate)
    case .application: record.write(2)
    case .termination: record.write(3)
    }
    record.write(number)
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    switch try record.number() {
    case 0: self = .decision(case: try record.number())
    case 1: self = .measure(certificate: try record.text(), measure: try record.number())
    case 2: self = .application(membership: try record.number())
    case 3: self = .termination(membership: try record.number())
    default: throw RecordDamage()
    }
  }
}

extension TimeLimit {
  public func write(to record: inout RecordWriter) {
    record.write(length)
    record.write(unit.rawValue)
  }

  public init(from record: inout RecordReader) throws(RecordDamage) {
    self.init(length: try record.number(), unit: try record.named(Unit.self))
  }
}
