import TrustRegistry

/// The audit against what it cannot do without: of the seals alone against one SHA-256 over the file, of the
/// whole against every signature verified on all cores.
enum AuditMeasure: Measure {
  static let id = "audit"
  static let name = Phrase(vi: "Kiểm tra niêm phong và mã băm", en: "Audit of seals and digests")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    var (seals, hashes, rates, raw, wholes) = ([Double](), [Double](), [Double](), [Double](), [Double]())
    for _ in 0..<min(ground.runs, 5) {
      hashes.append(try Digesting.time(of: ground.journal))
      seals.append(try ground.run(["audit", "--seals-only"]).milliseconds)
      raw.append(Verifying.rate(milliseconds: 500))
      wholes.append(try ground.run(["audit"]).milliseconds)
      rates.append(Double(ground.facts.transactions) / (wholes.last ?? 1) * 1000)
    }
    return [
      Measurement(
        "audit", name, unit: .milliseconds, runs: seals, aims: [.ratioAtMost(2)],
        peer: .init("SHA-256", runs: hashes)),
      Measurement(
        "signatures", Phrase(vi: "Chữ ký trong kiểm tra toàn bộ", en: "Signatures in the whole audit"),
        unit: .perSecond, runs: rates, aims: [.ratioAtLeast(0.8)],
        peer: .init("Ed25519", runs: raw)),
      Measurement(
        "audit-whole", Phrase(vi: "Kiểm tra toàn bộ sổ", en: "Whole audit"), unit: .milliseconds,
        runs: wholes),
    ]
  }
}
