extension BodyReader {
  /// The text from one quotation mark to the next.
  mutating func readText() throws(BodyDefect) -> String {
    let start = place
    place += 1
    let plain = place
    while place < bytes.count, !BodyReader.endsPlainRun(bytes[place]) { place += 1 }
    guard place < bytes.count else { throw defect(.endsTooSoon) }
    if bytes[place] == UInt8(ascii: "\"") {
      place += 1
      return try text(of: bytes[rebased: plain..<place - 1], from: start)
    }
    return try readEscapedText(after: Array(bytes[plain..<place]), from: start)
  }

  private mutating func readEscapedText(
    after plain: [UInt8], from start: Int
  ) throws(BodyDefect) -> String {
    var units = plain
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        place += 1
        return try units.withUnsafeBufferPointer { (units) throws(BodyDefect) in
          try text(of: UnsafeRawBufferPointer(units), from: start)
        }
      }
      if byte == UInt8(ascii: "\\") {
        try readEscape(into: &units)
      } else if byte < 0x20 {
        throw defect(.controlCharacter)
      } else {
        units.append(byte)
        place += 1
      }
    }
    throw defect(.endsTooSoon)
  }

  @inline(__always)
  private static func endsPlainRun(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20
  }

  private func text(of units: UnsafeRawBufferPointer, from start: Int) throws(BodyDefect) -> String {
    if Composition.isPlain(units) { return String(decoding: units, as: UTF8.self) }
    guard let text = String(validating: units, as: UTF8.self) else { throw defect(.badText, at: start) }
    if dialect == .body, !Composition.isComposed(text) { throw defect(.notComposed, at: start) }
    return text
  }

  private mutating func readEscape(into units: inout [UInt8]) throws(BodyDefect) {
    guard place + 1 < bytes.count else { throw defect(.endsTooSoon) }
    let letter = bytes[place + 1]
    if letter == UInt8(ascii: "u") {
      let scalar = try readScalar()
      units += String(scalar).utf8
      return
    }
    guard let byte = BodyReader.byte(escapedBy: letter, in: dialect) else { throw defect(.badEscape) }
    units.append(byte)
    place += 2
  }

  private static func byte(escapedBy letter: UInt8, in dialect: Dialect) -> UInt8? {
    switch (letter, dialect) {
    case (UInt8(ascii: "\""), _), (UInt8(ascii: "\\"), _), (UInt8(ascii: "/"), .document): letter
    case (UInt8(ascii: "b"), .document): 0x08
    case (UInt8(ascii: "f"), .document): 0x0C
    case (UInt8(ascii: "n"), .document): 0x0A
    case (UInt8(ascii: "r"), .document): 0x0D
    case (UInt8(ascii: "t"), .document): 0x09
    default: nil
    }
  }

  /// A `\u` escape; in documents two of them may stand for one scalar.
  private mutating func readScalar() throws(BodyDefect) -> Unicode.Scalar {
    let start = place
    var value = try readUnit()
    if 0xD800..<0xDC00 ~= value, place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "u") {
      let low = try readUnit()
      guard 0xDC00..<0xE000 ~= low else { throw defect(.badEscape, at: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value), dialect == .document || value < 0x20 else {
      throw defect(.badEscape, at: start)
    }
    return scalar
  }

  private mutating func readUnit() throws(BodyDefect) -> UInt32 {
    guard place + 6 <= bytes.count else { throw defect(.endsTooSoon) }
    guard bytes[place] == UInt8(ascii: "\\") else { throw defect(.badEscape) }
    var value: UInt32 = 0
    for digit in bytes[(place + 2)..<(place + 6)] {
      let small = dialect == .document && 0x41...0x46 ~= digit ? digit | 0x20 : digit
      guard let part = Hexadecimal.value(of: small) else { throw defect(.badEscape) }
      value = value << 4 | UInt32(part)
    }
    place += 6
    return value
  }
}
