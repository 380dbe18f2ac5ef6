import Terminal
import TrustDesk
import TrustRegistry

/// Khiếu nại chờ giải quyết: every appeal not yet decided, overdue first, decided from here.
struct AppealsScreen: Screen {
  static let keys: [KeyBinding<AppealsScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Giải quyết", en: "Decide"),
      help: Phrase(
        vi: "Giữ nguyên, sửa hoặc hủy quyết định để xét lại, kèm lý do.",
        en: "Uphold, alter or remit the decision, with a reason."),
      obstacle: { $0.obstacle(in: $1) { AppealForms.decideObstacle($0, in: $1, appeal: $2) } },
      run: { $0.form(in: $1) { AppealForms.decide($0, in: $1, appeal: $2) } }),
    KeyBinding(
      "g", label: Phrase(vi: "Gia hạn", en: "Extend"),
      help: Phrase(vi: "Gia hạn giải quyết, một lần.", en: "Put the answer off, once."),
      obstacle: { $0.obstacle(in: $1) { AppealForms.extendObstacle($0, in: $1, appeal: $2) } },
      run: { $0.form(in: $1) { AppealForms.extend($0, in: $1, appeal: $2) } }),
    KeyBinding(
      "n", label: Phrase(vi: "Xác nhận", en: "Acknowledge"),
      help: Phrase(vi: "Ghi văn bản xác nhận đã nhận.", en: "Record that it was acknowledged."),
      obstacle: { $0.obstacle(in: $1) { AppealForms.acknowledgeObstacle($0, in: $1, appeal: $2) } },
      run: { $0.form(in: $1) { AppealForms.acknowledge($0, in: $1, appeal: $2) } }),
    KeyBinding(
      "o", label: Phrase(vi: "Hồ sơ", en: "Dossier"),
      help: Phrase(vi: "Mở hồ sơ đầy đủ.", en: "Open the whole dossier."),
      obstacle: { screen, _ in screen.table.selected == nil ? AppealsScreen.nothing : nil },
      run: { _, _ in .show(.dossier) }),
  ]

  private(set) var table = TableView<OpenAppeal>()

  init(in world: World) { refresh(in: world) }

  var subject: CreatorID? { table.selected?.creator }

  private static let nothing = Phrase(
    vi: "Không có khiếu nại nào chờ giải quyết.", en: "No appeal awaits its decision.")

  func title(in world: World) -> String { world.words(Phrase(vi: "Khiếu nại", en: "Appeals")) }

  func note(in world: World) -> String {
    let overdue = table.rows.count { ($0.due?.daysLeft(on: world.desk.today) ?? 0) < 0 }
    return world.words(
      Phrase(
        vi: "\(table.rows.count) chờ giải quyết · \(overdue) quá hạn",
        en: "\(table.rows.count) open · \(overdue) overdue"))
  }

  func hint(in world: World) -> String? {
    table.selected.flatMap { world.desk.dossier($0.creator)?.appeal($0.appeal.number)?.grounds }
  }

  mutating func layOut(_ size: Size, in world: World) { table.layOut(height: size.rows - 2) }

  mutating func refresh(in world: World) { table.show(world.desk.openAppeals) }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if table.take(input.below(rows: 2)) { return .stay }
    return press(input, in: world)
  }

  private func obstacle(in world: World, _ ask: @MainActor (Dossier, World, Int) -> Phrase?) -> Phrase? {
    guard let open = table.selected, let dossier = world.desk.dossier(open.creator) else {
      return Self.nothing
    }
    return ask(dossier, world, open.appeal.number)
  }

  private func form(in world: World, _ make: @MainActor (Dossier, World, Int) -> Form) -> Wish {
    guard let open = table.selected, let dossier = world.desk.dossier(open.creator) else { return .stay }
    return .open(FormScreen(make(dossier, world, open.appeal.number)))
  }

  func render(_ world: World, on canvas: inout Canvas) {
    let below = canvas.bounds.splitRows(at: 1).bottom
    guard !table.rows.isEmpty else {
      canvas.write(world.words(Self.nothing), row: 3, column: 1, style: world.theme.faint)
      return
    }
    canvas.within(below) { table.draw(Self.columns, in: world, on: &$0) }
  }

  private static let columns: [Column<OpenAppeal>] = [
    Column(Phrase(vi: "Họ tên", en: "Name"), width: 18, weight: 2) { row, world in
      world.named(row.name, row.creator)
    },
    Column(Phrase(vi: "Đối với", en: "Against"), width: 20, weight: 1) { row, world in
      TableCell(world.words(row.appeal.against.phrase))
    },
    Column(Phrase(vi: "Nhận ngày", en: "Arrived"), width: 10) { row, world in
      TableCell(world.day(row.appeal.lodgedOn))
    },
    Column(Phrase(vi: "Tình trạng", en: "State"), width: 12) { row, world in
      TableCell(world.words(row.appeal.standing))
    },
    Column(Phrase(vi: "Thời hạn", en: "Due"), width: 15) { row, world in world.due(row.due) },
  ]
}
