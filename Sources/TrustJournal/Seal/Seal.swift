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
    precondition(digits.count == LineLayout.sealDigits, "a seal of another length")
    func word(_ place: Int) -> UInt64 {
      let low = Hexadecimal.bytes(ofDigits: digits.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let high = Hexadecimal.bytes(ofDigits: digits.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
      return UInt64(low) | UInt64(high) << 32
    }
    words = (word(0), word(16), word(32), word(48))
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
    let digits = (link.seal.digits, link.signature?.digits ?? [])
    self = digits.0.withUnsafeBytes { seal in
      digits.1.withUnsafeBytes { Seal(after: LinkText(seal: seal, signature: $0), head: head) }
    }
  }

  /// The same, by the link's digits as they stand in a line. Hashed in one piece, since every piece costs a
  /// call.
  init(after link: LinkText, head: UnsafeRawBufferPointer) {
    let prefix: StaticString = "tinnhiem/1 seal\n"
    let opening = UnsafeRawBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
    let count = opening.count + link.seal.count + link.signature.count + head.count
    self = withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { whole in
      var rest = whole[...]
      func add(_ part: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: rest).copyMemory(from: part)
        rest = rest.dropFirst(part.count)
      }
      add(opening)
      add(link.seal)
      add(link.signature)
      add(head)
      return Seal.digest(of: UnsafeRawBufferPointer(whole))
    }
  }

  init(after link: SealLink, head: [UInt8]) {
    self = head.withUnsafeBytes { Seal(after: link, head: $0) }
  }

  /// The 64 digits, for as long as the closure runs.
  func withDigits<Value>(_ use: (UnsafeRawBufferPointer) -> Value) -> Value {
    func digits(_ word: UInt64) -> (UInt64, UInt64) {
      (
        Hexadecimal.digits(ofBytes: UInt32(truncatingIfNeeded: word)),
        Hexadecimal.digits(ofBytes: UInt32(truncatingIfNeeded: word >> 32))
      )
    }
    let all = (digits(words.0), digits(words.1), digits(words.2), digits(words.3))
    return withUnsafeBytes(of: all, use)
  }

  /// 32 bytes.
  var raw: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  public var digits: [UInt8] { withDigits { Array($0) } }

  public var text: String { String(decoding: digits, as: UTF8.self) }

  public var description: String { text }

  public static func == (one: Seal, other: Seal) -> Bool { one.words == other.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
