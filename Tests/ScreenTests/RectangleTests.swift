import Terminal
import Testing

/// Dividing an area.
@Suite struct RectangleTests {
  private let area = Rectangle(row: 2, column: 3, rows: 10, columns: 20)

  @Test func splitsFromEitherSide() {
    #expect(area.splitColumns(at: 5).left == Rectangle(row: 2, column: 3, rows: 10, columns: 5))
    #expect(area.splitColumns(at: 5).right == Rectangle(row: 2, column: 8, rows: 10, columns: 15))
    #expect(area.splitRows(at: -1).bottom == Rectangle(row: 11, column: 3, rows: 1, columns: 20))
    #expect(area.splitRows(at: -1).top.rows == 9)
  }

  @Test func whatIsTooMuchIsEmpty() {
    #expect(area.splitRows(at: 11).bottom.isEmpty)
    #expect(area.splitRows(at: -11).top.isEmpty)
    #expect(area.splitRows(at: -11).bottom == area)
    #expect(area.inset(rows: 6, columns: 0).isEmpty)
    #expect(Rectangle(row: 0, column: 0, rows: -4, columns: 3).rows == 0)
    #expect(area.intersection(Rectangle(row: 12, column: 0, rows: 5, columns: 50)).isEmpty)
  }

  @Test func insetAndIntersection() {
    #expect(area.inset() == Rectangle(row: 3, column: 4, rows: 8, columns: 18))
    let other = Rectangle(row: 0, column: 10, rows: 5, columns: 100)
    #expect(area.intersection(other) == Rectangle(row: 2, column: 10, rows: 3, columns: 13))
    #expect(area.contains(row: 11, column: 22))
    #expect(!area.contains(row: 12, column: 22) && !area.contains(row: 11, column: 23))
  }
}
