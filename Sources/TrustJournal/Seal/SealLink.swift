/// What the next line is sealed to: the seal of the line before and, where it ends a transaction, its
/// signature. So a change of any signature but the last shows in the seals alone.
public struct SealLink: Sendable, Hashable {
  public let seal: Seal
  public let signature: SealSignature?

  public init(_ seal: Seal, _ signature: SealSignature?) {
    self.seal = seal
    self.signature = signature
  }

  /// Before line 1.
  public static let start = SealLink(.zero, nil)
}
