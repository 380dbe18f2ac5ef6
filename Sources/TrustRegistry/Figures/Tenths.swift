/// A number with one decimal, kept as an integer so that figures are the same on every machine.
public struct Tenths: Sendable, Hashable, Comparable {
  /// 874 for 87.4.
  public var value: Int

  public init(value: Int) { self.value = value }

  /// Rounded, halves away from zero.
  public init(rounding number: Double) {
    value = Int((number * 10).rounded(.toNearestOrAwayFromZero))
  }

  /// `part` of `whole` in percent; nil of nothing.
  public init?(percent part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    self.init(rounding: Double(part) * 100 / Double(whole))
  }

  public static func < (left: Tenths, right: Tenths) -> Bool { left.value < right.value }

  public static func - (left: Tenths, right: Tenths) -> Tenths { Tenths(value: left.value - right.value) }

  public static prefix func - (number: Tenths) -> Tenths { Tenths(value: -number.value) }

  public var magnitude: Tenths { Tenths(value: abs(value)) }
}
