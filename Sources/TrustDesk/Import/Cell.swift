/// One value of a row, before it is known what it should be.
enum Cell {
  case text(String)
  case list([String])
  case accounts([[String: String]])
  /// A JSON value of a shape that no column has.
  case odd

  init(_ value: JSONValue) {
    switch value {
    case .null: self = .text("")
    case .text(let text): self = .text(text)
    case .object, .truth: self = .odd
    case .list(let values):
      let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      let objects = values.compactMap { value -> [String: String]? in
        guard case .object(let fields) = value else { return nil }
        return fields.compactMapValues { if case .text(let text) = $0 { text } else { nil } }
      }
      if texts.count == values.count {
        self = .list(texts)
      } else {
        self = objects.count == values.count ? .accounts(objects) : .odd
      }
    }
  }
}
