import Crypto
import TrustRegistry

extension PublicKey {
  init?(raw: some Sequence<UInt8>) { self.init(Hexadecimal.text(of: raw)) }

  /// Whether this key made the signature over the seal (JOURNAL 5).
  public func verifies(_ signature: SealSignature, of seal: Seal) -> Bool {
    verifies(signature, over: SigningKey.message(sealing: seal))
  }

  /// Whether this key made the signature over a message of the journal's own, as a proof of possession.
  public func verifies(_ signature: SealSignature, over message: [UInt8]) -> Bool {
    guard let raw = Hexadecimal.bytes(of: description.utf8),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw),
      let bytes = Hexadecimal.bytes(of: signature.digits)
    else { return false }
    return key.isValidSignature(bytes, for: message)
  }
}
