/// A requirement of a criterion, `2.3`: criterion 2, its third requirement (PROGRAMME 2).
public struct RequirementCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 1…5.
  public var criterion: Int
  /// Counted from 1 within the criterion.
  public var ordinal: Int

  public init(criterion: Int, ordinal: Int) {
    self.criterion = criterion
    self.ordinal = ordinal
  }

  /// Reads `2.3`; nil for any other form.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
      let criterion = Int(parts[0]), let ordinal = Int(parts[1]), criterion > 0, ordinal > 0,
      text == "\(criterion).\(ordinal)"
    else { return nil }
    self.init(criterion: criterion, ordinal: ordinal)
  }

  public var description: String { "\(criterion).\(ordinal)" }

  public static func < (left: RequirementCode, right: RequirementCode) -> Bool {
    (left.criterion, left.ordinal) < (right.criterion, right.ordinal)
  }
}
