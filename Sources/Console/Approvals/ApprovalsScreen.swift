import Terminal
import TrustDesk
import TrustRegistry

/// Phê duyệt: cases ready or nearly ready for their decision.
struct ApprovalsScreen: Screen {
  static let keys: [KeyBinding<ApprovalsScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Xem xét", en: "Examine"),
      help: Phrase(
        vi: "Mở danh mục kiểm tra của lượt xét đang chọn để quyết định.",
        en: "Open the checklist of the chosen case, to decide on it."),
      obstacle: { screen, _ in screen.table.selected == nil ? screen.nothing : nil },
      run: { screen, world in screen.subject.map { .open(ChecklistScreen($0, in: world)) } }),
    KeyBinding(
      "k", .key(.function(8)), label: Phrase(vi: "Khiếu nại", en: "Appeals"),
      help: Phrase(
        vi: "Khiếu nại chờ giải quyết, quá hạn trước.", en: "Appeals that wait for a decision, overdue first."
      ),
      inFooter: false, run: { _, world in .open(AppealsScreen(in: world)) }),
    KeyBinding(
      "/", .key(.function(3)), label: Phrase(vi: "Tìm", en: "Search"),
      help: Phrase(
        vi: "Lọc trong khi gõ, không cần dấu: tên, mã số.",
        en: "Filter while typing, without marks: name, number."),
      run: { screen, _ in
        screen.search.start()
        return .stay
      }),
  ]

  private(set) var table = TableView<ApprovalRow>()
  private(set) var rows: [ApprovalRow] = []
  /// How many appeals wait.
  private var appeals = 0
  private var search = ListSearch()
  private(set) var size = Size(rows: 19, columns: 80)

  init(in world: World) {
    look(in: world)
    if let id = world.atHand { table.select(id) }
  }

  var subject: CreatorID? { table.selected?.id }
  var isSearching: Bool { search.isTyping }

  func title(in world: World) -> String { world.words(MainScreen.approvals.name) }

  func note(in world: World) -> String {
    let ready = rows.count { $0.missing.isEmpty }
    let told = world.words(Phrase(vi: "\(appeals) khiếu nại (k) · ", en: "\(appeals) appealed (k) · "))
    let cases = world.words(
      Phrase(
        vi: "\(ready) chờ quyết định · \(rows.count - ready) sắp xong",
        en: "\(ready) to decide · \(rows.count - ready) nearly ready"))
    return (appeals > 0 ? told : "") + cases
  }

  func hint(in world: World) -> String? {
    guard let row = table.selected, row.hasHand(in: world) else { return nil }
    let words = Phrase(
      vi: "✗ Bạn đã tham gia lượt xét này nên không được quyết định.",
      en: "✗ You had a hand in this case, so you may not decide it.")
    return world.words(words)
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: size.rows - 2)
  }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    rows = ApprovalRow.all(in: world)
    appeals = world.desk.roster.appealing.reduce(0) { $0 + $1.row.openAppeals.count }
    let place = table.cursor
    // A case sent back goes far down the list: the cursor stays for the next one to decide.
    let wasSentBack = table.selected.map { old in
      old.missing.isEmpty && rows.contains { $0.id == old.id && !$0.missing.isEmpty }
    }
    defer { if wasSentBack == true { table.move(to: place) } }
    table.show(rows.filter { search.isEmpty || search.finds(FoldedText("\($0.name)\n\($0.id)")) })
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch search.take(input) {
    case .changed:
      look(in: world)
      return .stay
    case .taken: return .stay
    case .passed: break
    }
    if table.take(input.below(rows: 2)) { return .stay }
    return isTyping ? nil : press(input, in: world)
  }

  private var nothing: Phrase {
    rows.isEmpty
      ? Phrase(vi: "Không có lượt xét nào sắp đến quyết định.", en: "No case is near its decision.")
      : Words.nothingFound
  }

  private var hasPreview: Bool { size.columns >= 130 }

  func render(_ world: World, on canvas: inout Canvas) {
    _ = search.draw(row: 0, column: 1, in: world, on: &canvas)
    let below = canvas.bounds.splitRows(at: 1).bottom
    let (list, preview) = below.splitColumns(at: hasPreview ? -(canvas.columns / 2) : canvas.columns)
    if table.rows.isEmpty {
      canvas.write(world.words(nothing), row: 3, column: 1, style: world.theme.faint)
    } else {
      canvas.within(list) { table.draw(Self.columns, marks: search.words, in: world, on: &$0) }
    }
    guard hasPreview, let id = subject, let dossier = world.desk.dossier(id), let open = dossier.openCase
    else { return }
    canvas.drawLine(row: preview.row, column: preview.column, rows: preview.rows, style: world.theme.rule)
    canvas.within(preview.inset(rows: 0, columns: 2)) { part in
      var paper = Paper(columns: part.columns, in: world)
      paper.writeChecklist(of: open, in: dossier)
      paper.writeScorecards(of: open)
      paper.draw(on: &part)
    }
  }

  private static let columns: [Column<ApprovalRow>] = [
    Column(Phrase(vi: "Họ tên", en: "Name"), width: 20, weight: 2) { row, world in
      world.named(row.name, row.id)
    },
    Column(Phrase(vi: "Hạng xin", en: "Class"), width: 13) { row, world in
      TableCell(world.words(world.office.className(row.certificateClass)))
    },
    Column(Phrase(vi: "Điểm", en: "Score"), width: 5, alignment: .right) { row, _ in
      TableCell(row.score.map(String.init) ?? "", .bold)
    },
    Column(Phrase(vi: "Điều kiện", en: "Conditions"), width: 22, weight: 1) { row, world in
      row.standing(in: world)
    },
    Column(Phrase(vi: "Chờ", en: "Waits"), width: 8, alignment: .right) { row, world in
      let days = world.desk.today.days(since: row.since)
      return TableCell(world.words(Phrase(vi: "\(days) ngày", en: "\(days) d")), world.theme.faint)
    },
  ]
}
