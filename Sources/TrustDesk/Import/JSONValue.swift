/// A JSON value of a creators' file, as Foundation's decoder gives it.
enum JSONValue: Decodable, Equatable {
  case null
  /// No column has one, so which of the two it is does not matter.
  case truth
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let whole = try? container.decode(Int.self) {
      self = .text(String(whole))
    } else if let number = try? container.decode(Double.self) {
      self = .text(Int(exactly: number).map { String($0) } ?? String(number))
    } else if (try? container.decode(Bool.self)) != nil {
      self = .truth
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
