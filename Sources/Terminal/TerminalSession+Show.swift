import CNcursesw
import Glibc

extension TerminalSession {
  /// Rows and columns of the terminal now.
  public var size: (rows: Int, columns: Int) {
    (Int(getmaxy(curses_window())), Int(getmaxx(curses_window())))
  }

  /// Shows a canvas from the upper left corner; ncurses sends only what differs from what is shown. What
  /// does not fit is cut off; nothing is shown while paused or after a hang-up.
  public func show(_ canvas: Canvas) {
    guard isOpen, let window = curses_window() else { return }
    let (rows, columns) = size
    if canvas.gridRows < rows || canvas.gridColumns < columns { werase(window) }
    var line = [cchar_t](repeating: cchar_t(), count: columns + 1)
    for row in 0..<min(rows, canvas.gridRows) {
      let count = fill(&line, with: canvas, row: row, columns: min(columns, canvas.gridColumns))
      mvwadd_wchnstr(window, Int32(row), 0, line, Int32(count))
    }
    if let cursor = canvas.cursor, cursor.row < rows, cursor.column < columns {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      curs_set(0)
    }
    wnoutrefresh(window)
    doupdate()
  }

  /// Asks the kernel for the size, and tells ncurses if it is another.
  func adoptSize() {
    var size = winsize()
    guard ioctl(device.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else {
      return
    }
    let (rows, columns) = (Int32(size.ws_row), Int32(size.ws_col))
    if is_term_resized(rows, columns) { resizeterm(rows, columns) }
  }

  /// The characters of a row; fewer than columns where some are wide.
  private func fill(_ line: inout [cchar_t], with canvas: Canvas, row: Int, columns: Int) -> Int {
    var count = 0
    var style = Style.plain
    var (attributes, pair) = look(style)
    let start = row * canvas.gridColumns
    for cell in canvas.cells[start..<(start + columns)] where cell.code != Cell.rest {
      if cell.style != style {
        style = cell.style
        (attributes, pair) = look(style)
      }
      if cell.code < Cell.firstCluster {
        curses_plain_cell(&line[count], cell.code, attributes, pair)
      } else {
        curses_cell(&line[count], canvas.scalars(of: cell) + [0], attributes, pair)
      }
      count += 1
    }
    return count
  }

  /// ncurses' attributes and number of a pair of colours; ncurses itself remembers the pairs.
  private func look(_ style: Style) -> (attributes: attr_t, pair: Int32) {
    var attributes: attr_t = 0
    if style.bold { attributes |= curses_bold }
    if style.reverse { attributes |= curses_reverse }
    if style.underline { attributes |= curses_underline }
    if style.dim { attributes |= curses_dim }
    guard hasColor, style.foreground != nil || style.background != nil else { return (attributes, 0) }
    let colors = curses_colors()
    let pair = alloc_pair(
      style.foreground?.code(among: colors) ?? -1, style.background?.code(among: colors) ?? -1)
    return (attributes, max(0, pair))
  }
}
