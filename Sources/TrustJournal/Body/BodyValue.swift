/// A value of the one grammar in which bodies are written (JOURNAL 3): what JSON has, less everything that
/// two parsers could read differently.
public enum BodyValue: Sendable, Hashable {
  case object(BodyObject)
  case array([BodyValue])
  case text(String)
  /// 0 ..< 2^53, so that every parser in the world holds it exactly; in documents also below zero.
  case integer(Int)
  /// A number as it stands in a document: with a fraction, an exponent or too great. Never in a body.
  case number(String)
  case truth(Bool)
  case null

  public var object: BodyObject? { if case .object(let object) = self { object } else { nil } }
  public var array: [BodyValue]? { if case .array(let array) = self { array } else { nil } }
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }
  public var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }

  public static let greatestInteger = (1 << 53) - 1
}
