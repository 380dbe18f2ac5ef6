import Terminal
import TrustDesk
import TrustRegistry

/// Whose place to take, in a demonstration.
struct OfficerScreen: Screen {
  static let keys: [KeyBinding<OfficerScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Đổi sang", en: "Switch"),
      help: Phrase(vi: "Đổi sang cán bộ đang chọn.", en: "Take the chosen officer's place."),
      run: { screen, _ in screen.table.selected.map { .sit(name: $0.id) } })
  ]

  private var table = TableView<Place>()

  struct Place: Identifiable, Sendable {
    let id: String
    let name: String
    let roles: Phrase
  }

  init(in world: World) {
    let places = world.officers.map { seat in
      let officer = world.desk.office.officer(seat.officer)
      return Place(
        id: seat.name, name: officer?.name ?? seat.name, roles: officer?.roles.phrase ?? Words.visitor)
    }
    table.restart(places)
    if let seat = world.officers.first(where: { $0.officer == world.desk.officer?.id }) {
      table.select(seat.name)
    }
  }

  var isOverlay: Bool { true }

  func title(in world: World) -> String { world.words(Phrase(vi: "Đổi cán bộ", en: "Switch officer")) }

  mutating func layOut(_ size: Size, in world: World) {
    table.layOut(height: panel(size.rows, size.columns).rows - 3)
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if table.take(input) { return .stay }
    return press(input, in: world)
  }

  private func panel(_ rows: Int, _ columns: Int) -> Rectangle {
    Rectangle(row: 0, column: 0, rows: rows, columns: columns)
      .centered(rows: table.rows.count + 3, columns: 60)
  }

  func render(_ world: World, on canvas: inout Canvas) {
    let area = panel(canvas.rows, canvas.columns)
    let inside = canvas.drawPanel(area, title: title(in: world), theme: world.theme)
    canvas.within(inside) { table.draw(Self.columns, in: world, on: &$0) }
  }

  private static let columns: [Column<Place>] = [
    Column(Phrase(vi: "Họ tên", en: "Name"), width: 20, weight: 1) { place, _ in TableCell(place.name) },
    Column(Phrase(vi: "Vai trò", en: "Roles"), width: 22, weight: 1) { place, world in
      TableCell(world.words(place.roles), world.theme.faint)
    },
  ]
}
