import TrustRegistry

extension Scheme {
  /// Reads a scheme file, as people edit it: blanks and order are free, keys and rules are not.
  /// - Throws: the first thing that is wrong, with its place in the file.
  public init(reading document: [UInt8]) throws(SchemeFault) {
    let value: BodyValue
    do { value = try BodyReader.document(document) } catch { throw .grammar(error) }
    do { try self.init(wire: value) } catch { throw .field(error) }
  }
}

extension Scheme: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      version: try fields.take("version"), name: try fields.take("name"),
      criteria: try fields.take("criteria"), tariff: try fields.take("tariff"),
      classes: try fields.take("classes"), fields: try fields.take("fields"),
      steps: try fields.take("steps"), exam: try fields.take("exam"),
      assessment: try fields.take("assessment"), validity: try fields.take("validity"),
      fees: try fields.take("fees"), confirmedRoles: try fields.take("confirmedRoles"),
      assumptions: try fields.take("assumptions"), calendar: try fields.takeIfPresent("calendar") ?? .init(),
      clocks: try fields.takeIfPresent("clocks") ?? [],
      purposes: try fields.takeIfPresent("purposes") ?? [],
      alliance: try fields.takeIfPresent("alliance") ?? .init(),
      retention: try fields.takeIfPresent("retention") ?? [])
    try requireWorkable()
  }

  func put(into object: inout BodyObject) {
    object.put("version", version)
    object.put("name", name)
    object.put("criteria", criteria)
    object.put("tariff", tariff)
    object.put("classes", classes)
    object.put("fields", fields)
    object.put("steps", steps)
    object.put("exam", exam)
    object.put("assessment", assessment)
    object.put("validity", validity)
    object.put("fees", fees)
    object.put("confirmedRoles", confirmedRoles)
    object.put("assumptions", assumptions)
    object.put("calendar", calendar.years.isEmpty ? nil : calendar)
    object.put("clocks", clocks.isEmpty ? nil : clocks)
    object.put("purposes", purposes.isEmpty ? nil : purposes)
    object.put("alliance", alliance == AllianceRules() ? nil : alliance)
    object.put("retention", retention.isEmpty ? nil : retention)
  }
}

extension Validity: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      months: try fields.take("months"), expiringDays: try fields.take("expiringDays"),
      renewalDays: try fields.take("renewalDays"))
  }

  func put(into object: inout BodyObject) {
    object.put("months", months)
    object.put("expiringDays", expiringDays)
    object.put("renewalDays", renewalDays)
  }
}

extension Fee: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), name: try fields.take("name"),
      amount: Money(dong: try fields.take("amount")), step: try fields.takeIfPresent("step"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("name", name)
    object.put("amount", amount.dong)
    object.put("step", step)
  }
}

extension Assumption: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(path: try fields.take("path"), note: try fields.take("note"))
  }

  func put(into object: inout BodyObject) {
    object.put("path", path)
    object.put("note", note)
  }
}
