import Terminal

/// A line of text in several styles.
struct Line: Sendable, ExpressibleByStringLiteral {
  var spans: [Span]

  struct Span: Sendable {
    var text: String
    var style: Style
  }

  init(_ text: String = "", _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text: text, style: style)]
  }

  init(stringLiteral text: String) { self.init(text) }

  static func + (left: Line, right: Line) -> Line {
    var both = left
    both.spans += right.spans
    return both
  }

  var width: Int { spans.reduce(0) { $0 + CellText.width($1.text) } }
}
