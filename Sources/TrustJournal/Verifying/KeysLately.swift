import TrustRegistry

/// The keys that officers signed with lately: good enough to try signatures with ahead of their turn. Nothing
/// is believed of it: when a transaction's turn comes, the follower says which key is in force.
struct KeysLately: Sendable {
  private var keys: [OfficerID: VerifyingKey] = [:]

  /// Notes the key that an officer has now.
  mutating func note(_ key: PublicKey?, of officer: OfficerID) {
    guard let key, keys[officer]?.publicKey != key else { return }
    keys[officer] = VerifyingKey(key)
  }

  var trial: SignatureGuess.Trial {
    { [keys] signature, seal, officer, _ in
      keys[officer].map { SignatureGuess(key: $0.publicKey, holds: $0.verifies(signature, of: seal)) }
    }
  }
}
