/// Reads one JSON value, strictly as bodies are written, or with the freedoms of a document that people edit.
/// Both refuse a key that stands twice, text that is no UTF-8 and nesting deeper than sixteen.
public struct BodyReader {
  public enum Dialect: Sendable {
    /// A body: exactly one spelling for everything (JOURNAL 3).
    case body
    /// A scheme file or a line of an import: blanks, every JSON escape, any number, text in any form.
    case document
  }

  static let greatestDepth = 16

  let bytes: UnsafeRawBufferPointer
  let dialect: Dialect
  var place = 0
  var depth = 0

  public init(_ bytes: UnsafeRawBufferPointer, dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// A document in memory, as one value.
  public static func document(_ bytes: [UInt8]) throws(BodyDefect) -> BodyValue {
    let read = bytes.withUnsafeBytes { bytes in
      Result { () throws(BodyDefect) in
        var reader = BodyReader(bytes, dialect: .document)
        return try reader.readWhole()
      }
    }
    return try read.get()
  }

  /// The one value that the bytes hold, with nothing behind it.
  public mutating func readWhole() throws(BodyDefect) -> BodyValue {
    if dialect == .document, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    try skipBlanks()
    let value = try readValue()
    try skipBlanks()
    guard place == bytes.count else { throw defect(.somethingBehind) }
    return value
  }

  mutating func readValue() throws(BodyDefect) -> BodyValue {
    guard place < bytes.count else { throw defect(.endsTooSoon) }
    switch bytes[place] {
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    case UInt8(ascii: "\""): return .text(try readText())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    case UInt8(ascii: "t"): return try readWord("true", .truth(true))
    case UInt8(ascii: "f"): return try readWord("false", .truth(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: throw defect(.unexpected)
    }
  }

  private mutating func readObject() throws(BodyDefect) -> BodyValue {
    try descend()
    var members: [BodyObject.Member] = []
    members.reserveCapacity(depth == 1 ? 10 : 4)
    var seen = KeysSeen()
    if try !take(UInt8(ascii: "}")) {
      repeat {
        try skipBlanks()
        let start = place
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw defect(.unexpected) }
        let key = try readText()
        guard seen.isNew(key, among: members) else { throw defect(.keyTwice(key), at: start) }
        guard try take(UInt8(ascii: ":")) else { throw defect(.unexpected) }
        try skipBlanks()
        members.append(BodyObject.Member(key: key, value: try readValue()))
      } while try take(UInt8(ascii: ","))
      guard try take(UInt8(ascii: "}")) else { throw defect(.unexpected) }
    }
    depth -= 1
    return .object(BodyObject(distinct: members))
  }

  private mutating func readArray() throws(BodyDefect) -> BodyValue {
    try descend()
    var values: [BodyValue] = []
    if try !take(UInt8(ascii: "]")) {
      repeat {
        try skipBlanks()
        values.append(try readValue())
      } while try take(UInt8(ascii: ","))
      guard try take(UInt8(ascii: "]")) else { throw defect(.unexpected) }
    }
    depth -= 1
    return .array(values)
  }

  private mutating func descend() throws(BodyDefect) {
    place += 1
    depth += 1
    if depth > BodyReader.greatestDepth { throw defect(.tooDeep, at: place - 1) }
  }

  private mutating func readWord(_ word: StaticString, _ value: BodyValue) throws(BodyDefect) -> BodyValue {
    let end = place + word.utf8CodeUnitCount
    let wanted = UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard end <= bytes.count, bytes[place..<end].elementsEqual(wanted) else { throw defect(.unexpected) }
    place = end
    return value
  }
}
