/// The records of a CSV file, one after the other, each with the line on which it begins.
///
/// RFC 4180 with what real files need besides: a BOM, any line end, comma, semicolon, tab or bar (told from
/// the first line), a quote inside an unquoted field taken as it stands. A record that cannot be read is
/// given as a fault, and reading goes on with the line after the one that began it, so that every bad line is
/// found. No more of the file is held than a portion, or the one record that is longer.
struct CSVRecords: Sequence, IteratorProtocol {
  enum Content {
    case fields([String])
    /// The column counts from 1.
    case fault(Unreadable, column: Int)
  }

  private struct FieldFault: Error {
    let reason: Unreadable
    /// After a broken quote nobody knows where the next field begins.
    let losesPlace: Bool
  }

  private var window: ByteWindow
  private let separator: UInt8
  private var position: Int
  private var line = 1
  /// Whether a quote was still open where the window ended.
  private var ranOut = false

  init(_ bytes: [UInt8]) { self.init(ByteSource(bytes)) }

  init(_ source: ByteSource) {
    window = ByteWindow(source)
    while !window.isAtEnd, window.bytes.count < ByteWindow.longest,
      !window.bytes.contains(where: { $0 == 0x0A || $0 == 0x0D })
    {
      window.extend()
    }
    position = window.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: window.bytes[position...])
  }

  /// The records from one on that was met before.
  init(_ source: ByteSource, from place: Place, like other: CSVRecords) {
    window = ByteWindow(source, at: place.offset)
    separator = other.separator
    position = 0
    line = place.line
  }

  /// Where a record begins.
  struct Place {
    var line: Int
    /// In bytes from the beginning of the file.
    var offset: Int
  }

  /// Of the record that was read last.
  private(set) var place = Place(line: 1, offset: 0)

  /// Why the file could not be read to its end.
  var fault: UserFile.Fault? { window.fault }

  private var bytes: [UInt8] { _read { yield window.bytes } }

  /// Lines with nothing in any field are passed over.
  mutating func next() -> (line: Int, content: Content)? {
    while position < bytes.count || !window.isAtEnd {
      place = Place(line: line, offset: window.start + position)
      let start = (position, line)
      ranOut = false
      let content = readRecord()
      // A line end that was cut in two would count twice.
      if ranOut || position + 1 >= bytes.count, !window.isAtEnd {
        guard bytes.count - start.0 < ByteWindow.longest else { return tooLong(from: start) }
        (position, line) = start
        window.move(to: position)
        position = 0
        continue
      }
      if case .fields(let fields) = content, fields.allSatisfy(Self.isBlank) { continue }
      return (start.1, content)
    }
    return nil
  }

  private static func isBlank(_ field: String) -> Bool { field.allSatisfy(\.isWhitespace) }

  /// Goes on behind the line that is too long to be held.
  private mutating func tooLong(from start: (Int, line: Int)) -> (line: Int, content: Content) {
    position = start.0
    line = start.line
    while true {
      while position < bytes.count, !isLineEnd(position) { position += 1 }
      if position + 1 < bytes.count || window.isAtEnd { break }
      window.move(to: position)
      position = 0
    }
    skipLineEnd()
    let reason = Unreadable(
      vi: "dài quá 1 MiB, hoặc có dấu ngoặc kép mở mà không đóng",
      en: "is longer than 1 MiB, or opens a quote that is never closed")
    return (start.line, .fault(reason, column: 1))
  }

  private mutating func readRecord() -> Content {
    var fields: [String] = []
    var fault: Content?
    while true {
      let start = (position, line)
      do throws(FieldFault) {
        fields.append(try readField())
      } catch {
        if fault == nil { fault = .fault(error.reason, column: fields.count + 1) }
        if error.losesPlace {
          (position, line) = start
          skipLine()
          return fault ?? .fields(fields)
        }
        fields.append("")
      }
      if position == bytes.count || bytes[position] != separator { break }
      position += 1
    }
    skipLineEnd()
    return fault ?? .fields(fields)
  }

  private mutating func readField() throws(FieldFault) -> String {
    var start = position
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == 0x22 {
      position = start
      return try readQuoted()
    }
    start = position
    while position < bytes.count, bytes[position] != separator, !isLineEnd(position) { position += 1 }
    return try text(bytes[start..<position])
  }

  private mutating func readQuoted() throws(FieldFault) -> String {
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte != 0x22 {
        if byte == 0x0A || byte == 0x0D && !follows(0x0A) { line += 1 }
        content.append(byte)
      } else if follows(0x22) {
        content.append(byte)
        position += 1
      } else {
        position += 1
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        if position == bytes.count || bytes[position] == separator || isLineEnd(position) {
          return try text(content[...])
        }
        let reason = Unreadable(
          vi: "có chữ sau dấu ngoặc kép đóng; dấu ngoặc kép bên trong phải viết hai lần",
          en: "has text after its closing quote; a quote inside must be written twice")
        throw FieldFault(reason: reason, losesPlace: true)
      }
      position += 1
    }
    ranOut = true
    let reason = Unreadable(vi: "dấu ngoặc kép mở mà không đóng", en: "opens a quote that is never closed")
    throw FieldFault(reason: reason, losesPlace: true)
  }

  private func text(_ slice: ArraySlice<UInt8>) throws(FieldFault) -> String {
    if let text = String(validating: slice, as: UTF8.self) { return text }
    let reason = Unreadable(
      vi: "không phải mã UTF-8; hãy lưu tệp lại theo “CSV UTF-8”",
      en: "is not UTF-8; save the file as “CSV UTF-8”")
    throw FieldFault(reason: reason, losesPlace: false)
  }

  private func follows(_ byte: UInt8) -> Bool { position + 1 < bytes.count && bytes[position + 1] == byte }

  private func isLineEnd(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  private mutating func skipLine() {
    while position < bytes.count, !isLineEnd(position) { position += 1 }
    skipLineEnd()
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    position += bytes[position] == 0x0D && follows(0x0A) ? 2 : 1
    line += 1
  }

  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    var best: UInt8 = 0x2C
    for other in [0x3B, 0x09, 0x7C] as [UInt8] where counts[other, default: 0] > counts[best, default: 0] {
      best = other
    }
    return best
  }
}
