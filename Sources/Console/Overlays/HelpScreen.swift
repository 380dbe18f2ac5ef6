import Terminal
import TrustRegistry

/// Every key of the screen below, to look through and to run.
struct HelpScreen: Screen {
  static let keys: [KeyBinding<HelpScreen>] = CommandKeys.keys()

  private var list: CommandList
  private let about: String

  init(about screen: any Screen, in world: World) {
    list = CommandList(about: screen, in: world)
    about = screen.title(in: world)
  }

  var isTyping: Bool { true }

  func title(in world: World) -> String { world.words(Phrase(vi: "Trợ giúp", en: "Help")) }

  mutating func layOut(_ size: Size, in world: World) { list.layOut(height: size.rows - 3) }

  mutating func update(_ input: Input, in world: World) -> Wish? { list.update(input.below(rows: 3)) }

  func hint(in world: World) -> String? {
    list.hint(in: world)
  }

  func render(_ world: World, on canvas: inout Canvas) {
    list.drawSearch(row: 0, column: 1, width: canvas.columns - 3, in: world, on: &canvas)
    let area = Rectangle(row: 2, column: 0, rows: canvas.rows - 2, columns: canvas.columns)
    if list.table.rows.isEmpty {
      canvas.write(world.words(Words.nothingFound), row: 3, column: 1, style: world.theme.faint)
      return
    }
    canvas.within(area) { list.table.draw(Self.columns, marks: list.words, in: world, on: &$0) }
  }

  private static let columns: [Column<CommandList.Command>] = [
    Column(Phrase(vi: "Phím", en: "Key"), width: 10) { command, world in
      TableCell(command.note.keyNames, command.note.obstacle == nil ? world.theme.key : world.theme.faint)
    },
    Column(Phrase(vi: "Việc", en: "What"), width: 18) { command, world in
      TableCell(world.words(command.note.label), command.note.obstacle == nil ? .plain : world.theme.faint)
    },
    Column(Phrase(vi: "Giải thích", en: "Explained"), width: 30, weight: 1) { command, world in
      TableCell(world.words(command.note.help), world.theme.faint)
    },
  ]
}
