import TrustRegistry

/// Who says to have signed a transaction that was read by itself; nothing it holds is believed before this is
/// verified (JOURNAL 5, 7).
public struct SignatureClaim: Sendable {
  /// The line that was asked for, and where its transaction ends.
  let place: LinePlace
  let by: OfficerID
  /// The transaction's first line: the key in force before it must have signed.
  let first: Int
  /// S of its last line.
  let seal: Seal
  let signature: SealSignature
}

extension [SignatureClaim] {
  /// Verifies them all, on all cores where there are many.
  /// - Parameter key: what an officer signs with at a line.
  /// - Throws: what is wrong with the first that does not hold.
  public func verify(by key: (OfficerID, Int) -> PublicKey?) throws(JournalFault) {
    var keys: [PublicKey: VerifyingKey] = [:]
    var signed: [(claim: SignatureClaim, key: VerifyingKey)] = []
    for claim in self {
      guard let key = key(claim.by, claim.first) else {
        throw .line(claim.place, .signerWithoutKey(claim.by))
      }
      let known = keys[key] ?? VerifyingKey(key)
      keys[key] = known
      signed.append((claim, known))
    }
    let broken = concurrently(over: signed.indices, inPortionsOf: Self.portion) { [signed] portion in
      signed[portion].first { !$0.key.verifies($0.claim.signature, of: $0.claim.seal) }?.claim
    }
    if let claim = broken.compactMap(\.self).first { throw .line(claim.place, .signature(claim.by)) }
  }

  /// More are worth another core's waking.
  private static var portion: Int { 4 }
}
