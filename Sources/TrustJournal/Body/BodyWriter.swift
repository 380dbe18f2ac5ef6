/// Writes values in the one form that the strict grammar has for each.
public struct BodyWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func write(_ value: BodyValue) {
    switch value {
    case .object(let object): write(object)
    case .array(let array): write(array)
    case .text(let text): write(text)
    case .integer(let integer): bytes += String(integer).utf8
    case .number(let number): bytes += number.utf8
    case .truth(let truth): bytes += (truth ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  private mutating func write(_ object: BodyObject) {
    bytes.append(UInt8(ascii: "{"))
    for (place, member) in object.members.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      write(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ array: [BodyValue]) {
    bytes.append(UInt8(ascii: "["))
    for (place, value) in array.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Text is composed on the way out: what an officer pasted in decomposed form is the same text.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let units = Composition.composed(text).utf8
    if units.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for unit in units { write(unit) }
    } else {
      bytes += units
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ unit: UInt8) {
    switch unit {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case 0..<0x20: bytes += #"\u00"#.utf8 + Hexadecimal.digits(of: unit)
    default: bytes.append(unit)
    }
  }
}
