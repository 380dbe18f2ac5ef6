import TrustDesk
import TrustRegistry

/// The audit against what it cannot do without: of the seals alone against one SHA-256 over the file, of
/// seals, digests and signatures, as a console checks them behind the work, against every signature verified
/// on all cores.
enum AuditMeasure: Measure {
  static let id = "audit"
  static let name = Phrase(vi: "Kiểm tra niêm phong và mã băm", en: "Audit of seals and digests")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    var (seals, hashes, rates, raw, wholes) = ([Double](), [Double](), [Double](), [Double](), [Double]())
    for _ in 0..<min(ground.runs, 5) {
      hashes.append(try Digesting.time(of: ground.journal))
      seals.append(try ground.run(["audit", "--seals-only"]).milliseconds)
      raw.append(Verifying.rate(milliseconds: 500))
      rates.append(Double(ground.facts.transactions) / (try checked(on: ground)) * 1000)
      wholes.append(try ground.run(["audit"]).milliseconds)
    }
    return [
      Measurement(
        "audit", name, unit: .milliseconds, runs: seals, aims: [.ratioAtMost(2)],
        peer: .init("SHA-256", runs: hashes)),
      Measurement(
        "signatures", Phrase(vi: "Chữ ký, kiểm tra nền toàn sổ", en: "Signatures, checked behind the work"),
        unit: .perSecond, runs: rates, aims: [.ratioAtLeast(0.8)],
        peer: .init("Ed25519", runs: raw)),
      Measurement(
        "audit-whole", Phrase(vi: "Kiểm tra toàn bộ sổ", en: "Whole audit"), unit: .milliseconds,
        runs: wholes),
    ]
  }

  /// How many milliseconds a console that nothing is known to takes to check everything behind the work.
  private static func checked(on ground: Ground) throws(BenchFault) -> Double {
    let desk = try ground.desk()
    let begin = Stopwatch.now
    guard try ground.checked(desk) != nil else {
      throw .nothingFit(Phrase(vi: "không có gì để kiểm tra nền", en: "nothing is left to be checked"))
    }
    return Stopwatch.now - begin
  }
}
