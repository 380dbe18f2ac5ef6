import TrustRegistry

extension PublicKey {
  init?(raw: some Sequence<UInt8>) { self.init(Hexadecimal.text(of: raw)) }

  /// Whether this key made the signature over the seal (JOURNAL 5).
  public func verifies(_ signature: SealSignature, of seal: Seal) -> Bool {
    VerifyingKey(self).verifies(signature, of: seal)
  }

  /// Whether this key made the signature over a message of the journal's own, as a proof of possession.
  public func verifies(_ signature: SealSignature, over message: [UInt8]) -> Bool {
    VerifyingKey(self).verifies(signature, over: message)
  }
}
