import Crypto

/// A SHA-256 value as it stands in a line: the seal S of a head, or the digest D of a body. Kept as four
/// numbers, written and compared as 64 lower-case hex digits.
public struct Seal: Sendable, Hashable, CustomStringConvertible {
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// 64 zeros: what stands before line 1.
  public static let zero = Seal(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// From the 64 digits, or nothing if they are anything else.
  public init?(_ text: String) {
    guard Hexadecimal.isText(text, digits: LineLayout.sealDigits) else { return nil }
    var text = text
    self = text.withUTF8 { Seal(checked: UnsafeRawBufferPointer($0)) }
  }

  /// From 64 digits that the layout has already found to be lower-case hex.
  init(checked digits: UnsafeRawBufferPointer) {
    words = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { bytes in
      for place in 0..<32 {
        let high = Hexadecimal.value(of: digits[2 * place]) ?? 0
        let low = Hexadecimal.value(of: digits[2 * place + 1]) ?? 0
        bytes[place] = high << 4 | low
      }
    }
  }

  /// From its 32 bytes.
  init(bytes: some Collection<UInt8>) {
    words = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes.prefix(32)) }
  }

  /// Its 32 bytes.
  var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  private init(_ digest: SHA256Digest) {
    words = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { bytes in
      digest.withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
  }

  /// D of a body, or the SHA-256 of anything else.
  public static func digest(of bytes: UnsafeRawBufferPointer) -> Seal {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    return Seal(hash.finalize())
  }

  public static func digest(of bytes: [UInt8]) -> Seal { bytes.withUnsafeBytes { digest(of: $0) } }

  /// S of a head that follows a link (JOURNAL 4).
  init(after link: SealLink, head: UnsafeRawBufferPointer) {
    let prefix: StaticString = "tinnhiem/1 seal\n"
    var hash = SHA256()
    hash.update(
      bufferPointer: UnsafeRawBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
    link.seal.withDigits { hash.update(bufferPointer: $0) }
    link.signature?.withDigits { hash.update(bufferPointer: $0) }
    hash.update(bufferPointer: head)
    self.init(hash.finalize())
  }

  init(after link: SealLink, head: [UInt8]) {
    self = head.withUnsafeBytes { Seal(after: link, head: $0) }
  }

  /// The 64 digits, for as long as the closure runs.
  func withDigits<Value>(_ use: (UnsafeRawBufferPointer) -> Value) -> Value {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { digits in
      withUnsafeBytes(of: words) { bytes in
        for place in 0..<32 {
          digits[2 * place] = Hexadecimal.digit(bytes[place] >> 4)
          digits[2 * place + 1] = Hexadecimal.digit(bytes[place] & 15)
        }
      }
      return use(UnsafeRawBufferPointer(digits))
    }
  }

  /// 32 bytes.
  var raw: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  public var digits: [UInt8] { withDigits { Array($0) } }

  public var text: String { String(decoding: digits, as: UTF8.self) }

  public var description: String { text }

  public static func == (one: Seal, other: Seal) -> Bool { one.words == other.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
