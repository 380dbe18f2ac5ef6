import TrustRegistry

/// G: an officer's Ed25519 signature over a seal (JOURNAL 5). Kept as numbers, written and compared as 128
/// lower-case hex digits.
public struct SealSignature: Sendable, Hashable, CustomStringConvertible {
  /// R and S of the signature, 32 bytes each.
  private let point: Seal
  private let scalar: Seal

  /// From the digits, or nothing if they are anything else.
  public init?(_ text: String) {
    guard Hexadecimal.isText(text, digits: LineLayout.signatureDigits) else { return nil }
    var text = text
    self = text.withUTF8 { SealSignature(checked: UnsafeRawBufferPointer($0)) }
  }

  /// From 64 bytes as Ed25519 makes them.
  init(raw: some Sequence<UInt8>) {
    let digits = raw.flatMap(Hexadecimal.digits(of:))
    self = digits.withUnsafeBytes { SealSignature(checked: $0) }
  }

  /// From digits that the layout has already found to be lower-case hex.
  init(checked digits: UnsafeRawBufferPointer) {
    point = Seal(checked: digits[rebased: 0..<LineLayout.sealDigits])
    scalar = Seal(checked: digits[rebased: LineLayout.sealDigits..<LineLayout.signatureDigits])
  }

  /// 64 bytes as Ed25519 makes them.
  var raw: [UInt8] { point.raw + scalar.raw }

  /// 128 ASCII digits.
  public var digits: [UInt8] { point.digits + scalar.digits }

  /// The digits in two halves, for as long as the closure runs.
  func withDigits(_ use: (UnsafeRawBufferPointer) -> Void) {
    point.withDigits(use)
    scalar.withDigits(use)
  }

  public var text: String { String(decoding: digits, as: UTF8.self) }

  public var description: String { text }
}
