import Terminal
import TrustDesk
import TrustRegistry

/// Why a piece of work is passed over; it is kept for the session and written nowhere.
struct SkipScreen: Screen {
  static let keys: [KeyBinding<SkipScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Bỏ qua", en: "Skip"),
      help: Phrase(vi: "Bỏ qua việc này với lý do đã gõ.", en: "Pass the work over for the reason typed."),
      obstacle: { screen, world in
        screen.entry.text.trimmed.isEmpty ? Refusal.reasonMissing.phrase(in: world.office) : nil
      }, run: { screen, world in screen.skip(in: world) })
  ]

  private let item: WorkItem
  private let queue: QueueScreen
  private var entry = TextField(limit: 120)

  init(_ item: WorkItem, of queue: QueueScreen) {
    self.item = item
    self.queue = queue
  }

  var subject: CreatorID? { item.creator }
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  func title(in world: World) -> String { world.words(Phrase(vi: "Bỏ qua việc", en: "Skip work")) }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if let wish = press(input, in: world) { return wish }
    return entry.take(input) ? .stay : nil
  }

  private func skip(in world: World) -> Wish {
    .all([.back, .replace(queue.skipping(item.id, because: entry.text.trimmed, in: world))])
  }

  func render(_ world: World, on canvas: inout Canvas) {
    let area = canvas.bounds.centered(rows: 6, columns: min(66, canvas.columns - 4))
    let inside = canvas.drawPanel(area, title: title(in: world), theme: world.theme)
    canvas.within(inside) { part in
      part.write(item.name, row: 0, column: 0, style: .bold)
      part.write(world.words(item.title(in: world.office)), row: 1, column: 0, style: world.theme.faint)
      part.drawEntry(
        entry, prompt: world.words(Phrase(vi: "Lý do ", en: "Reason ")), row: 3, column: 0,
        width: part.columns,
        isFocused: true, theme: world.theme)
    }
  }
}
