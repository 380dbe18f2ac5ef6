import Foundation

/// JSON lines: one object a line, with the keys as columns and `accounts` as a list of objects if wished.
struct JSONLines: Sequence, IteratorProtocol {
  private var window: ByteWindow
  private var position = 0
  private var line: Int
  private let decoder = JSONDecoder()
  /// Of the line that was read last.
  private(set) var place = CSVRecords.Place(line: 1, offset: 0)

  init(_ source: ByteSource) {
    window = ByteWindow(source)
    line = 1
    position = window.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The lines from one on that was met before.
  init(_ source: ByteSource, from place: CSVRecords.Place) {
    window = ByteWindow(source, at: place.offset)
    line = place.line
  }

  /// Why the file could not be read to its end.
  var fault: UserFile.Fault? { window.fault }

  /// Lines with nothing on them are passed over; no values where it is not one object.
  mutating func next() -> (line: Int, values: [String: JSONValue]?)? {
    while true {
      var end = position
      while true {
        while end < window.bytes.count, window.bytes[end] != 0x0A { end += 1 }
        if end < window.bytes.count || window.isAtEnd || end - position > ByteWindow.longest { break }
        window.move(to: position)
        (position, end) = (0, end - position)
      }
      let text = window.bytes[position..<end]
      guard !text.isEmpty || end < window.bytes.count else { return nil }
      place = CSVRecords.Place(line: line, offset: window.start + position)
      defer {
        position = Swift.min(end + 1, window.bytes.count)
        line += 1
      }
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      guard case .object(let values)? = try? decoder.decode(JSONValue.self, from: Data(text)) else {
        return (line, nil)
      }
      return (line, values)
    }
  }
}
