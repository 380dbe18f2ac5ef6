import Terminal
import TrustRegistry

/// A question before an act: one key answers it, or, where the act can never be undone, a typed word.
struct ConfirmationScreen: Screen {
  static let keys: [KeyBinding<ConfirmationScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Đồng ý", en: "Agree"),
      help: Phrase(vi: "Làm việc được hỏi.", en: "Do what is asked about."),
      obstacle: { screen, _ in screen.wordMissing }, run: { screen, _ in .all([.back, screen.wish]) }),
    KeyBinding(
      .key(.escape), label: Phrase(vi: "Thôi", en: "No"),
      help: Phrase(vi: "Không làm gì.", en: "Do nothing."), run: { _, _ in .back }),
  ]

  private let question: Phrase
  private let consequences: [Phrase]
  /// To be typed before the act; nil where Enter is enough.
  private let word: String?
  private let wish: Wish
  private var entry = TextField(limit: 60)

  init(_ question: Phrase, _ consequences: [Phrase] = [], typing word: String? = nil, wish: Wish) {
    self.question = question
    self.consequences = consequences
    self.word = word
    self.wish = wish
  }

  var isOverlay: Bool { true }
  var isTyping: Bool { word != nil }

  private var wordMissing: Phrase? {
    guard let word, FoldedText(entry.text.trimmed) != FoldedText(word) else { return nil }
    return Phrase(vi: "Gõ “\(word)” rồi nhấn Enter.", en: "Type “\(word)”, then press Enter.")
  }

  func title(in world: World) -> String { world.words(Phrase(vi: "Xác nhận", en: "Confirm")) }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if let wish = press(input, in: world) { return wish }
    if word != nil, entry.take(input) { return .stay }
    // A question is answered or left: no other key does anything behind it.
    return KeyPress(input) == .key(.control("c")) ? nil : .stay
  }

  func render(_ world: World, on canvas: inout Canvas) {
    let columns = min(66, canvas.columns - 4)
    var paper = Paper(columns: columns - 4, in: world)
    paper.write(world.words(question), .bold)
    for consequence in consequences { paper.write("· " + world.words(consequence)) }
    if let wordMissing { paper.write(world.words(wordMissing), world.theme.warning) }
    let rows = paper.lines.count + (word == nil ? 2 : 3)
    let area = canvas.bounds.centered(rows: rows, columns: columns)
    let inside = canvas.drawPanel(area, title: title(in: world), theme: world.theme)
    canvas.within(inside) { part in
      paper.draw(on: &part)
      guard word != nil else { return }
      part.drawEntry(
        entry, prompt: "› ", row: paper.lines.count, column: 0, width: part.columns, isFocused: true,
        theme: world.theme)
    }
  }
}
