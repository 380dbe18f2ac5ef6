import Terminal
import TrustDesk
import TrustRegistry

/// Việc của tôi: what waits for the officer at the desk, what is overdue first; what is done makes room
/// for the next.
struct QueueScreen: Screen {
  /// Opens the next piece of work: pressed by the screens that work was done on.
  static let nextPress: KeyPress = "n"

  private(set) var table = TableView<WorkItem>()
  private(set) var items: [WorkItem] = []
  private(set) var search = ListSearch()
  /// Work passed over in this session, and why; it stands at the end of the list.
  private(set) var skipped: [WorkItem.ID: String] = [:]
  private var officer: OfficerID?
  private(set) var size = Size(rows: 19, columns: 80)

  init(in world: World) { look(in: world) }

  var subject: CreatorID? { table.selected?.creator }
  var isSearching: Bool { search.isTyping }
  var hasPreview: Bool { size.columns >= 130 }

  func title(in world: World) -> String { world.words(MainScreen.queue.name) }

  func note(in world: World) -> String {
    let waiting = items.count { skipped[$0.id] == nil }
    let passed = items.count - waiting
    let tail =
      passed == 0 ? Phrase(vi: "", en: "") : Phrase(vi: " · bỏ qua \(passed)", en: " · \(passed) skipped")
    let found = table.rows.count { skipped[$0.id] == nil }
    let count = found == waiting ? "\(waiting)" : "\(found)/\(waiting)"
    return world.words(Phrase(vi: "\(count) việc", en: "\(count) to do")) + world.words(tail)
  }

  func hint(in world: World) -> String? {
    guard let item = table.selected else { return nil }
    if let reason = skipped[item.id] {
      return world.words(Phrase(vi: "Đã bỏ qua: \(reason)", en: "Skipped: \(reason)"))
    }
    guard case .step(let number, _) = item.kind, let step = world.office.scheme?.step(number) else {
      let deadline = item.deadlineHint(in: world)
      return "Enter: \(world.words(item.title(in: world.office))) · \(item.name)"
        + (deadline.isEmpty ? "" : " · \(deadline)")
    }
    if let id = item.creator, let dossier = world.desk.dossier(id),
      let act = StepAct.next(step: number, on: dossier, in: world), !act.recordsStep
    {
      return act.obstacle.map { world.words($0) } ?? "Enter: \(world.words(act.label)) · \(item.name)"
    }
    return world.words(Phrase(vi: "Cần có: \(step.record.vi)", en: "Needs: \(step.record.en)"))
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: size.rows - 3)
  }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    if officer != world.desk.officerID { skipped = [:] }
    officer = world.desk.officerID
    let all = world.desk.work
    items = all.filter { skipped[$0.id] == nil } + all.filter { skipped[$0.id] != nil }
    filter(in: world)
  }

  private mutating func filter(in world: World) {
    guard !search.isEmpty else { return table.show(items) }
    table.show(
      items.filter { item in
        let title = world.words(item.title(in: world.office))
        return search.finds(FoldedText("\(item.name)\n\(title)\n\(item.creator?.description ?? "")"))
      })
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch search.take(input) {
    case .changed:
      filter(in: world)
      return .stay
    case .taken: return .stay
    case .passed: break
    }
    if table.take(input.below(rows: 2)) { return .stay }
    return isTyping ? nil : press(input, in: world)
  }

  mutating func startSearch() -> Wish {
    search.start()
    return .stay
  }

  /// Moves on to the first piece of work from the cursor on that was not passed over, and opens it.
  mutating func openNext(in world: World) -> Wish {
    let rows = table.rows
    let order =
      Array(rows.indices.suffix(from: min(table.cursor, rows.count)))
      + Array(rows.indices.prefix(table.cursor))
    guard let place = order.first(where: { skipped[rows[$0].id] == nil }) else { return .stay }
    table.move(to: place)
    return open(in: world)
  }

  /// The same queue with a piece of work passed over.
  func skipping(_ id: WorkItem.ID, because reason: String, in world: World) -> QueueScreen {
    var queue = self
    queue.skipped[id] = reason
    queue.look(in: world)
    return queue
  }

  func takingBack(_ id: WorkItem.ID, in world: World) -> QueueScreen {
    var queue = self
    queue.skipped[id] = nil
    queue.look(in: world)
    return queue
  }
}
