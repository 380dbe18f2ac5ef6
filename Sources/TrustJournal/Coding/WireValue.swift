/// A value that has exactly one form in bodies and scheme files. The names on the wire are written out by
/// hand: what Swift calls a thing may change, what stands in a journal may not.
protocol WireValue {
  init(wire value: BodyValue) throws(FieldFault)
  var wire: BodyValue { get }
}

/// A value whose form is an object, or part of one that says more.
protocol WireRecord: WireValue {
  /// Takes its own members and leaves the others.
  init(from fields: inout BodyFields) throws(FieldFault)
  /// Adds its own members.
  func put(into object: inout BodyObject)
}

extension WireRecord {
  init(wire value: BodyValue) throws(FieldFault) {
    guard let object = value.object else { throw FieldFault(.wrong(.object)) }
    var fields = BodyFields(object)
    try self.init(from: &fields)
    try fields.end()
  }

  var wire: BodyValue {
    var object = BodyObject()
    put(into: &object)
    return .object(object)
  }
}

extension BodyObject {
  /// Adds a member at the end; what there is not is left out.
  mutating func put(_ key: String, _ value: (some WireValue)?) {
    if let value { append(key, value.wire) }
  }
}

extension String: WireValue {
  init(wire value: BodyValue) throws(FieldFault) {
    guard let text = value.text else { throw FieldFault(.wrong(.text)) }
    self = text
  }

  var wire: BodyValue { .text(self) }
}

extension Int: WireValue {
  init(wire value: BodyValue) throws(FieldFault) {
    guard let integer = value.integer, integer >= 0 else { throw FieldFault(.wrong(.wholeNumber)) }
    self = integer
  }

  var wire: BodyValue { .integer(self) }
}

extension Bool: WireValue {
  init(wire value: BodyValue) throws(FieldFault) {
    guard let truth = value.truth else { throw FieldFault(.wrong(.truth)) }
    self = truth
  }

  var wire: BodyValue { .truth(self) }
}

extension Array: WireValue where Element: WireValue {
  init(wire value: BodyValue) throws(FieldFault) {
    guard let values = value.array else { throw FieldFault(.wrong(.list)) }
    self = []
    reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do { append(try Element(wire: value)) } catch { throw error.inside(index) }
    }
  }

  var wire: BodyValue { .array(map(\.wire)) }
}
