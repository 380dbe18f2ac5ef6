import Crypto
import Dispatch

/// Signatures verified as fast as all cores together can.
enum Verifying {
  /// - Returns: signatures a second.
  static func rate(milliseconds: Double) -> Double {
    let key = Curve25519.Signing.PrivateKey()
    let message = [UInt8](repeating: 0x61, count: 80)
    guard let signature = try? key.signature(for: message) else { return 0 }
    let (publicKey, cores) = (key.publicKey.rawRepresentation, Machine.here.cores)
    let portion = 500
    var count = 0
    let time = Stopwatch.time {
      let end = Stopwatch.now + milliseconds
      while Stopwatch.now < end {
        DispatchQueue.concurrentPerform(iterations: cores) { _ in
          guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return }
          for _ in 0..<portion { _ = key.isValidSignature(signature, for: message) }
        }
        count += cores * portion
      }
    }
    return Double(count) / time * 1000
  }
}
