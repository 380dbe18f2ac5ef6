import Testing
import TrustRegistry

@testable import TrustJournal

/// Ed25519 lets anybody sign with a public key of small order; such a key must be nobody's.
struct SmallOrderKeyTests {
  static let points = [
    String(repeating: "00", count: 32), "01" + String(repeating: "00", count: 31),
    String(repeating: "00", count: 31) + "80", "01" + String(repeating: "00", count: 30) + "80",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "ec" + String(repeating: "ff", count: 30) + "7f", "ec" + String(repeating: "ff", count: 31),
    "ed" + String(repeating: "ff", count: 30) + "7f", "ed" + String(repeating: "ff", count: 31),
    "ee" + String(repeating: "ff", count: 30) + "7f", "ee" + String(repeating: "ff", count: 31),
  ]

  @Test("nobody signs without a secret", arguments: points)
  func nobodySigns(_ point: String) throws {
    let key = try #require(PublicKey(point))
    for commitment in SmallOrderKeyTests.points {
      let signature = try #require(SealSignature(commitment + String(repeating: "00", count: 32)))
      for message in UInt8.min...31 { #expect(!key.verifies(signature, over: [message])) }
    }
  }

  @Test func othersSign() throws {
    let key = SigningKey()
    let signature = try #require(key.sign([1, 2, 3]))
    #expect(key.publicKey.verifies(signature, over: [1, 2, 3]))
    #expect(!key.publicKey.verifies(signature, over: [1, 2]))
  }
}
