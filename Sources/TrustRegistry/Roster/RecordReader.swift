/// Reads what a `RecordWriter` wrote. Bytes that are anything else stop it and never lead outside them.
public struct RecordReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  public var isAtEnd: Bool { place == bytes.count }

  private mutating func byte() throws(RecordDamage) -> UInt8 {
    guard place < bytes.count else { throw RecordDamage() }
    defer { place += 1 }
    return bytes[place]
  }

  public mutating func number() throws(RecordDamage) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while shift < 64 {
      let byte = try byte()
      value |= UInt(byte & 127) << shift
      guard byte & 128 != 0 else {
        return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
      }
      shift += 7
    }
    throw RecordDamage()
  }

  public mutating func text() throws(RecordDamage) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  /// How many bytes or elements follow: never more than bytes are left, as each takes one at least.
  private mutating func count() throws(RecordDamage) -> Int {
    let count = try number()
    guard 0...(bytes.count - place) ~= count else { throw RecordDamage() }
    return count
  }

  public mutating func truth() throws(RecordDamage) -> Bool { try byte() != 0 }

  public mutating func day() throws(RecordDamage) -> Day { Day(number: try number()) }

  public mutating func officer() throws(RecordDamage) -> OfficerID {
    guard let officer = OfficerID(try text()) else { throw RecordDamage() }
    return officer
  }

  public mutating func creator() throws(RecordDamage) -> CreatorID {
    guard let creator = CreatorID(try text()) else { throw RecordDamage() }
    return creator
  }

  public mutating func optional<Value>(
    _ read: (inout RecordReader) throws(RecordDamage) -> Value
  ) throws(RecordDamage) -> Value? {
    try truth() ? try read(&self) : nil
  }

  public mutating func optionalNumber() throws(RecordDamage) -> Int? {
    try truth() ? try number() : nil
  }

  public mutating func optionalDay() throws(RecordDamage) -> Day? { try truth() ? try day() : nil }

  public mutating func optionalText() throws(RecordDamage) -> String? { try truth() ? try text() : nil }

  public mutating func list<Element>(
    _ read: (inout RecordReader) throws(RecordDamage) -> Element
  ) throws(RecordDamage) -> [Element] {
    let count = try count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try read(&self)) }
    return list
  }

  /// One of the values that have a name.
  public mutating func named<Value: RawRepresentable<String>>(
    _ type: Value.Type
  ) throws(RecordDamage) -> Value {
    guard let value = Value(rawValue: try text()) else { throw RecordDamage() }
    return value
  }
}

/// The bytes of a record are not what its writer wrote: the file that holds them is made anew.
public struct RecordDamage: Error, Sendable, Hashable {
  public init() {}
}
