import TrustJournal
import TrustRegistry

/// What is missing is told as null, never left out: a reader finds every key.
extension BodyValue {
  /// The same with null for every masked text.
  var withoutMasks: BodyValue {
    switch self {
    case .text(let text): Mask.isIn(text) ? .null : self
    case .array(let values): .array(values.map(\.withoutMasks))
    case .object(let object):
      .object(object.members.reduce(into: BodyObject()) { $0.append($1.key, $1.value.withoutMasks) })
    default: self
    }
  }

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
