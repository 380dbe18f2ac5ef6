/// Text onto the grid.
extension Canvas {
  /// Writes one line of text, cleaned (see `CellText.clean`), cut off at the edge or after `width` cells.
  /// A wide character that would be cut in half is left out. Returns the column after the last cell.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let line = frame.row + row
    let start = frame.column + column
    var end = clip.endColumn
    if let width, width < end - start { end = start + max(0, width) }
    guard line >= clip.row, line < clip.endRow, start < end else { return column }
    var pen = Pen(line: line * gridColumns, first: clip.column, column: start, end: end, style: style)
    if CellText.isPlain(text) {
      for scalar in text.unicodeScalars where put(scalar.value, columns: 1, &pen) == false { break }
    } else {
      for scalar in CellText.clean(text).unicodeScalars {
        let columns = CellText.width(scalar)
        if columns == 0 {
          mark(scalar.value, pen)
        } else if put(scalar.value, columns: columns, &pen) == false {
          break
        }
      }
    }
    mend(line: pen.line, from: max(start, pen.first), to: pen.column)
    return pen.column - frame.column
  }

  /// A place in a line that moves on with every character; all in cells of the whole grid.
  private struct Pen {
    let line: Int
    let first: Int
    var column: Int
    let end: Int
    let style: Style
  }

  /// False when there is no room left.
  private mutating func put(_ code: UInt32, columns: Int, _ pen: inout Pen) -> Bool {
    guard pen.column + columns <= pen.end else { return false }
    if pen.column >= pen.first {
      cells[pen.line + pen.column] = Cell(code: code, style: pen.style)
      if columns == 2 {
        cells[pen.line + pen.column + 1] = Cell(code: Cell.rest, style: pen.style)
      }
    } else if columns == 2, pen.column + 1 == pen.first {
      cells[pen.line + pen.first] = Cell(code: Cell.space, style: pen.style)
    }
    pen.column += columns
    return true
  }

  /// Sets a mark on the character just written; more than four on one letter no terminal shows.
  private mutating func mark(_ code: UInt32, _ pen: Pen) {
    var at = pen.line + pen.column - 1
    guard pen.column > pen.first else { return }
    if cells[at].code == Cell.rest, pen.column - 1 > pen.first { at -= 1 }
    var cluster = scalars(of: cells[at])
    guard cluster.count < 5 else { return }
    cluster.append(code)
    cells[at].code = Cell.firstCluster + UInt32(clusters.count)
    clusters.append(cluster)
  }

  /// After cells from … to were overwritten: a wide character that lost one half loses the other too.
  mutating func mend(line: Int, from: Int, to: Int) {
    guard from < to else { return }
    if from > 0, isWide(cells[line + from - 1]) { cells[line + from - 1].code = Cell.space }
    if to < gridColumns, cells[line + to].code == Cell.rest { cells[line + to].code = Cell.space }
  }

  private func isWide(_ cell: Cell) -> Bool {
    guard cell.code >= 0x300, let first = scalars(of: cell).first.flatMap(Unicode.Scalar.init) else {
      return false
    }
    return CellText.width(first) == 2
  }

  /// The letter of a cell and its marks; nothing for the right half of a wide character.
  func scalars(of cell: Cell) -> [UInt32] {
    if cell.code == Cell.rest { return [] }
    if cell.code < Cell.firstCluster { return [cell.code] }
    return clusters[Int(cell.code - Cell.firstCluster)]
  }
}
