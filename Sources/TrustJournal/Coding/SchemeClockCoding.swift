import TrustRegistry

extension TimeLimit: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(length: try fields.take("length"), unit: try fields.take("unit"))
  }

  func put(into object: inout BodyObject) {
    object.put("length", length)
    object.put("unit", unit)
  }
}

extension TimeLimit.Unit: WireName {}
extension ClockName: WireName {}

extension ClockRule: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(name: try fields.take("name"), limit: try TimeLimit(from: &fields))
  }

  func put(into object: inout BodyObject) {
    object.put("name", name)
    limit.put(into: &object)
  }
}

extension WorkingCalendar: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(years: try fields.take("years"))
  }

  func put(into object: inout BodyObject) {
    object.put("years", years)
  }
}

extension WorkingCalendar.Year: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      year: try fields.take("year"), holidays: try fields.take("holidays"),
      workdays: try fields.takeIfPresent("workdays") ?? [])
  }

  func put(into object: inout BodyObject) {
    object.put("year", year)
    object.put("holidays", holidays)
    object.put("workdays", workdays.isEmpty ? nil : workdays)
  }
}

extension WorkingCalendar.Holiday: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(day: try fields.take("day"), name: try fields.take("name"))
  }

  func put(into object: inout BodyObject) {
    object.put("day", day)
    object.put("name", name)
  }
}
