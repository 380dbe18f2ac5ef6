extension RosterRow {
  /// Writes the row into the roster index.
  public func write(to record: inout RecordWriter) {
    record.write(id.description)
    record.write(name)
    record.write(kind.rawValue)
    record.write(fields) { $0.write($1.rawValue) }
    record.write(province)
    record.write(accounts) { record, account in
      record.write(account.name.platform.rawValue)
      record.write(account.name.handle)
      record.write(account.followers)
    }
    record.write(score)
    record.write(openCase) { $1.write(to: &$0) }
    record.write(certificates) { $1.write(to: &$0) }
    record.write(membership) { $1.write(to: &$0) }
    record.write(openReviews)
    record.write(openAppeals) { $1.write(to: &$0) }
    record.write(registeredOn)
    record.write(erasureRequestedOn)
    record.write(revision)
  }

  public init(from record: inout RecordReader) throws(RecordDamage) {
    id = try record.creator()
    name = try record.text()
    kind = CreatorKind(rawValue: try record.text())
    fields = try record.list { record throws(RecordDamage) in FieldCode(rawValue: try record.text()) }
    province = try record.optionalText()
    accounts = try record.list { record throws(RecordDamage) in
      let platform = Platform(rawValue: try record.text())
      let name = AccountName(platform: platform, handle: try record.text())
      return Account(name: name, followers: try record.optionalNumber())
    }
    followers = accounts.followers
    score = try record.optionalNumber()
    openCase = try record.optional { record throws(RecordDamage) in try OpenCase(from: &record) }
    certificates = try record.list { record throws(RecordDamage) in try Certificate(from: &record) }
    membership = try record.optional { record throws(RecordDamage) in try MembershipDays(from: &record) }
    openReviews = try record.number()
    openAppeals = try record.list { record throws(RecordDamage) in try Appeal(from: &record) }
    registeredOn = try record.day()
    erasureRequestedOn = try record.optionalDay()
    revision = try record.number()
  }
}

extension RosterRow.OpenCase {
  func write(to record: inout RecordWriter) {
    record.write(number)
    record.write(certificateClass.rawValue)
    record.write(openedOn)
    record.write(missing) { $0.write($1) }
    record.write(opened)
    record.write(submitted)
    record.write(needed)
    record.write(assessors) { $0.write($1) }
    record.write(score)
    record.write(lastDay)
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    number = try record.number()
    certificateClass = ClassCode(rawValue: try record.text())
    openedOn = try record.day()
    missing = try record.list { record throws(RecordDamage) in try record.number() }
    opened = try record.number()
    submitted = try record.number()
    needed = try record.number()
    assessors = try record.list { record throws(RecordDamage) in try record.officer() }
    score = try record.optionalNumber()
    lastDay = try record.day()
  }
}

extension MembershipDays {
  func write(to record: inout RecordWriter) {
    record.write(memberClass.rawValue)
    record.write(appliedOn)
    for day in [appraisedOn, decidedOn, withdrawnOn, exitNoticedOn, lastDay] { record.write(day) }
    record.write(admitted)
    record.write(terminations) { record, termination in
      record.write(termination.day)
      record.write(termination.liftedOn)
    }
    record.write(needsCertificate)
    record.write(reviewedOn) { $0.write($1) }
  }

  init(from record: inout RecordReader) throws(RecordDamage) {
    memberClass = try record.named(MemberClass.self)
    appliedOn = try record.day()
    appraisedOn = try record.optionalDay()
    decidedOn = try record.optionalDay()
    withdrawnOn = try record.optionalDay()
    exitNoticedOn = try record.optionalDay()
    lastDay = try record.optionalDay()
    admitted = try record.truth()
    terminations = try record.list { record throws(RecordDamage) in
      Termination(day: try record.day(), liftedOn: try record.optionalDay())
    }
    needsCertificate = try record.truth()
    reviewedOn = try record.list { record throws(RecordDamage) in try record.day() }
  }
}
