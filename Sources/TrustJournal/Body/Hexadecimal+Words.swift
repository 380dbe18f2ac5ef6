/// Eight digits at a time, each byte of a word a digit: the digits of a line are looked at many times.
extension Hexadecimal {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowHalves: UInt64 = 0x0F0F_0F0F_0F0F_0F0F

  /// Whether all are digits, for a multiple of eight.
  @inline(__always)
  static func areDigits(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var good = highBits
    var place = 0
    while place < bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // Below 0x80 no sum reaches into the next byte; what is above is refused by itself.
      let low = word & ~highBits
      let isNumber = (low &+ 0x50 * ones) & ~(low &+ 0x46 * ones)
      let isLetter = (low &+ 0x1F * ones) & ~(low &+ 0x19 * ones)
      good &= (isNumber | isLetter) & ~word
      place += 8
    }
    return good == highBits
  }

  /// The four bytes that eight digits stand for, the first lowest.
  @inline(__always)
  static func bytes(ofDigits word: UInt64) -> UInt32 {
    let values = (word & lowHalves) &+ (word >> 6 & ones) &* 9
    let pairs = (values << 4 | values >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
    return UInt32(truncatingIfNeeded: fours | fours >> 16)
  }

  /// The eight digits of four bytes.
  @inline(__always)
  static func digits(ofBytes bytes: UInt32) -> UInt64 {
    let fours = (UInt64(bytes) | UInt64(bytes) << 16) & 0x0000_FFFF_0000_FFFF
    let pairs = (fours | fours << 8) & 0x00FF_00FF_00FF_00FF
    let values = (pairs >> 4 & 0x000F_000F_000F_000F) | (pairs & 0x000F_000F_000F_000F) << 8
    let isLetter = (values &+ 6 * ones) >> 4 & ones
    return values &+ 0x30 * ones &+ isLetter &* 39
  }
}
