import Testing
import TrustRegistry

@Suite("Figures: means, deviations and quartiles")
struct SpreadTests {
  @Test("of nothing there is none, of one number no deviation")
  func few() throws {
    #expect(Spread([]) == nil)
    let one = try #require(Spread([80]))
    #expect((one.count, one.mean, one.median, one.deviation) == (1, Tenths(value: 800), 80, nil))
  }

  @Test("the order of the numbers does not matter")
  func whole() throws {
    let spread = try #require(Spread([90, 70, 80, 61, 85]))
    #expect(spread.mean == Tenths(value: 772))
    #expect(spread.deviation == Tenths(value: 117))
    #expect((spread.least, spread.greatest) == (61, 90))
    #expect((spread.lowerQuartile, spread.median, spread.upperQuartile) == (70, 80, 85))
  }

  @Test("between two neighbours, the floor")
  func between() throws {
    let spread = try #require(Spread([1, 2, 4, 8]))
    #expect((spread.lowerQuartile, spread.median, spread.upperQuartile) == (1, 3, 5))
  }

  @Test("halves are rounded away from zero, alike on both sides of it")
  func rounding() {
    #expect(Tenths(rounding: 0.25) == Tenths(value: 3))
    #expect(Tenths(rounding: -0.25) == -Tenths(value: 3))
    #expect(Tenths(percent: 1, of: 3) == Tenths(value: 333))
    #expect(Tenths(percent: 1, of: 0) == nil)
  }
}
