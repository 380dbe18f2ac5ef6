import TrustRegistry

/// The audit of seals and digests, against `sha256sum` of the same file.
enum AuditComparison: Measure {
  static let id = "audit"
  static let name = AuditMeasure.name

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let program = try PeerProgram("sha256sum")
    let times = try ground.pairs { () throws(BenchFault) in
      try ground.run(["audit", "--seals-only"]).milliseconds
    } _: { () throws(BenchFault) in
      try program.time([ground.journal])
    }
    return [
      Measurement(
        id, name, unit: .milliseconds, runs: times.own, peer: .init("sha256sum", runs: times.peer))
    ]
  }
}
