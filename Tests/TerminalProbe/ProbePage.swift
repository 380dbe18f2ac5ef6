import Synchronization
import Terminal

/// What the probe shows: its name and size, samples of text and style, then every input, newest below.
struct ProbePage {
  let notes = Notes()

  func note(_ line: String) { notes.add(line) }

  func canvas(_ session: borrowing TerminalSession) -> Canvas {
    let (rows, columns) = session.size
    var canvas = Canvas(rows: rows, columns: columns)
    let color = session.hasColor ? "colour" : "mono"
    canvas.write("probe \(columns)x\(rows) \(session.terminalType) \(color)", row: 0, column: 0, style: .bold)
    canvas.write("composed:   Nguyễn Thị Đặng Phượng|", row: 1, column: 0)
    canvas.write(
      "decomposed: Nguye\u{302}\u{303}n Thi\u{323} Đa\u{306}\u{323}ng Phu\u{31b}o\u{31b}\u{323}ng|", row: 2,
      column: 0)
    canvas.write("wide:       日本語 한국어 😀 \u{10d}\u{323}|", row: 3, column: 0)
    canvas.write("red196", row: 4, column: 0, style: .foreground(Color(196)))
    canvas.write("gold", row: 4, column: 8, style: Style(foreground: Color(16), background: Color(220)))
    canvas.write("reverse", row: 4, column: 17, style: .reverse)
    canvas.write("bold", row: 4, column: 26, style: .bold)
    canvas.write("underline", row: 4, column: 32, style: .underline)
    canvas.drawLine(row: 5, column: 0, columns: columns)
    for (index, line) in notes.last(rows - 7).enumerated() {
      canvas.write(line, row: 6 + index, column: 0)
    }
    canvas.write("last line", row: rows - 1, column: columns - 9, style: .reverse)
    canvas.cursor = (rows - 1, 0)
    return canvas
  }

  /// Lines that other threads may add to.
  final class Notes: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    func last(_ count: Int) -> [String] { lines.withLock { Array($0.suffix(max(0, count))) } }
  }
}
