/// A creator's number in the registry: three capitals for the kind, at least six digits: `KOL-000017`
/// (JOURNAL 1). It is kept as one number, since every line names one and every table is looked up by it.
public struct CreatorID: Sendable, Hashable, CustomStringConvertible {
  /// Never 0: three letters of 5 bits, the count of digits in 4, the digits' value in 40.
  public let code: UInt64

  /// Nil for a number that no text gives.
  public init?(code: UInt64) {
    self.code = code
    let (letters, capitals) = (letters, UInt8(0x41)...0x5A)
    guard code >> 59 == 0, capitals ~= letters.0, capitals ~= letters.1, capitals ~= letters.2,
      6...12 ~= digits, number < (0..<digits).reduce(1, { power, _ in power * 10 })
    else { return nil }
  }

  /// Nil unless the text is three capital letters, a hyphen and 6 to 12 digits.
  public init?(_ text: String) {
    var text = text
    guard let id = text.withUTF8({ CreatorID(UnsafeRawBufferPointer($0)) }) else { return nil }
    self = id
  }

  /// As `init(_:)`, from the text's bytes.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard 10...16 ~= bytes.count, bytes[3] == UInt8(ascii: "-") else { return nil }
    var letters: UInt64 = 0
    for letter in bytes[..<3] {
      guard 0x41...0x5A ~= letter else { return nil }
      letters = letters << 5 | UInt64(letter - 0x40)
    }
    var value: UInt64 = 0
    for digit in bytes[4...] {
      guard 0x30...0x39 ~= digit else { return nil }
      value = value * 10 + UInt64(digit - 0x30)
    }
    code = letters << 44 | UInt64(bytes.count - 4) << 40 | value
  }

  /// The `number`-th creator of the registry; numbers are shared by all kinds, so the number alone names a
  /// creator.
  /// - Parameter number: beyond twelve digits there are none; what is greater counts as the last.
  public init(kind: CreatorKind, number: Int) {
    let value = max(0, min(number, 999_999_999_999))
    let letters = kind.prefix.utf8.prefix(3).reduce(0) { $0 << 5 | UInt64($1 - 0x40) }
    code = letters << 44 | UInt64(max(6, String(value).utf8.count)) << 40 | UInt64(value)
  }

  /// The number without its letters; 17 for `KOL-000017`.
  public var number: Int { Int(code & (1 << 40 - 1)) }

  private var digits: Int { Int(code >> 40 & 15) }

  /// In ASCII, if there are any.
  private var letters: (UInt8, UInt8, UInt8) {
    func letter(_ place: UInt64) -> UInt8 { 0x40 + UInt8(code >> place & 31) }
    return (letter(54), letter(49), letter(44))
  }

  public var description: String {
    String(unsafeUninitializedCapacity: 4 + digits) { bytes in
      (bytes[0], bytes[1], bytes[2]) = letters
      bytes[3] = UInt8(ascii: "-")
      var rest = number
      for place in (4..<4 + digits).reversed() {
        bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      return 4 + digits
    }
  }
}

extension CreatorID: Comparable {
  /// By number, then as their texts stand: of two with one number the longer begins with more noughts.
  public static func < (left: CreatorID, right: CreatorID) -> Bool { left.rank < right.rank }

  private var rank: UInt64 {
    UInt64(number) << 19 | (code >> 44) << 4 | UInt64(15 - digits)
  }
}
