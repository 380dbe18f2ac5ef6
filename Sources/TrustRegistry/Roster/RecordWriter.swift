/// Writes values one after another into bytes, as short as they are: what the roster index keeps of a creator
/// beside its columns. Nothing in it names what it is: whoever reads knows the order.
public struct RecordWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Seven bits a byte, the sign in the lowest: small numbers of either sign take one byte.
  public mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  public mutating func write(_ truth: Bool) { bytes.append(truth ? 1 : 0) }

  public mutating func write(_ day: Day) { write(day.number) }

  public mutating func write(_ officer: OfficerID) { write(officer.description) }

  /// A value that may be missing, as none or one.
  public mutating func write<Value>(
    _ value: Value?, _ writeValue: (inout RecordWriter, Value) -> Void
  ) {
    write(value != nil)
    if let value { writeValue(&self, value) }
  }

  public mutating func write(_ number: Int?) { write(number) { $0.write($1) } }

  public mutating func write(_ day: Day?) { write(day) { $0.write($1) } }

  public mutating func write(_ text: String?) { write(text) { $0.write($1) } }

  public mutating func write<List: Collection>(
    _ list: List, _ writeElement: (inout RecordWriter, List.Element) -> Void
  ) {
    write(list.count)
    for element in list { writeElement(&self, element) }
  }
}
