import Terminal
import Testing

/// Colours where there are fewer or more than 256.
@Suite struct ColorTests {
  @Test func theNearestOfFew() {
    #expect(Color(196).code(among: 256) == 196)
    #expect(Color(196).code(among: 16) == 9)
    #expect(Color(196).code(among: 8) == 1)
    #expect(Color(220).code(among: 8) == 3)
    #expect(Color.gray(23).code(among: 8) == 7)
    #expect(Color.gray(0).code(among: 16) == 0)
    #expect(Color(9).code(among: 16) == 9)
  }

  @Test func everyColourFits() {
    for number in UInt8.min...UInt8.max {
      #expect((0..<8).contains(Color(number).code(among: 8)))
      #expect((0..<16).contains(Color(number).code(among: 16)))
    }
  }

  @Test func directColours() {
    #expect(Color(220).code(among: 1 << 24) == 0xffd700)
    #expect(Color.red.code(among: 1 << 24) == 1)
    #expect(Color.gray(10).code(among: 1 << 24) == 0x6c6c6c)
  }

  @Test func partsOfTheCube() {
    #expect(Color.cube(red: 5, green: 0, blue: 0) == Color(196))
    #expect(Color.cube(red: 9, green: 9, blue: 9) == Color(231))
    #expect(Color.gray(99) == Color(255))
  }
}
