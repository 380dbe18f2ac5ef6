import TrustRegistry

/// What a line is about, as its text stands in the head, packed into one number: `office`, or three capitals,
/// a hyphen and 6 to 12 digits. Counting and finding the lines of 300,000 subjects needs no text then.
public struct WireSubject: Sendable, Hashable {
  /// 0 for the office; else three letters of 5 bits, the count of digits in 4, the digits' value in 40.
  public let code: UInt64

  public static let office = WireSubject(code: 0)

  private init(code: UInt64) { self.code = code }

  /// From its packed number; nil for one that packs no subject.
  public init?(packed code: UInt64) {
    let letters = [54, 49, 44].map { code >> $0 & 31 }
    let isCreator =
      letters.allSatisfy { 1...26 ~= $0 } && 6...12 ~= code >> 40 & 15 && code >> 59 == 0
      && String(code & (1 << 40 - 1)).utf8.count <= code >> 40 & 15
    guard code == 0 || isCreator else { return nil }
    self.code = code
  }

  public init(_ subject: Subject) {
    guard let packed = WireSubject(subject.description) else {
      preconditionFailure("a subject that no head can name: \(subject)")
    }
    self = packed
  }

  init?(_ text: String) {
    var text = text
    let read = text.withUTF8 { WireSubject(UnsafeRawBufferPointer($0)) }
    guard let read else { return nil }
    self = read
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    if bytes.elementsEqual("office".utf8) {
      self = .office
      return
    }
    let digits = bytes.count - 4
    guard 6...12 ~= digits, bytes[3] == UInt8(ascii: "-") else { return nil }
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
    code = letters << 44 | UInt64(digits) << 40 | value
  }

  public var subject: Subject {
    guard let subject = Subject(text) else {
      preconditionFailure("the layout lets a subject pass that is none")
    }
    return subject
  }

  var text: String {
    if code == 0 { return "office" }
    let digits = Int(code >> 40 & 15)
    return String(unsafeUninitializedCapacity: 4 + digits) { bytes in
      for (place, shift) in [54, 49, 44].enumerated() { bytes[place] = UInt8(code >> shift & 31) + 0x40 }
      bytes[3] = UInt8(ascii: "-")
      var value = code & (1 << 40 - 1)
      for place in (4..<4 + digits).reversed() {
        bytes[place] = UInt8(ascii: "0") + UInt8(value % 10)
        value /= 10
      }
      return 4 + digits
    }
  }
}
