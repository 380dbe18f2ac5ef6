/// The members of one object while they are read: each is taken once, and at the end none may be left.
struct BodyFields {
  private var members: ArraySlice<BodyObject.Member>

  init(_ object: BodyObject) {
    members = object.members[...]
  }

  func has(_ key: String) -> Bool {
    members.contains { $0.key == key }
  }

  mutating func take<Value: WireValue>(_ key: String) throws(FieldFault) -> Value {
    guard let value: Value = try takeIfPresent(key) else { throw FieldFault(.missing, at: key) }
    return value
  }

  /// Nil where there is no such key. `null` is never a way to say so.
  mutating func takeIfPresent<Value: WireValue>(_ key: String) throws(FieldFault) -> Value? {
    guard let value = remove(key) else { return nil }
    do { return try Value(wire: value) } catch { throw error.inside(key) }
  }

  /// A text of `count` lower-case hex digits.
  mutating func takeDigits(_ key: String, count: Int) throws(FieldFault) -> String {
    let text: String = try take(key)
    guard Hexadecimal.isText(text, digits: count) else { throw FieldFault(.wrong(.digits(count)), at: key) }
    return text
  }

  /// Demands that nothing is left.
  func end() throws(FieldFault) {
    if let left = members.first { throw FieldFault(.surplus, at: left.key) }
  }

  /// Members mostly stand in the order in which they are asked for; then nothing is moved or copied.
  private mutating func remove(_ key: String) -> BodyValue? {
    if let first = members.first, first.key == key { return members.popFirst()?.value }
    guard let place = members.firstIndex(where: { $0.key == key }) else { return nil }
    return members.remove(at: place).value
  }
}
