/// The members of one object while they are read: each is taken once, and at the end none may be left.
struct BodyFields {
  private let members: [BodyObject.Member]
  /// Everything before this place was taken: members mostly stand in the order in which they are asked for.
  private var place = 0
  /// Places behind it that were taken out of turn.
  private var taken: [Int] = []

  init(_ object: BodyObject) {
    members = object.members
  }

  func has(_ key: String) -> Bool { find(key) != nil }

  mutating func take<Value: WireValue>(_ key: String) throws(FieldFault) -> Value {
    guard let value: Value = try takeIfPresent(key) else { throw FieldFault(.missing, at: key) }
    return value
  }

  /// Nil where there is no such key. `null` is never a way to say so.
  mutating func takeIfPresent<Value: WireValue>(_ key: String) throws(FieldFault) -> Value? {
    guard let found = find(key) else { return nil }
    if found == place { place += 1 } else { taken.append(found) }
    do { return try Value(wire: members[found].value) } catch { throw error.inside(key) }
  }

  /// A text of `count` lower-case hex digits.
  mutating func takeDigits(_ key: String, count: Int) throws(FieldFault) -> String {
    let text: String = try take(key)
    guard Hexadecimal.isText(text, digits: count) else { throw FieldFault(.wrong(.digits(count)), at: key) }
    return text
  }

  /// Demands that nothing is left.
  func end() throws(FieldFault) {
    if let left = members.indices[place...].first(where: { !taken.contains($0) }) {
      throw FieldFault(.surplus, at: members[left].key)
    }
  }

  private func find(_ key: String) -> Int? {
    var found = place
    while found < members.count {
      if members[found].key == key, taken.isEmpty || !taken.contains(found) { return found }
      found += 1
    }
    return nil
  }
}
