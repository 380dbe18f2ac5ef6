extension RunningClock {
  public func write(to record: inout RecordWriter) {
    switch what {
    case .step(let number, let step):
      record.write(true)
      record.write(number)
      record.write(step)
    case .named(let name, let number):
      record.write(false)
      record.write(name.rawValue)
      record.write(number)
    }
    record.write(anchor)
    limit.write(to: &record)
  }

  public init(from record: inout RecordReader) throws(RecordDamage) {
    let what: Matter =
      try record.truth()
      ? .step(case: try record.number(), step: try record.number())
      : .named(try record.named(ClockName.self), number: try record.number())
    self.init(what: what, anchor: try record.day(), limit: try TimeLimit(from: &record))
  }
}
