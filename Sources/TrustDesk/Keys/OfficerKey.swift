import TrustJournal
import TrustRegistry

/// An officer's secret key with what it is for: one officer of one registry. Whoever has the file is this
/// officer.
public struct OfficerKey: Sendable {
  public let signing: SigningKey
  /// Nil while the key is fresh and nobody is enrolled with it yet.
  public var officer: OfficerID?
  /// S of line 1 of the registry that it belongs to: another registry under the same path is noticed (JOURNAL
  /// 27).
  public var registry: Seal?

  public init(signing: SigningKey = SigningKey(), officer: OfficerID? = nil, registry: Seal? = nil) {
    self.signing = signing
    self.officer = officer
    self.registry = registry
  }

  public var publicKey: PublicKey { signing.publicKey }

  /// The key's own signature over the officer and itself, which an enrolment carries (JOURNAL 8): 128 hex
  /// digits.
  public func proof(of officer: OfficerID) -> String {
    signing.sign(Possession.message(officer, publicKey))?.text ?? ""
  }
}

/// The proof that whoever is enrolled holds the key that they are enrolled with.
enum Possession {
  static func message(_ officer: OfficerID, _ key: PublicKey) -> [UInt8] {
    Array("tinnhiem/1 possession\n\(officer) \(key)".utf8)
  }

  static func isProven(by proof: String, of officer: OfficerID, with key: PublicKey) -> Bool {
    SealSignature(proof).map { key.verifies($0, over: message(officer, key)) } ?? false
  }
}

/// Why a key file is of no use.
public enum KeyFault: Error, Sendable, Hashable {
  case missing(String)
  case exists(String)
  /// Others may read it: the mode's last three octal digits.
  case exposed(String, mode: Int)
  case foreign(String)
  case malformed(String)
  case system(String, code: Int32)
}
