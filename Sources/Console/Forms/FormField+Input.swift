import Terminal
import TrustRegistry

extension FormField {
  /// - Returns: whether the input was one for this field.
  mutating func take(_ input: Input) -> Bool {
    if isChoice { return choose(input) }
    if input == .key(.right), entry.cursor == entry.text.count, let completion {
      entry.replace(with: completion)
      return true
    }
    takeOffer(before: input)
    let before = entry.text
    let taken: Bool
    if case .paste(let text) = input {
      // A field is one line: what was copied from several is one text still.
      entry.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      taken = true
    } else {
      taken = entry.take(input)
    }
    if entry.text != before { error = nil }
    return taken
  }

  /// Typing and erasing begin with an empty field; moving about in it makes the offer one's own.
  private mutating func takeOffer(before input: Input) {
    guard isOffered else { return }
    switch input {
    case .character, .paste, .key(.backspace), .key(.delete): entry.replace(with: "")
    case .key(.left), .key(.right), .key(.home), .key(.end): break
    default: return
    }
    isOffered = false
  }

  /// Digits pick, arrows and letters move, the space bar takes or drops.
  private mutating func choose(_ input: Input) -> Bool {
    switch input {
    case .key(.left): highlight(highlighted - 1)
    case .key(.right): highlight(highlighted + 1)
    case .key(.home): highlight(0)
    case .key(.end): highlight(options.count - 1)
    case .key(.backspace): entry.replace(with: "")
    case .character(" "): toggle(highlighted)
    case .character(let scalar):
      if let digit = Int(String(scalar)), entry.isEmpty {
        guard let place = options.indices.first(where: { self.digit(at: $0) == digit }) else { return true }
        highlight(place)
        toggle(place)
      } else {
        seek(scalar)
      }
    default: return false
    }
    return true
  }

  private mutating func highlight(_ place: Int) {
    highlighted = max(0, min(place, options.count - 1))
    entry.replace(with: "")
    error = nil
    if case .choice = kind, options.indices.contains(highlighted) { chosen = [highlighted] }
  }

  private mutating func toggle(_ place: Int) {
    guard options.indices.contains(place) else { return }
    error = nil
    guard case .several = kind else {
      chosen = [place]
      return
    }
    if let index = chosen.firstIndex(of: place) {
      chosen.remove(at: index)
    } else {
      chosen = (chosen + [place]).sorted()
    }
  }

  /// Goes to the option of which a word begins with what is typed; marks do not matter.
  private mutating func seek(_ scalar: Unicode.Scalar) {
    let typed = entry.text
    for attempt in [typed + String(scalar), String(scalar)] {
      let sought = FoldedText(attempt).text
      let place = options.firstIndex { option in
        [option.label.vi, option.label.en].contains { label in
          FoldedText(label).text.split(separator: " ").contains { $0.hasPrefix(sought) }
        }
      }
      guard let place else { continue }
      highlight(place)
      entry.replace(with: attempt)
      return
    }
  }
}
