import TrustRegistry

/// Whether a signature holds by a key, found out before it was known that this key is the one in force.
struct SignatureGuess: Sendable {
  /// Tries a signature over a seal, by an officer, at the line of this number; from any thread. Nil where no
  /// key is known to try it with.
  typealias Trial = @Sendable (SealSignature, Seal, OfficerID, Int) -> SignatureGuess?

  let key: PublicKey
  let holds: Bool
}

extension PublicKey {
  /// Whether this key made the signature, by what was found out already if that was with this key.
  func verifies(_ signature: SealSignature, of seal: Seal, guessed guess: SignatureGuess?) -> Bool {
    if let guess, guess.key == self { return guess.holds }
    return verifies(signature, of: seal)
  }
}
