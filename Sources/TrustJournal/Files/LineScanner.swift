import Glibc

/// Reads a part of a file line by line through one buffer, never mapping it (JOURNAL 14).
struct LineScanner: ~Copyable {
  /// One line without its line feed; the bytes stand only until the next is asked for.
  struct Line {
    let bytes: UnsafeRawBufferPointer
    /// From the start of the file.
    let offset: Int
  }

  private static let portion = 1 << 20

  private let buffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: LineLayout.greatestLine + LineScanner.portion, alignment: 16)
  private let limit: Int
  /// The bytes read and not yet given out stand at these places of the buffer.
  private var held = 0..<0
  /// From the start of the file, of the first byte held: after the last line, the rest without a line feed.
  private(set) var offset: Int
  private var isInLongLine = false

  init(from offset: Int, to limit: Int) {
    self.offset = offset
    self.limit = limit
  }

  deinit { buffer.deallocate() }

  /// The next line that ends before the limit. One longer than any line may be is given out cut short, so
  /// that its layout is refused, and skipped to its end.
  mutating func next(in file: borrowing OpenFile) throws(JournalFault) -> Line? {
    var searched = 0
    while true {
      if let end = lineFeed(from: held.lowerBound + searched) {
        if !isInLongLine { return give(upTo: end, skipping: 1) }
        isInLongLine = false
        drop(upTo: end + 1)
        searched = 0
        continue
      }
      searched = held.count
      if isInLongLine {
        drop(upTo: held.upperBound)
        searched = 0
      } else if held.count >= LineLayout.greatestLine {
        isInLongLine = true
        return give(upTo: held.lowerBound + LineLayout.greatestLine, skipping: 0)
      }
      guard try fill(from: file) else { return nil }
    }
  }

  private func lineFeed(from start: Int) -> Int? {
    guard start < held.upperBound, let base = buffer.baseAddress else { return nil }
    guard let found = memchr(base + start, 0x0A, held.upperBound - start) else { return nil }
    return base.distance(to: found)
  }

  private mutating func drop(upTo end: Int) {
    offset += end - held.lowerBound
    held = end..<held.upperBound
  }

  private mutating func give(upTo end: Int, skipping: Int) -> Line {
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[held.lowerBound..<end])
    let line = Line(bytes: bytes, offset: offset)
    offset += bytes.count + skipping
    held = end + skipping..<held.upperBound
    return line
  }

  /// Whether there was more to read.
  private mutating func fill(from file: borrowing OpenFile) throws(JournalFault) -> Bool {
    let start = offset + held.count
    let wanted = min(LineScanner.portion, limit - start)
    guard wanted > 0 else { return false }
    if held.lowerBound > 0, let base = buffer.baseAddress {
      memmove(base, base + held.lowerBound, held.count)
      held = 0..<held.count
    }
    let space = UnsafeMutableRawBufferPointer(rebasing: buffer[held.count..<held.count + wanted])
    let count = try file.read(at: start, into: space)
    held = 0..<held.count + count
    return count > 0
  }
}
