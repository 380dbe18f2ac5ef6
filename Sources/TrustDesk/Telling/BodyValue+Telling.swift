import TrustJournal
import TrustRegistry

/// What is missing is told as null, never left out: a reader finds every key.
extension BodyValue {
  static func maybe(_ text: String?) -> BodyValue { text.map(BodyValue.text) ?? .null }

  static func maybe(_ integer: Int?) -> BodyValue { integer.map(BodyValue.integer) ?? .null }

  static func maybe(_ object: BodyObject?) -> BodyValue { object.map(BodyValue.object) ?? .null }

  static func day(_ day: Day?) -> BodyValue { maybe(day?.description) }

  static func list<Element>(_ elements: [Element], _ tell: (Element) -> BodyObject) -> BodyValue {
    .array(elements.map { .object(tell($0)) })
  }

  static func texts(_ texts: [String]) -> BodyValue { .array(texts.map(BodyValue.text)) }

  static func integers(_ integers: [Int]) -> BodyValue { .array(integers.map(BodyValue.integer)) }
}
