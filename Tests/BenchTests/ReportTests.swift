import Testing
import TrustRegistry

@testable import Bench

/// Figures, what they are held against, and how they are told.
@Suite struct ReportTests {
  private static let measured = Measurement(
    "filter", Phrase(vi: "Lọc", en: "Filter"), unit: .milliseconds, runs: [3, 1.25, 8], aims: [.atMost(8)],
    peer: .init("memmem", runs: [2, 1, 4]))
  private static let report = BenchReport(
    machine: Machine(cores: 2, processor: "Test", kernel: "6.1"), version: "1.0", creators: 10, entries: 50,
    bytes: 2_000_000,
    measurements: [
      measured,
      Measurement(
        "idle", Phrase(vi: "Nghỉ", en: "Idle"), unit: .count, runs: [],
        failure: Phrase(vi: "không có khóa", en: "no key")),
    ])

  @Test(
    "a figure keeps the digits that count",
    arguments: [
      (0.01234, "0.012"), (1.0, "1"), (1.256, "1.26"), (12.34, "12.3"), (1234.6, "1235"), (0, "0"),
      (-2.5, "-2.5"), (0.0004, "0"),
    ])
  func figures(_ value: Double, _ text: String) {
    #expect(Figure.text(value) == text)
  }

  @Test func medianAndPercentileAreTheUsualOnes() {
    #expect([Double]().median == nil)
    #expect([3, 1, 2].median == 2)
    #expect([4, 1, 2, 3].median == 2.5)
    #expect((1...100).map(Double.init).percentile(99) == 99)
    #expect([7.0].percentile(99) == 7)
  }

  @Test(
    "an aim is held against the median, or against the peer run by run",
    arguments: [
      (Aim.atMost(3), true), (.atMost(2.9), false), (.atLeast(3), true), (.atLeast(3.1), false),
      (.ratioAtMost(1.5), true), (.ratioAtMost(1.4), false), (.ratioAtLeast(1.6), false),
    ])
  func aims(_ aim: Aim, _ isMet: Bool) {
    var measurement = Self.measured
    measurement.aims = [aim]
    #expect(measurement.isMet == isMet)
  }

  @Test func whatWasNotMeasuredMeetsNothing() {
    #expect(Measurement("x", Phrase(vi: "", en: ""), unit: .count, runs: [], aims: [.atMost(1)]).isMet == nil)
  }

  @Test func tableTellsMedianSpreadAimAndPeer() {
    let expected = """
      2 cores of Test, Linux 6.1; tinnhiem 1.0
      10 creators, 50 entries, 2 MB

      Measurement  Median  Min–max  Aim  Met  Against      Ratio
      Filter         3 ms   1.25–8  ≤ 8  yes  memmem 2 ms   1.5×
      Idle              –        –

        Idle: no key

      """
    #expect(Self.report.text(in: .english) == expected)
  }

  @Test func aFigureIsToldByItselfAsSoonAsItIsTaken() {
    #expect(Self.measured.line(in: .english) == "Filter: 3 ms · 1.25–8 · ≤ 8 · yes · memmem 2 ms · 1.5×")
    #expect(Self.report.measurements[1].line(in: .vietnamese) == "Nghỉ: – · – · không có khóa")
  }

  @Test func jsonTellsEveryRun() {
    let json = Self.report.json(in: .english)
    #expect(json.contains(#""runs":[3,1.25,8],"aims":["≤ 8"],"met":true"#))
    #expect(json.contains(#""peer":{"name":"memmem","median":2,"runs":[2,1,4]},"ratio":1.5"#))
    #expect(json.contains(#""failure":"no key""#))
    #expect(json.hasSuffix("}\n"))
  }
}
