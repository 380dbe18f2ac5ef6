import TrustRegistry

/// A deduction as assessors key it on one line: `2.3 5 reason`, or a code of the tariff, maybe with a reason.
public struct TypedDeduction: Sendable, Hashable {
  public var requirement: RequirementCode?
  public var points: Int?
  public var tariff: String?
  public var reason: String

  /// Nil unless the line begins with a requirement and points, or with one word that may be a code.
  public init?(_ line: String) {
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    guard let first = words.popFirst() else { return nil }
    if let code = RequirementCode(String(first)) {
      guard let second = words.popFirst(), let number = Int(second) else { return nil }
      requirement = code
      points = number
    } else {
      guard first.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else { return nil }
      tariff = String(first)
    }
    reason = words.joined(separator: " ")
  }
}
