import Terminal
import TrustRegistry

/// A key as a binding names it: a letter without its marks, or a key that is not a letter.
enum KeyPress: Hashable, Sendable {
  /// Small and capital letters are two keys; `đ` and `á` are `d` and `a`, as input methods make one of the
  /// other.
  case letter(Character)
  case key(Key)
  /// An act without a key, by its place in the screen's list: menu and palette run it.
  case act(Int)

  /// Nil for what is no key: a paste, the mouse, a signal.
  init?(_ input: Input) {
    switch input {
    case .key(let key): self = .key(key)
    case .character(let scalar):
      guard let letter = FoldedText(String(Character(scalar))).text.first else { return nil }
      let capital = letter.isASCII && scalar.properties.isUppercase
      self = .letter(capital ? Character(letter.uppercased()) : letter)
    default: return nil
    }
  }

  /// The input that presses this key: running a key from a list is pressing it.
  var input: Input? {
    switch self {
    case .key(let key): .key(key)
    case .letter(let letter): letter.unicodeScalars.first.map(Input.character)
    case .act: nil
    }
  }

  /// As footer and help show it.
  var name: String {
    switch self {
    case .act: ""
    case .letter(" "): "Space"
    case .letter(let letter): String(letter)
    case .key(.function(let number)): "F\(number)"
    case .key(.control(let letter)): "^\(letter.uppercased())"
    case .key(let key): KeyPress.names[key] ?? "\(key)"
    }
  }

  private static let names: [Key: String] = [
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "⇧Tab", .backspace: "⌫", .delete: "Del",
    .insert: "Ins", .up: "↑", .down: "↓", .left: "←", .right: "→", .home: "Home", .end: "End",
    .pageUp: "PgUp", .pageDown: "PgDn", .shiftUp: "⇧↑", .shiftDown: "⇧↓", .shiftLeft: "⇧←",
    .shiftRight: "⇧→", .controlUp: "^↑", .controlDown: "^↓", .controlLeft: "^←", .controlRight: "^→",
    .controlHome: "^Home", .controlEnd: "^End",
  ]
}

extension KeyPress: ExpressibleByExtendedGraphemeClusterLiteral {
  init(extendedGraphemeClusterLiteral value: Character) { self = .letter(value) }
}
