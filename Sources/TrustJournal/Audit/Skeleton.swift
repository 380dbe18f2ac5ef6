import Glibc

/// The journal with every body blanked: order, seals and signatures verify, and nobody's data is in it. The
/// public can hold one (JOURNAL 29).
public enum Skeleton {
  /// Gives out the skeleton of everything up to a position that was read, in portions.
  /// - Parameters:
  ///   - last: the line after which nothing is given out; everything, if not said.
  ///   - write: takes each portion; the bytes stand only during the call.
  public static func export(
    _ journal: borrowing Journal, through last: Int = .max,
    to write: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(JournalFault) {
    var scanner = LineScanner(from: 0, to: journal.position.offset)
    var portion: [UInt8] = []
    var count = 0
    while count < last, let line = try scanner.next(in: journal.file) {
      count += 1
      do { try append(line.bytes, to: &portion) } catch {
        throw .line(LinePlace(line: count, offset: line.offset), .layout(error))
      }
      if portion.count > 1 << 20 { try give(&portion, to: write) }
    }
    try give(&portion, to: write)
  }

  private static func append(
    _ line: UnsafeRawBufferPointer, to portion: inout [UInt8]
  ) throws(LineDefect) {
    let layout = try LineLayout(line)
    portion += line[..<layout.body.lowerBound]
    portion += "null".utf8
    portion += repeatElement(UInt8(ascii: " "), count: layout.body.count - 4)
    portion += line[layout.body.upperBound...]
    portion.append(0x0A)
  }

  private static func give(
    _ portion: inout [UInt8], to write: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(JournalFault) {
    do throws(SystemError) {
      try portion.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try write(UnsafeRawBufferPointer(bytes))
      }
    } catch {
      throw .system(error)
    }
    portion.removeAll(keepingCapacity: true)
  }
}
