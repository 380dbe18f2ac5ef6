extension BodyReader {
  /// Takes the byte if it comes next; in a document blanks may stand before it.
  @inline(__always)
  mutating func take(_ byte: UInt8) throws(BodyDefect) -> Bool {
    try skipBlanks()
    guard place < bytes.count else { throw defect(.endsTooSoon) }
    guard bytes[place] == byte else { return false }
    place += 1
    return true
  }

  @inline(__always)
  mutating func skipBlanks() throws(BodyDefect) {
    while place < bytes.count, BodyReader.isBlank(bytes[place]) {
      if dialect == .body { throw defect(.blank) }
      place += 1
    }
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
  }

  /// A defect at a place, with its line and column for whoever edits the document.
  func defect(_ cause: BodyDefect.Cause, at offset: Int? = nil) -> BodyDefect {
    let offset = min(offset ?? place, bytes.count)
    guard dialect == .document else { return BodyDefect(cause, at: offset) }
    var line = 1
    var start = 0
    for place in 0..<offset where bytes[place] == 0x0A {
      line += 1
      start = place + 1
    }
    let before = String(decoding: bytes[start..<offset], as: UTF8.self)
    return BodyDefect(cause, at: offset, line: line, column: before.count + 1)
  }
}
