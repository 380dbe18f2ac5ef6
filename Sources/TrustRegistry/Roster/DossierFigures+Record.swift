/// Beside the row of its creator, which says whose it is.
extension DossierFigures {
  public func write(to record: inout RecordWriter) {
    record.write(cases) { $1.write(to: &$0) }
    record.write(clocks) { $1.write(to: &$0) }
    record.write(certificates) { $1.write(to: &$0) }
    record.write(membership) { $1.write(to: &$0) }
    record.write(endings.sorted { $0.key.rawValue < $1.key.rawValue }) { record, ending in
      record.write(ending.key.rawValue)
      record.write(ending.value)
    }
  }

  public init(from record: inout RecordReader, of creator: CreatorID) throws(RecordDamage) {
    id = creator
    cases = try record.list { record throws(RecordDamage) in try CaseFigures(from: &record) }
    clocks = try record.list { record throws(RecordDamage) in try RunningClock(from: &record) }
    certificates = try record.list { record throws(RecordDamage) in try Certificate(from: &record) }
    membership = try record.optional { record throws(RecordDamage) in try MembershipDays(from: &record) }
    var endings: [RetentionRule.RecordClass: Day] = [:]
    for (name, day) in try record.list({ record throws(RecordDamage) in
      (try record.named(RetentionRule.RecordClass.self), try record.day())
    }) {
      endings[name] = day
    }
    self.endings = endings
  }
}

extension CaseFigures {
  fileprivate func write(to record: inout RecordWriter) {
    record.write(number)
    record.write(certificateClass.rawValue)
    record.write(atLeast)
    record.write(passages) { record, passage in
      record.write(passage.step)
      record.write(passage.ready)
      record.write(passage.done)
    }
    record.write(standings) { record, standing in
      record.write(standing.score)
      record.write(standing.since)
      record.write(standing.until)
    }
    record.write(cards) { record, card in
      record.write(card.assessor)
      record.write(card.round)
      record.write(card.total)
      record.write(card.day)
    }
    record.write(returns) { record, back in
      record.write(back.by)
      record.write(back.day)
    }
    record.write(decision) { record, decision in
      record.write(decision.isApproved)
      record.write(decision.by)
      record.write(decision.day)
      record.write(decision.daysTaken)
    }
  }

  fileprivate init(from record: inout RecordReader) throws(RecordDamage) {
    number = try record.number()
    certificateClass = ClassCode(rawValue: try record.text())
    atLeast = try record.number()
    passages = try record.list { record throws(RecordDamage) in
      Passage(step: try record.number(), ready: try record.day(), done: try record.optionalDay())
    }
    standings = try record.list { record throws(RecordDamage) in
      StoodScore(score: try record.number(), since: try record.day(), until: try record.optionalDay())
    }
    cards = try record.list { record throws(RecordDamage) in
      Card(
        assessor: try record.officer(), round: try record.number(), total: try record.number(),
        day: try record.day())
    }
    returns = try record.list { record throws(RecordDamage) in
      Returned(by: try record.officer(), day: try record.day())
    }
    decision = try record.optional { record throws(RecordDamage) in
      Decided(
        isApproved: try record.truth(), by: try record.officer(), day: try record.day(),
        daysTaken: try record.number())
    }
  }
}
