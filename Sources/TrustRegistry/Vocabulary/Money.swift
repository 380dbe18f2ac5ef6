/// An amount in Vietnamese đồng, whole and not negative.
public struct Money: Sendable, Hashable, Comparable {
  public var dong: Int

  public init(dong: Int) {
    self.dong = dong
  }

  public static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
}
