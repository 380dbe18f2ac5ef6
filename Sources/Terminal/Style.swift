/// How a cell looks. No colour means the terminal's own; colours vanish under `NO_COLOR`, so what matters
/// has to be said by text or by `bold`, `reverse` or `underline` as well.
public struct Style: Hashable, Sendable {
  public var foreground: Color?
  public var background: Color?
  public var bold: Bool
  public var reverse: Bool
  public var underline: Bool
  public var dim: Bool

  public init(
    foreground: Color? = nil, background: Color? = nil, bold: Bool = false, reverse: Bool = false,
    underline: Bool = false, dim: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.reverse = reverse
    self.underline = underline
    self.dim = dim
  }

  public static let plain = Style()
  public static let bold = Style(bold: true)
  public static let reverse = Style(reverse: true)
  public static let underline = Style(underline: true)
  public static let dim = Style(dim: true)

  public static func foreground(_ color: Color) -> Style { Style(foreground: color) }
  public static func background(_ color: Color) -> Style { Style(background: color) }

  /// Both together: attributes add up, and the right side's colours win.
  public static func + (under: Style, over: Style) -> Style {
    Style(
      foreground: over.foreground ?? under.foreground, background: over.background ?? under.background,
      bold: under.bold || over.bold, reverse: under.reverse || over.reverse,
      underline: under.underline || over.underline, dim: under.dim || over.dim)
  }
}

extension Style: CustomStringConvertible {
  /// For tests: `bold 196 on 17`; `plain` when there is nothing to say.
  public var description: String {
    var words: [String] = []
    if bold { words.append("bold") }
    if dim { words.append("dim") }
    if underline { words.append("underline") }
    if reverse { words.append("reverse") }
    if let foreground { words.append("\(foreground.number)") }
    if let background { words.append("on \(background.number)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
