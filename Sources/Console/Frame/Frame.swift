import Terminal
import TrustDesk
import TrustRegistry

/// What stands around every screen: header, numbered tabs, crumbs, status line, footer.
@MainActor
enum Frame {
  static let tabRow = 1
  static let bodyRow = 3

  static func body(of size: Size) -> Size {
    Size(rows: max(0, size.rows - bodyRow - 2), columns: size.columns)
  }

  /// The registry to the left, officer and day to the right.
  static func drawHeader(_ world: World, on canvas: inout Canvas) {
    let theme = world.theme
    canvas.fill(Rectangle(row: 0, column: 0, rows: 1, columns: canvas.columns), style: theme.header)
    let officer = world.desk.officer
    let who = officer.map { "\($0.name) (\(world.words($0.roles.phrase)))" } ?? world.words(Words.visitor)
    let right = " \(who) · \(world.day(world.desk.today)) "
    let width = min(CellText.width(right), canvas.columns - 14)
    let start = canvas.columns - width
    canvas.write(CellText.fit(right, columns: width), row: 0, column: start, style: theme.header)
    canvas.write(" Tín Nhiệm", row: 0, column: 0, style: theme.header + .bold)
    var column = 11
    for mark in marks(world) {
      guard column + CellText.width(mark) + 3 < start else { break }
      column = canvas.write(" \(mark) ", row: 0, column: column + 1, style: theme.headerMark)
    }
    let name = world.desk.office.name
    if start - column > 8 {
      canvas.write(
        CellText.fit(name, columns: start - column - 2), row: 0, column: column + 1, style: theme.header)
    }
  }

  private static func marks(_ world: World) -> [String] {
    var marks: [Phrase] = []
    if world.desk.clock.isSet { marks.append(Words.clockSet) }
    let isLookingOn = world.desk.trouble != nil || world.desk.officer == nil
    if world.isReadOnly || isLookingOn { marks.append(Words.readOnlyMark) }
    if world.isOpenRegistry { marks.append(Words.openRegistryMark) }
    return marks.map(world.words)
  }

  static func drawTabs(_ current: MainScreen, _ world: World, on canvas: inout Canvas) {
    for (main, text, place) in tabs(current, world, columns: canvas.columns) {
      let style = main == current ? world.theme.tabCurrent : world.theme.tab
      canvas.write(text, row: tabRow, column: place.lowerBound, style: style)
    }
  }

  /// Where each tab stands: with its name, its short name, or the digit alone, as there is room for all.
  private static func tabs(
    _ current: MainScreen, _ world: World, columns: Int
  ) -> [(MainScreen, String, Range<Int>)] {
    let names: [(MainScreen) -> String] = [
      { " \($0.rawValue) \(world.words($0.name))" }, { " \($0.rawValue) \(world.words($0.shortName))" },
      { " \($0.rawValue)" + ($0 == current ? " \(world.words($0.name))" : "") },
    ]
    let all = names.map { name in MainScreen.allCases.map { ($0, name($0)) } }
    let fitting = all.first { $0.reduce(0) { $0 + CellText.width($1.1) } <= columns } ?? all[2]
    var column = 0
    return fitting.map { main, text in
      let start = column
      column += CellText.width(text)
      return (main, text, start..<column)
    }
  }

  static func tab(at column: Int, beside current: MainScreen, in world: World, columns: Int) -> MainScreen? {
    tabs(current, world, columns: columns).first { $0.2.contains(column) }?.0
  }
}
