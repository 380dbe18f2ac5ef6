extension Certificate {
  func write(to record: inout RecordWriter) {
    record.write(number)
    record.write(certificateClass.rawValue)
    record.write(score)
    record.write(atLeast)
    record.write(validFrom)
    record.write(validThrough)
    record.write(measures) { $1.write(to: &$0) }
    record.write(holds) { $1.write(to: &$0) }
    record.write(supersededFrom)
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    number = try record.text()
    certificateClass = ClassCode(rawValue: try record.text())
    score = try record.optionalNumber()
    atLeast = try record.number()
    validFrom = try record.day()
    validThrough = try record.day()
    measures = try record.list { record throws(RecordDamage) in try Measure(from: &record) }
    holds = try record.list { record throws(RecordDamage) in try Hold(from: &record) }
    supersededFrom = try record.optionalDay()
  }
}

extension Measure {
  func write(to record: inout RecordWriter) {
    switch act {
    case .suspended(.through(let day), let emergency):
      record.write(0)
      record.write(day)
      record.write(emergency)
    case .suspended(.condition(let words), let emergency):
      record.write(1)
      record.write(words)
      record.write(emergency)
    case .reinstated: record.write(2)
    case .revoked: record.write(3)
    case .holdLifted: record.write(4)
    }
    record.write(review)
    record.write(day)
    record.write(by)
    record.write(liftedOn)
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    switch try record.number() {
    case 0: act = .suspended(until: .through(try record.day()), emergency: try record.truth())
    case 1: act = .suspended(until: .condition(try record.text()), emergency: try record.truth())
    case 2: act = .reinstated
    case 3: act = .revoked
    case 4: act = .holdLifted
    default: throw RecordDamage()
    }
    review = try record.optionalNumber()
    reason = ""
    day = try record.day()
    by = try record.officer()
    liftedOn = try record.optionalDay()
  }
}

extension Hold {
  func write(to record: inout RecordWriter) {
    switch cause {
    case .predecessor(let number):
      record.write(0)
      record.write(number)
    case .breach(let number):
      record.write(1)
      record.write(number)
    case .ruleBreach(let number):
      record.write(2)
      record.write(number)
    }
    record.write(since)
    record.write(broughtBy.sorted()) { $0.write($1) }
    record.write(liftedOn)
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    switch try record.number() {
    case 0: cause = .predecessor(try record.text())
    case 1: cause = .breach(try record.number())
    case 2: cause = .ruleBreach(try record.number())
    default: throw RecordDamage()
    }
    since = try record.day()
    broughtBy = Set(try record.list { record throws(RecordDamage) in try record.officer() })
    liftedOn = try record.optionalDay()
  }
}
