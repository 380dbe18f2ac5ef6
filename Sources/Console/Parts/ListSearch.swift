import Terminal
import TrustRegistry

/// A search typed above a list: marks and case do not matter, and the list follows every letter.
struct ListSearch: Sendable {
  private(set) var isTyping = false
  private var entry = TextField(limit: 80)

  enum Outcome { case changed, taken, passed }

  var isEmpty: Bool { entry.isEmpty }

  var words: [FoldedText] {
    entry.text.split(separator: " ").map { FoldedText($0) }.filter { !$0.isEmpty }
  }

  func finds(_ text: FoldedText) -> Bool { words.allSatisfy(text.contains) }

  mutating func start() { isTyping = true }

  mutating func clear() {
    isTyping = false
    entry.replace(with: "")
  }

  /// Enter keeps what was typed, Escape drops it; the arrows are left to the list.
  mutating func take(_ input: Input) -> Outcome {
    switch input {
    case .key(.escape) where isTyping || !isEmpty:
      clear()
      return .changed
    case .key(.enter) where isTyping:
      isTyping = false
      return .taken
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .mouse: return .passed
    default: break
    }
    let before = entry.text
    guard isTyping, entry.take(input) else { return .passed }
    return entry.text == before ? .taken : .changed
  }

  /// - Returns: the column after it.
  @MainActor
  func draw(row: Int, column: Int, in world: World, on canvas: inout Canvas) -> Int {
    guard isTyping || !isEmpty else {
      let prompt = world.words(Phrase(vi: "/ tìm", en: "/ search"))
      return canvas.write(prompt, row: row, column: column, style: world.theme.faint)
    }
    let width = min(40, max(24, CellText.width(entry.text) + 5))
    canvas.drawEntry(
      entry, prompt: "/ ", row: row, column: column, width: width, isFocused: isTyping, theme: world.theme)
    return column + width
  }
}
