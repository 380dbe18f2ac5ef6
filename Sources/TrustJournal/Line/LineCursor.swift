import Glibc
import TrustRegistry

/// A place in the bytes of a line and the steps that the layout knows.
struct LineCursor {
  let bytes: UnsafeRawBufferPointer
  var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  @inline(__always)
  mutating func literal(_ text: StaticString) throws(LineDefect) {
    let count = text.utf8CodeUnitCount
    guard count <= bytes.count - place else { throw LineDefect(.frame, at: bytes.count) }
    let found = bytes[rebased: place..<place + count]
    guard let base = found.baseAddress, memcmp(base, text.utf8Start, count) == 0 else {
      let same = found.indices.prefix { found[$0] == text.utf8Start[$0] }
      throw LineDefect(.frame, at: place + same.count)
    }
    place += count
  }

  /// Decimal digits without leading zeros, below 10^15.
  @inline(__always)
  mutating func number(from least: Int) throws(LineDefect) -> Int {
    let start = place
    var value = 0
    while place < bytes.count, place - start <= 15, 0x30...0x39 ~= bytes[place] {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    guard place > start, place - start == 1 || bytes[start] != 0x30,
      least..<LineLayout.numberLimit ~= value
    else { throw LineDefect(.number, at: start) }
    return value
  }

  /// So many lower-case hex digits, a multiple of eight.
  @inline(__always)
  mutating func hexadecimal(_ count: Int) throws(LineDefect) -> Range<Int> {
    guard count <= bytes.count - place else { throw LineDefect(.frame, at: bytes.count) }
    let digits = place..<place + count
    guard Hexadecimal.areDigits(bytes[rebased: digits]) else {
      throw LineDefect(.hexadecimal, at: digits.first { Hexadecimal.value(of: bytes[$0]) == nil } ?? place)
    }
    place += count
    return digits
  }

  /// 1 to 32 of `[a-z0-9-]`.
  @inline(__always)
  mutating func officer() throws(LineDefect) -> Range<Int> {
    let start = place
    while place < bytes.count, LineCursor.isOfficerLetter(bytes[place]) { place += 1 }
    guard 1...32 ~= place - start else { throw LineDefect(.officer, at: start) }
    return start..<place
  }

  static func isOfficerLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-")
  }

  @inline(__always)
  mutating func subject() throws(LineDefect) -> Subject {
    let start = place
    while place < bytes.count, place - start <= 16, bytes[place] != UInt8(ascii: "\"") { place += 1 }
    guard let subject = Subject(UnsafeRawBufferPointer(rebasing: bytes[start..<place])) else {
      throw LineDefect(.subject, at: start)
    }
    return subject
  }
}
