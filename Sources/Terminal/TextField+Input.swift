/// Keys, and the view.
extension TextField {
  /// Whether the input was one for a line of text; if not, nothing has changed. A paste of several lines is
  /// not: what becomes of it the caller decides.
  public mutating func take(_ input: Input) -> Bool {
    switch input {
    case .character(let scalar): insert(String(Character(scalar)))
    case .key(let key): return take(key)
    case .paste(let pasted):
      let line = pasted.hasSuffix("\n") ? String(pasted.dropLast()) : pasted
      guard !line.contains(where: \.isNewline) else { return false }
      insert(line)
    default: return false
    }
    return true
  }

  private mutating func take(_ key: Key) -> Bool {
    switch key {
    case .backspace: erase(to: cursor - 1)
    case .delete: erase(to: cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: text.count)
    case .controlLeft: move(to: previousWord)
    case .controlRight: move(to: nextWord)
    case .control("u"): erase(to: 0)
    case .control("k"): erase(to: text.count)
    case .control("w"): erase(to: previousWord)
    default: return false
    }
    return true
  }

  /// The part of the text to show in so many cells, and the cell where the cursor stands in it. A text too
  /// long moves by half of the width, so that drawing needs no memory.
  public func visible(columns: Int) -> (text: String, cursorColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    let before = CellText.width(String(text.prefix(cursor)))
    let hop = max(1, columns / 2)
    let hidden = before < columns ? 0 : ((before - columns) / hop + 1) * hop
    var shown = ""
    var start = 0
    var column = 0
    for character in text {
      let next = column + CellText.width(String(character))
      if column < hidden { start = next } else { shown.append(character) }
      guard next - start <= columns else {
        shown.removeLast()
        break
      }
      column = next
    }
    return (shown, before - start)
  }
}
