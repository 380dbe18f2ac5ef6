import Crypto
import TrustRegistry

/// An officer's Ed25519 key: who holds it, signs.
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  public let publicKey: PublicKey

  /// A fresh one.
  public init() { self.init(Curve25519.Signing.PrivateKey()) }

  private init(_ key: Curve25519.Signing.PrivateKey) {
    guard let publicKey = PublicKey(raw: key.publicKey.rawRepresentation) else {
      preconditionFailure("a public key of another size than 32 bytes")
    }
    self.key = key
    self.publicKey = publicKey
  }

  /// From its 32 secret bytes, or nothing if they are another number.
  public init?(secret: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else { return nil }
    self.init(key)
  }

  /// 32 bytes. Whoever has them is this officer.
  public var secret: [UInt8] { Array(key.rawRepresentation) }

  /// The signature over a seal, or nothing where the random source of the machine fails.
  public func sign(_ seal: Seal) -> SealSignature? { sign(SigningKey.message(sealing: seal)) }

  /// The signature over a message of the journal's own, as a proof of possession.
  public func sign(_ message: [UInt8]) -> SealSignature? {
    (try? key.signature(for: message)).map { SealSignature(raw: $0) }
  }

  static func message(sealing seal: Seal) -> [UInt8] { Array("tinnhiem/1 sign\n".utf8) + seal.digits }
}
