/// The bytes behind the last whole transaction.
struct Tail {
  /// An append is one transaction, so a longer rest is not what one killed writer left.
  static let greatestSize = Chain.greatestSize

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether this was never acknowledged and can be cut (JOURNAL 15): it has no complete last line of a
  /// transaction, or pages of it were never written. Even then no such line may stand before the end, for it
  /// would be another's.
  var isUnfinished: Bool {
    let pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let lines = pieces.dropLast()
    guard let closing = lines.firstIndex(where: { Tail.closes($0) }) else { return true }
    let isLast = closing == lines.endIndex - 1 && pieces.last?.isEmpty == true
    return bytes.contains(0) && isLast
  }

  /// Whether a line ends a transaction, or did before it was damaged: by its head or by its signature.
  private static func closes(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBytes { line in
      if let layout = try? LineLayout(line) { return layout.left == 0 }
      return contains(line.prefix(512), #""left":0,"#) || contains(line.suffix(160), #","sign":""#)
    }
  }

  private static func contains(_ bytes: Slice<UnsafeRawBufferPointer>, _ text: StaticString) -> Bool {
    let wanted = UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
