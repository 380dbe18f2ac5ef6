import Terminal
import TrustDesk
import TrustRegistry

/// The acts that can be done on what is shown, to be picked by name; those of the part at hand come first.
struct ActMenuScreen: Screen {
  static let keys: [KeyBinding<ActMenuScreen>] = CommandKeys.keys()

  private var list: CommandList

  init(_ notes: [KeyNote], in world: World) { list = CommandList(notes, in: world) }

  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func title(in world: World) -> String { world.words(Phrase(vi: "Việc khác", en: "Other acts")) }

  mutating func layOut(_ size: Size, in world: World) {
    list.layOut(height: Self.panel(size.rows, size.columns).rows - 4)
  }

  mutating func update(_ input: Input, in world: World) -> Wish? { list.update(input.below(rows: 5)) }

  func hint(in world: World) -> String? { list.hint(in: world) }

  private static func panel(_ rows: Int, _ columns: Int) -> Rectangle {
    Rectangle(row: 1, column: 0, rows: rows - 2, columns: columns).centered(rows: rows - 2, columns: 64)
  }

  func render(_ world: World, on canvas: inout Canvas) {
    let panel = Self.panel(canvas.rows, canvas.columns)
    let inside = canvas.drawPanel(panel, title: title(in: world), theme: world.theme)
    canvas.within(inside) { part in
      list.drawSearch(row: 0, column: 0, width: part.columns, in: world, on: &part)
      guard !list.table.rows.isEmpty else {
        part.write(world.words(Words.nothingFound), row: 2, column: 0, style: world.theme.faint)
        return
      }
      let area = Rectangle(row: 1, column: 0, rows: part.rows - 1, columns: part.columns)
      part.within(area) { list.table.draw(Self.columns, marks: list.words, in: world, on: &$0) }
    }
  }

  private static let columns: [Column<CommandList.Command>] = [
    Column(Phrase(vi: "Việc", en: "What"), width: 26, weight: 1) { command, world in
      TableCell(world.words(command.note.label), command.note.obstacle == nil ? .plain : world.theme.faint)
    },
    Column(Phrase(vi: "Lúc này", en: "Now"), width: 8) { command, world in
      command.note.obstacle == nil
        ? TableCell("✓", world.theme.good) : TableCell("✗", world.theme.faint)
    },
  ]
}
