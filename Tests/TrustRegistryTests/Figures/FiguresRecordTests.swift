import Testing

@testable import TrustRegistry

/// What the roster index keeps of a dossier for the figures (JOURNAL 22).
@Suite("Figures of a dossier: as they are written, so they are read; nothing else leads anywhere")
struct FiguresRecordTests {
  private static let dossiers = Result {
    try (1...2 as ClosedRange<UInt64>).flatMap { seed in
      var simulation = try Simulation(seed: 100 + seed)
      try simulation.run(800)
      return Array(simulation.scene.registry.dossiers.allAtHand.values)
    }
  }

  private func figures() throws -> [DossierFigures] {
    try Self.dossiers.get().compactMap(DossierFigures.init)
  }

  private func record(_ figures: DossierFigures) -> [UInt8] {
    var record = RecordWriter()
    figures.write(to: &record)
    return record.bytes
  }

  private func read(_ bytes: some Collection<UInt8>, of id: CreatorID) throws -> DossierFigures {
    let bytes = Array(bytes)
    return try bytes.withUnsafeBytes { bytes in
      var record = RecordReader(bytes)
      let figures = try DossierFigures(from: &record, of: id)
      guard record.isAtEnd else { throw RecordDamage() }
      return figures
    }
  }

  @Test("read as they were written, of dossiers with everything in them")
  func roundTrip() throws {
    let all = try figures()
    #expect(all.contains { !$0.clocks.isEmpty } && all.contains { $0.membership != nil })
    #expect(all.contains { $0.cases.contains { !$0.cards.isEmpty && !$0.returns.isEmpty } })
    for figures in all { #expect(try read(record(figures), of: figures.id) == figures) }
  }

  @Test("a record that is cut is none, and no byte of it stops a reader")
  func damage() throws {
    var random = SplitMix64(seed: 5)
    for figures in try figures() {
      let bytes = record(figures)
      for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 100)) {
        #expect(throws: RecordDamage.self) { try read(bytes[..<end], of: figures.id) }
      }
      for _ in 0..<50 {
        var damaged = bytes
        for _ in 0..<3 {
          damaged[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
        }
        _ = try? read(damaged, of: figures.id)
      }
    }
  }

  @Test("no blind card is in them, and who only registered adds nothing but himself")
  func blind() throws {
    for dossier in try Self.dossiers.get() {
      let seen = DossierFigures(of: dossier.seen(by: nil))
      #expect(DossierFigures(of: dossier)?.cases.map(\.cards) == seen?.cases.map(\.cards))
    }
    let scene = try Scene(Story.registered)
    #expect(DossierFigures(of: scene.lan) == nil)
  }

  @Test("what is past its time is so by the figures, and of a plain dossier by its day")
  func keptTooLong() throws {
    var scheme = Scheme.simulated()
    scheme.retention = RetentionRule.RecordClass.allCases.map { RetentionRule(record: $0, months: 12) }
    for dossier in try Self.dossiers.get() {
      for years in [1, 2, 4, 6, 9] {
        let day = Story.firstDay + 365 * years
        let kept = dossier.keptTooLong(on: day, under: scheme)
        guard let figures = DossierFigures(of: dossier) else {
          let plain = dossier.registeredOn.map {
            KeptTooLong.all(registered: dossier.id, on: $0, today: day, under: scheme)
          }
          #expect(kept == plain ?? [])
          continue
        }
        #expect(kept.isEmpty || figures.mayBeKeptTooLong(on: day, under: scheme))
      }
    }
  }
}
