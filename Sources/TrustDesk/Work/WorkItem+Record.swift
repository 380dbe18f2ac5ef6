import TrustRegistry

extension WorkItem {
  /// Writes the item into the roster index, beside the row of its creator, which bears the name.
  func write(to record: inout RecordWriter) {
    kind.write(to: &record)
    record.write(certificateClass?.rawValue)
    record.write(since)
    record.write(clock) { $1.write(to: &$0) }
    record.write(Int(roles.rawValue))
    record.write(only) { record, only in record.write(only) { $0.write($1) } }
    record.write(barred.sorted()) { $0.write($1) }
    record.write(openReviews)
  }

  init(from record: inout RecordReader, of creator: CreatorID, named name: String) throws(RecordDamage) {
    let kind = try Kind(from: &record)
    let code = try record.optionalText().map(ClassCode.init(rawValue:))
    let since = try record.day()
    let clock = try record.optional { record throws(RecordDamage) in try RunningClock(from: &record) }
    let roles = Roles(rawValue: UInt8(truncatingIfNeeded: try record.number()))
    self.init(
      kind, creator: creator, name: name, certificateClass: code, since: since, clock: clock, roles: roles)
    only = try record.optional { record throws(RecordDamage) in
      try record.list { record throws(RecordDamage) in try record.officer() }
    }
    barred = Set(try record.list { record throws(RecordDamage) in try record.officer() })
    openReviews = try record.number()
  }
}

extension WorkItem.Kind {
  fileprivate func write(to record: inout RecordWriter) {
    record.write(code)
    switch self {
    case .step(let number, let again):
      record.write(number)
      record.write(again)
    case .exam(let subjects): record.write(subjects) { $0.write($1) }
    case .decision(let unmet): record.write(unmet)
    case .assign(let number), .notice(let number), .hearing(let number),
      .finding(let number):
      record.write(number)
    case .card(let number, let needed):
      record.write(number)
      record.write(needed)
    case .appraisal(let truth), .admission(let truth): record.write(truth)
    case .hold(let certificate): record.write(certificate)
    case .matter(let name, let number):
      record.write(name.rawValue)
      record.write(number)
    case .ownCard, .erasure, .memberHearing, .memberConclusion, .memberDecision, .memberReview: break
    }
  }

  private var code: Int {
    switch self {
    case .step: 0
    case .exam: 1
    case .assign: 2
    case .ownCard: 3
    case .card: 4
    case .decision: 5
    case .appraisal: 6
    case .admission: 7
    case .erasure: 8
    case .notice: 9
    case .hearing: 10
    case .hold: 11
    case .memberHearing: 12
    case .memberConclusion: 13
    case .memberDecision: 14
    case .memberReview: 15
    case .matter: 16
    case .finding: 17
    }
  }

  fileprivate init(from record: inout RecordReader) throws(RecordDamage) {
    switch try record.number() {
    case 0: self = .step(try record.number(), again: try record.truth())
    case 1: self = .exam(try record.list { record throws(RecordDamage) in try record.text() })
    case 2: self = .assign(try record.number())
    case 3: self = .ownCard
    case 4: self = .card(try record.number(), of: try record.number())
    case 5: self = .decision(unmet: try record.optionalNumber())
    case 6: self = .appraisal(hasCertificate: try record.truth())
    case 7: self = .admission(favourable: try record.truth())
    case 8: self = .erasure
    case 9: self = .notice(try record.number())
    case 10: self = .hearing(try record.number())
    case 11: self = .hold(try record.text())
    case 12: self = .memberHearing
    case 13: self = .memberConclusion
    case 14: self = .memberDecision
    case 15: self = .memberReview
    case 16: self = .matter(try record.named(ClockName.self), try record.number())
    case 17: self = .finding(try record.number())
    default: throw RecordDamage()
    }
  }
}
