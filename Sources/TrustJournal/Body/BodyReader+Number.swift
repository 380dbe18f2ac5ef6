extension BodyReader {
  /// A whole number; in documents also one below zero, with a fraction or an exponent, as JSON spells them.
  mutating func readNumber() throws(BodyDefect) -> BodyValue {
    let start = place
    let negative = bytes[place] == UInt8(ascii: "-")
    if negative {
      if dialect == .body { throw defect(.badNumber) }
      place += 1
    }
    let first = place
    guard skipDigits(), place - first == 1 || bytes[first] != UInt8(ascii: "0") else {
      throw defect(.badNumber, at: start)
    }
    let whole = try !skipFraction(from: start)
    if whole, place - first <= 16 {
      let value = bytes[first..<place].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      if value <= BodyValue.greatestInteger { return .integer(negative ? -value : value) }
    }
    if dialect == .body { throw defect(.badNumber, at: start) }
    return .number(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  /// Whether there was at least one digit.
  private mutating func skipDigits() -> Bool {
    let start = place
    while place < bytes.count, 0x30...0x39 ~= bytes[place] { place += 1 }
    return place > start
  }

  /// Whether there was a fraction or an exponent.
  private mutating func skipFraction(from start: Int) throws(BodyDefect) -> Bool {
    let before = place
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      guard skipDigits() else { throw defect(.badNumber, at: start) }
    }
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") {
        place += 1
      }
      guard skipDigits() else { throw defect(.badNumber, at: start) }
    }
    return place > before
  }
}
