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
    for (main, place) in tabs(world) {
      let style = main == current ? world.theme.tabCurrent : world.theme.tab
      canvas.write(tabText(main, world), row: tabRow, column: place.lowerBound, style: style)
    }
  }

  /// Where each tab stands.
  private static func tabs(_ world: World) -> [(MainScreen, Range<Int>)] {
    var column = 0
    return MainScreen.allCases.map { main in
      let start = column
      column += CellText.width(tabText(main, world))
      return (main, start..<column)
    }
  }

  private static func tabText(_ main: MainScreen, _ world: World) -> String {
    " \(main.rawValue) \(world.words(main.name))"
  }

  static func tab(at column: Int, in world: World) -> MainScreen? {
    tabs(world).first { $0.1.contains(column) }?.0
  }
}
