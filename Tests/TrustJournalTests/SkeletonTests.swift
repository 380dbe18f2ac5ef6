import Testing
import TrustRegistry

@testable import TrustJournal

struct SkeletonTests {
  func skeleton(of trial: Trial) throws -> [UInt8] {
    var book = Book()
    var journal = try Journal(opening: trial.folder)
    try journal.readNew(into: &book)
    var bytes: [UInt8] = []
    try Skeleton.export(journal) { (portion) throws(SystemError) in bytes += portion }
    return bytes
  }

  @Test func allSealsAndSignaturesVerifyAndNoWordIsLeft() throws {
    let trial = try Trial()
    try trial.small()
    let skeleton = try skeleton(of: trial)
    #expect(skeleton.count == (try trial.bytes.count))
    let text = String(decoding: skeleton, as: UTF8.self)
    for word in ["tin sai", "DD-2026-1", "Sổ thử", "salt", "kind"] {
      #expect(!text.contains(word), "\(word)")
    }
    let keys = trial.keys.values.map(\.publicKey)
    let report = try trial.audit(skeleton, as: .skeleton(keys: keys))
    let seal = try trial.audit().seal
    #expect(report.findings.isEmpty && report.seal == seal)
    #expect(try trial.audit(skeleton, as: .skeleton(keys: [])).findings.isEmpty)
    let strangers = try trial.audit(skeleton, as: .skeleton(keys: [SigningKey().publicKey]))
    #expect(strangers.findings.map(\.id) == Array(repeating: .signature, count: 7))
  }

  @Test func whatIsNoSkeletonIsTold() throws {
    let trial = try Trial()
    try trial.small()
    #expect(try trial.audit(try trial.bytes, as: .skeleton(keys: [])).findings.count == 9)
    var changed = try skeleton(of: trial)
    changed[200] ^= 1
    #expect(try !trial.audit(changed, as: .skeleton(keys: [])).findings.isEmpty)
  }
}
