extension LineLayout {
  /// Finds the parts of one line, given without its line feed.
  public init(_ line: UnsafeRawBufferPointer) throws(LineDefect) {
    guard line.count < LineLayout.greatestLine else { throw LineDefect(.tooLong, at: line.count) }
    var cursor = LineCursor(line)
    try cursor.literal("{\"seal\":\"")
    seal = try cursor.hexadecimal(LineLayout.sealDigits)
    try cursor.literal("\",\"head\":")
    let size = try readHead(&cursor)
    try cursor.literal(",\"body\":")
    guard size <= line.count - cursor.place else { throw LineDefect(.frame, at: cursor.place) }
    body = cursor.place..<cursor.place + size
    cursor.place += size
    if left == 0 {
      try cursor.literal(",\"sign\":\"")
      signature = try cursor.hexadecimal(LineLayout.signatureDigits)
      try cursor.literal("\"")
    }
    try cursor.literal("}")
    guard cursor.place == line.count else { throw LineDefect(.frame, at: cursor.place) }
  }

  /// N and L of a line of which only seal and head are at hand; nil where these are none.
  static func numbers(in bytes: UnsafeRawBufferPointer) -> (sequence: Int, left: Int)? {
    var layout = LineLayout()
    var cursor = LineCursor(bytes)
    do {
      try cursor.literal("{\"seal\":\"")
      _ = try cursor.hexadecimal(LineLayout.sealDigits)
      try cursor.literal("\",\"head\":")
      _ = try layout.readHead(&cursor)
      return (layout.sequence, layout.left)
    } catch {
      return nil
    }
  }

  /// Reads from brace to brace and gives the size of the body.
  private mutating func readHead(_ cursor: inout LineCursor) throws(LineDefect) -> Int {
    let start = cursor.place
    try cursor.literal("{\"n\":")
    sequence = try cursor.number(from: 1)
    try cursor.literal(",\"at\":")
    at = try cursor.number(from: 0)
    try cursor.literal(",\"by\":\"")
    by = try cursor.officer()
    try cursor.literal("\",\"about\":\"")
    about = try cursor.subject()
    try cursor.literal("\",\"nth\":")
    nth = try cursor.number(from: 1)
    try cursor.literal(",\"left\":")
    left = try cursor.number(from: 0)
    try cursor.literal(",\"size\":")
    let size = try cursor.number(from: 4)
    try cursor.literal(",\"body\":\"")
    digest = try cursor.hexadecimal(LineLayout.sealDigits)
    try cursor.literal("\"}")
    head = start..<cursor.place
    return size
  }

  /// N as the line says it, without looking at the rest; nil where no number stands in its place.
  static func sequence(claimedBy line: UnsafeRawBufferPointer) -> Int? {
    let place = "{\"seal\":\"".utf8.count + sealDigits + "\",\"head\":{\"n\":".utf8.count
    guard place < line.count else { return nil }
    var cursor = LineCursor(line)
    cursor.place = place
    return try? cursor.number(from: 1)
  }
}
