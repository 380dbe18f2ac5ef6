import Terminal
import TrustDesk
import TrustRegistry

/// The tariff of usual deductions, looked through while typing; Enter takes the code into the line below.
struct TariffScreen: Screen {
  static let keys: [KeyBinding<TariffScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Lấy mã", en: "Take"),
      help: Phrase(vi: "Đưa mã đang chọn vào dòng trừ điểm.", en: "Put the chosen code into the line."),
      run: { screen, _ in screen.take() }),
    KeyBinding(
      .key(.down), .key(.up), label: Phrase(vi: "Chọn", en: "Choose"),
      help: Phrase(vi: "Đi lên, đi xuống trong bảng.", en: "Up and down the tariff."),
      run: { screen, _ in
        _ = screen.table.take(.key(.down))
        return .stay
      }),
  ]

  private let below: ScorecardScreen
  private let scheme: Scheme?
  private var search = TextField(limit: 60)
  private var table = TableView<TariffRow>()

  init(for screen: ScorecardScreen, in world: World) {
    below = screen
    scheme = screen.scheme(in: world)
    table.restart((scheme?.tariff ?? []).map(TariffRow.init))
  }

  var subject: CreatorID? { below.id }
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func title(in world: World) -> String {
    world.words(Phrase(vi: "Bảng mức trừ điểm", en: "Tariff of deductions"))
  }

  func note(in world: World) -> String { "\(table.rows.count)/\(scheme?.tariff.count ?? 0)" }

  func hint(in world: World) -> String? {
    guard let item = table.selected?.item, let requirement = scheme?.requirement(item.requirement) else {
      return nil
    }
    return "\(item.requirement) \(world.words(requirement.text)) · \(world.words(item.text))"
  }

  mutating func layOut(_ size: Size, in world: World) { table.layOut(height: size.rows - 4) }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if table.take(input.below(rows: 3)) { return .stay }
    if let wish = press(input, in: world) { return wish }
    let before = search.text
    guard search.take(input) else { return nil }
    if search.text != before, let scheme {
      table.restart(TariffSearch.found(search.text, in: scheme).map(TariffRow.init))
    }
    return .stay
  }

  private func take() -> Wish {
    guard let item = table.selected?.item, below.keyingObstacle == nil else { return .back }
    var screen = below
    screen.line.go(to: .deduction)
    screen.line.fill(.deduction, with: item.code)
    screen.isTyping = true
    return .all([.back, .replace(screen)])
  }

  func render(_ world: World, on canvas: inout Canvas) {
    let inside = canvas.drawPanel(canvas.bounds, title: title(in: world), theme: world.theme)
    canvas.within(inside) { part in
      part.drawEntry(
        search, prompt: "› ", row: 0, column: 0, width: part.columns, isFocused: true, theme: world.theme)
      let words = search.text.split(separator: " ").map { FoldedText($0) }.filter { !$0.isEmpty }
      let list = part.bounds.splitRows(at: 1).bottom
      part.within(list) { table.draw(Self.columns, marks: words, in: world, on: &$0) }
    }
  }

  private static let columns: [Column<TariffRow>] = [
    Column(Phrase(vi: "Mã", en: "Code"), width: 4) { row, world in TableCell(row.item.code, world.theme.key)
    },
    Column(Phrase(vi: "Mục", en: "Item"), width: 4) { row, world in
      TableCell(row.item.requirement.description, world.theme.faint)
    },
    Column(Phrase(vi: "Điểm", en: "Off"), width: 4, alignment: .right) { row, _ in
      TableCell("−\(row.item.points)", .bold)
    },
    Column(Phrase(vi: "Hành vi", en: "Act"), width: 30, weight: 1) { row, world in
      TableCell(world.words(row.item.text))
    },
  ]
}

/// One item in the list.
struct TariffRow: Identifiable, Sendable {
  let item: TariffItem
  var id: String { item.code }
}
