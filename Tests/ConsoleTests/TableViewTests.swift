import Terminal
import Testing

@testable import Console

/// Moving in lists, and staying where one is.
@Suite struct TableViewTests {
  struct Row: Identifiable, Equatable {
    let id: Int
  }

  private func table(_ ids: some Sequence<Int>, height: Int = 5) -> TableView<Row> {
    var table = TableView<Row>()
    table.layOut(height: height)
    table.show(ids.map(Row.init))
    return table
  }

  @Test func scrollsByOneAtTheEdges() {
    var table = table(1...20)
    for _ in 0..<5 { _ = table.take(.key(.down)) }
    #expect((table.cursor, table.top) == (5, 1))
    for _ in 0..<4 { _ = table.take(.key(.up)) }
    #expect((table.cursor, table.top) == (1, 1))
    _ = table.take(.key(.up))
    #expect((table.cursor, table.top) == (0, 0))
  }

  @Test func endsHold() {
    var table = table(1...20)
    _ = table.take(.key(.up))
    #expect(table.cursor == 0)
    _ = table.take(.key(.end))
    #expect((table.cursor, table.top) == (19, 15))
    _ = table.take(.key(.pageDown))
    #expect((table.cursor, table.top) == (19, 15))
    _ = table.take(.key(.pageUp))
    #expect((table.cursor, table.top) == (14, 10))
    _ = table.take(.key(.home))
    #expect((table.cursor, table.top) == (0, 0))
  }

  @Test func cursorFollowsItsRowAndItsLine() {
    var table = table(10...30)
    table.select(20)
    let line = table.cursor - table.top
    table.show((5...30).map(Row.init))
    #expect(table.selected?.id == 20)
    #expect(table.cursor - table.top == line)
  }

  @Test func cursorStaysInPlaceWhenItsRowGoes() {
    var table = table(1...10)
    table.select(4)
    table.show([1, 2, 3, 5, 6].map(Row.init))
    #expect(table.selected?.id == 5)
    table.show([])
    #expect(table.selected == nil)
    #expect((table.cursor, table.top) == (0, 0))
    _ = table.take(.key(.down))
    #expect(table.selected == nil)
  }

  @Test func growingShowsAllThereIs() {
    var table = table(1...8, height: 3)
    _ = table.take(.key(.end))
    #expect(table.top == 5)
    table.layOut(height: 20)
    #expect(table.top == 0)
  }

  @Test func mouseOutsideTheRowsMovesNothing() {
    var table = table(1...3)
    let above = table.take(.mouse(row: 4, column: 0, action: .press))
    #expect(!above)
    let below = table.take(.mouse(row: -1, column: 0, action: .press))
    #expect(!below)
    let inside = table.take(.mouse(row: 2, column: 0, action: .press))
    #expect(inside)
    #expect(table.selected?.id == 3)
  }
}
