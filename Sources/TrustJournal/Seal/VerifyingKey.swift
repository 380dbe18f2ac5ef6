import Crypto
import TrustRegistry

/// A public key made ready to verify many signatures with.
struct VerifyingKey: Sendable {
  let publicKey: PublicKey
  /// Nil where no signature holds by this key.
  private let key: Curve25519.Signing.PublicKey?

  init(_ publicKey: PublicKey) {
    self.publicKey = publicKey
    key = Hexadecimal.bytes(of: publicKey.description.utf8).flatMap { raw in
      VerifyingKey.isOfSmallOrder(raw) ? nil : try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
    }
  }

  func verifies(_ signature: SealSignature, of seal: Seal) -> Bool {
    verifies(signature, over: SigningKey.message(sealing: seal))
  }

  func verifies(_ signature: SealSignature, over message: [UInt8]) -> Bool {
    key?.isValidSignature(signature.raw, for: message) ?? false
  }

  /// Whether the key is one of the few points for which anybody can write down a signature that holds for
  /// every message: such a key is nobody's, and whoever had it enrolled could deny whatever they sign.
  private static func isOfSmallOrder(_ raw: [UInt8]) -> Bool {
    guard let last = raw.last else { return true }
    return ofSmallOrder.contains(raw.dropLast() + [last & 0x7F])
  }

  /// Every encoding of a point whose order divides eight, without the bit of the sign.
  private static let ofSmallOrder = Set(
    [
      "00" + String(repeating: "00", count: 31), "01" + String(repeating: "00", count: 31),
      "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
      "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
      "ec" + String(repeating: "ff", count: 30) + "7f", "ed" + String(repeating: "ff", count: 30) + "7f",
      "ee" + String(repeating: "ff", count: 30) + "7f",
    ].compactMap { Hexadecimal.bytes(of: $0.utf8) })
}
