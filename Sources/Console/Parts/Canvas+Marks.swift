import Terminal
import TrustRegistry

extension Canvas {
  /// Marks where searched words stand in a text just written, without regard to marks and case.
  mutating func mark(_ words: [FoldedText], in text: String, row: Int, column: Int, style: Style) {
    for word in words {
      for range in FoldedText.ranges(of: word, in: text) {
        let start = CellText.width(String(text[..<range.lowerBound]))
        let width = CellText.width(String(text[range]))
        restyle(Rectangle(row: row, column: column + start, rows: 1, columns: width), style)
      }
    }
  }

  /// Writes spans one after the other, as far as the width goes.
  /// - Returns: the column after the last cell.
  @discardableResult
  mutating func write(_ line: Line, row: Int, column: Int, width: Int) -> Int {
    var place = column
    for span in line.spans {
      let room = column + width - place
      guard room > 0 else { break }
      let fits = CellText.width(span.text) <= room
      let text = fits ? span.text : CellText.fit(span.text, columns: room)
      place = write(text, row: row, column: place, style: span.style)
    }
    return place
  }
}
