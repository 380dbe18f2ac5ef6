import TrustRegistry

/// The whole audit, against what it cannot do without: one SHA-256 over the file and every signature verified,
/// on all cores.
enum AuditMeasure: Measure {
  static let id = "audit"
  static let name = Phrase(vi: "Kiểm tra toàn bộ sổ", en: "Whole audit")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    var (audits, ideals, hashes, rates) = ([Double](), [Double](), [Double](), [Double]())
    for _ in 0..<min(ground.runs, 3) {
      hashes.append(try Digesting.time(of: ground.registry + "/journal.jsonl"))
      rates.append(Verifying.rate(milliseconds: 500))
      audits.append(try ground.run(["audit"]).milliseconds)
      ideals.append(
        2 * (hashes.last ?? 0) + Double(ground.facts.transactions) / (rates.last ?? 1) / 0.8 * 1000)
    }
    return [
      Measurement(
        "audit", name, unit: .milliseconds, runs: audits, aims: [.ratioAtMost(1)],
        peer: .init("2 × sha256 + Ed25519 / 0.8", runs: ideals)),
      Measurement(
        "sha256", Phrase(vi: "SHA-256 của tệp sổ", en: "SHA-256 of the journal"), unit: .milliseconds,
        runs: hashes),
      Measurement(
        "ed25519", Phrase(vi: "Ed25519 trên mọi lõi", en: "Ed25519 verified on all cores"), unit: .perSecond,
        runs: rates),
    ]
  }
}
