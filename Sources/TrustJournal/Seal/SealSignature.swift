/// G: an officer's Ed25519 signature over a seal, as its 128 lower-case hex digits (JOURNAL 5).
public struct SealSignature: Sendable, Hashable, CustomStringConvertible {
  /// 128 ASCII digits.
  public let digits: [UInt8]

  /// From the digits, or nothing if they are anything else.
  public init?(_ text: String) {
    guard Hexadecimal.isText(text, digits: LineLayout.signatureDigits) else { return nil }
    digits = Array(text.utf8)
  }

  /// From 64 bytes as Ed25519 makes them.
  init(raw: some Sequence<UInt8>) { digits = raw.flatMap(Hexadecimal.digits(of:)) }

  /// From digits that the layout has already found to be lower-case hex.
  init(checked digits: UnsafeRawBufferPointer) { self.digits = Array(digits) }

  public var text: String { String(decoding: digits, as: UTF8.self) }

  public var description: String { text }
}
