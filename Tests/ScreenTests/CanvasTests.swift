import Terminal
import Testing

/// The grid of cells, without a terminal.
@Suite struct CanvasTests {
  @Test func textStandsWhereItWasWritten() {
    var canvas = Canvas(rows: 3, columns: 12)
    let end = canvas.write("Đặng Phượng", row: 1, column: 2, style: .bold)
    #expect(end == 12)
    #expect(canvas.text == "\n  Đặng Phượn\n")
    #expect(canvas.style(row: 1, column: 2) == .bold)
    #expect(canvas.style(row: 1, column: 1) == .plain)
  }

  @Test func textIsCutAtEveryEdge() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.write("abcdef", row: 0, column: -2)
    #expect(canvas.text == "cdef")
    canvas.write("vwxyz", row: 0, column: 3)
    #expect(canvas.text == "cdevwx")
    canvas.write("no", row: -1, column: 0)
    canvas.write("no", row: 1, column: 0)
    canvas.write("no", row: 0, column: 6)
    canvas.write("no", row: 0, column: -2)
    #expect(canvas.text == "cdevwx")
    #expect(canvas.write("12345", row: 0, column: 1, width: 2) == 3)
    #expect(canvas.text == "c12vwx")
    canvas.write("no", row: 0, column: 0, width: 0)
    canvas.write("no", row: 0, column: 0, width: -1)
    canvas.write("yes", row: 0, column: 0, width: .max)
    #expect(canvas.text == "yesvwx")
  }

  @Test func wideCharactersAreWholeOrNotThere() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.write("日本語", row: 0, column: 0)
    #expect(canvas.text == "日本語")
    canvas.write("x", row: 0, column: 1)
    #expect(canvas.text == " x本語")
    canvas.write("y", row: 0, column: 2)
    #expect(canvas.text == " xy 語")
    canvas.write("日日日", row: 0, column: 1)
    #expect(canvas.text == " 日日", "the third would be cut in half; what stood there lost its left half")
    canvas.write("本a", row: 0, column: -1)
    #expect(canvas.text == " a 日")
    canvas.write("語", row: 0, column: 4, width: 1)
    #expect(canvas.text == " a 日")
  }

  @Test func marksStayOnTheirLetter() {
    var canvas = Canvas(rows: 1, columns: 5)
    canvas.write("e\u{302}\u{301}č\u{323}q\u{307}z", row: 0, column: 0)
    #expect(canvas.text == "ếč\u{323}q\u{307}z")
    #expect(canvas.text.count == 4)
    canvas.write("a", row: 0, column: 1)
    #expect(canvas.text == "ếaq\u{307}z")
    canvas.write("q\u{307}b", row: 0, column: -1)
    #expect(canvas.text == "baq\u{307}z")
  }

  @Test func aPartHasItsOwnPlaces() {
    var canvas = Canvas(rows: 4, columns: 10)
    canvas.within(Rectangle(row: 1, column: 2, rows: 2, columns: 4)) { part in
      #expect(part.rows == 2 && part.columns == 4)
      part.write("abcdef", row: 0, column: -1, style: .dim)
      part.write("out", row: 2, column: 0)
      part.cursor = (1, 3)
      #expect(part.text == "bcde\n")
      #expect(part.style(row: 0, column: 3) == .dim)
      part.within(Rectangle(row: 1, column: 2, rows: 9, columns: 9)) { inner in
        #expect(inner.rows == 1 && inner.columns == 2)
        inner.fill(inner.bounds, with: "#")
      }
    }
    #expect(canvas.text == "\n  bcde\n    ##\n")
    #expect(canvas.cursor ?? (0, 0) == (2, 5))
  }

  @Test func aPartAboveOrLeftShowsItsRest() {
    var canvas = Canvas(rows: 2, columns: 4)
    canvas.within(Rectangle(row: -1, column: -1, rows: 2, columns: 3)) { part in
      part.write("abc", row: 0, column: 0)
      part.write("def", row: 1, column: 0)
      part.cursor = (0, 0)
    }
    #expect(canvas.text == "ef\n")
    #expect(canvas.cursor == nil)
  }

  @Test func boxesLinesAndAreas() {
    var canvas = Canvas(rows: 4, columns: 12)
    canvas.fill(canvas.bounds, with: "·")
    canvas.drawBox(Rectangle(row: 0, column: 0, rows: 3, columns: 12), title: "Hồ sơ")
    canvas.drawLine(row: 3, column: 1, columns: 3)
    canvas.drawLine(row: 1, column: 5, rows: 2)
    #expect(canvas.text == "┌─ Hồ sơ ──┐\n│····│·····│\n└────│─────┘\n·───········")
    canvas.drawBox(Rectangle(row: 0, column: 0, rows: 2, columns: 8), title: "Chứng chỉ")
    #expect(canvas.text(row: 0) == "┌─ C… ─┐ ──┐")
    canvas.fill(canvas.bounds, with: "日")
    #expect(canvas.text == "\n\n\n")
  }

  @Test func stylesAreLaidOver() {
    var canvas = Canvas(rows: 2, columns: 8)
    canvas.write("ab", row: 0, column: 0, style: Style(foreground: .red, bold: true))
    canvas.restyle(Rectangle(row: 0, column: 1, rows: 1, columns: 3), .background(.blue) + .reverse)
    #expect(canvas.styledText == "{bold 1|a}{bold reverse 1 on 4|b}{reverse on 4|  }\n")
    #expect(Style.foreground(.red) + .foreground(.green) == .foreground(.green))
  }

  /// Nothing may stop the console where there is no room.
  @Test(arguments: [(0, 0), (1, 1), (0, 5), (5, 0), (-1, -1), (1, 2), (2, 1)])
  func nothingTrapsOnTheSmallest(_ rows: Int, _ columns: Int) {
    var canvas = Canvas(rows: rows, columns: columns)
    let areas = [
      canvas.bounds, Rectangle(row: -3, column: -3, rows: 9, columns: 9), canvas.bounds.inset(),
      Rectangle(row: 0, column: 0, rows: -1, columns: -1), Rectangle(row: 7, column: 7, rows: 1, columns: 1),
    ]
    for area in areas {
      for column in -3...3 {
        canvas.write("日é", row: 0, column: column)
        canvas.write("q\u{307}日本\u{302}", row: rows - 1, column: column)
      }
      canvas.fill(area, with: "x")
      canvas.restyle(area, .bold)
      canvas.drawBox(area, title: "Chứng chỉ")
      canvas.within(area) { part in
        part.drawBox(part.bounds, title: "日")
        part.cursor = (0, 0)
        _ = part.text + part.styledText
      }
    }
    canvas.cursor = (rows, columns)
    #expect(canvas.cursor == nil)
    #expect(canvas.text.split(separator: "\n", omittingEmptySubsequences: false).count == max(1, rows))
  }
}
