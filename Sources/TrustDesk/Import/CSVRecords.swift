/// The records of a CSV file, one after the other, each with the line on which it begins.
///
/// RFC 4180 with what real files need besides: a BOM, any line end, comma, semicolon, tab or bar (told from
/// the first line), a quote inside an unquoted field taken as it stands. A record that cannot be read is
/// given as a fault, and reading goes on with the line after the one that began it, so that every bad line is
/// found.
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

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes[position...])
  }

  /// Lines with nothing in any field are passed over.
  mutating func next() -> (line: Int, content: Content)? {
    while position < bytes.count {
      let start = line
      let content = readRecord()
      if case .fields(let fields) = content, fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
      return (start, content)
    }
    return nil
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
