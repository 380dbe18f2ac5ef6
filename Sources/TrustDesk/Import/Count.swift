import TrustRegistry

/// A number of people as people and platforms write it: "12345", "12.345", "304,9K", "3,8 Tr", "2 tỷ".
///
/// What could mean two numbers ("1,234K") or no whole one ("304.9") is refused, never guessed.
public enum Count {
  public static let largest = 1_000_000_000_000

  /// From 0 to `largest`. Trailing words such as "followers" or "người theo dõi" are allowed.
  public static func parse(_ text: String) throws(Unreadable) -> Int {
    if 1...12 ~= text.utf8.count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let plain = Int(text) {
      return plain
    }
    let folded = withoutUnit(FoldedText(text).text.split(separator: " ").joined(separator: " "))
    let number = folded.prefix { "0123456789., '".contains($0) }
    guard let scale = scales[folded.dropFirst(number.count).trimmingDot()] else { throw notANumber(text) }
    let trimmed = String(number).trimmingBlanks()
    let groups = trimmed.split(omittingEmptySubsequences: false) { ".,' ".contains($0) }
    if groups.contains(where: \.isEmpty) { throw notANumber(text) }
    let separators = trimmed.filter { ".,' ".contains($0) }
    let decimals = try decimals(groups, Array(separators), scaled: scale > 1, in: text)
    let digits = groups.joined()
    guard digits.count <= 18, let mantissa = Int(digits) else { throw tooLarge(text) }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: scale)
    let divisor = (0..<decimals).reduce(1) { result, _ in result * 10 }
    if overflow || product / divisor > largest { throw tooLarge(text) }
    if product % divisor != 0 { throw fraction(text) }
    return product / divisor
  }

  /// How many digits stand behind the decimal sign; 0 when every separator only groups thousands.
  private static func decimals(
    _ groups: [Substring], _ separators: [Character], scaled: Bool, in text: String
  ) throws(Unreadable) -> Int {
    guard let last = separators.last, let tail = groups.last else { return 0 }
    if Set(separators).count == 2, separators.filter({ $0 == last }).count == 1, ".,".contains(last) {
      if isGrouped(groups.dropLast()) { return tail.count }
    } else if Set(separators).count == 1 {
      if separators.count > 1 || last == " " || last == "'" {
        if isGrouped(groups[...]) { return 0 }
      } else if scaled, isGrouped(groups[...]) {
        throw ambiguous(text)
      } else {
        if isGrouped(groups[...]) { return 0 }
        if scaled || tail.count < 3 { return tail.count }
      }
    }
    throw notANumber(text)
  }

  private static func isGrouped(_ groups: ArraySlice<Substring>) -> Bool {
    guard let first = groups.first else { return false }
    return 1...3 ~= first.count && (groups.count == 1 || !first.hasPrefix("0"))
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static let scales: [String: Int] = [
    "": 1, "k": 1000, "n": 1000, "nghin": 1000, "ngan": 1000, "thousand": 1000, "m": 1_000_000,
    "tr": 1_000_000,
    "trieu": 1_000_000, "million": 1_000_000, "b": 1_000_000_000, "ty": 1_000_000_000, "ti": 1_000_000_000,
    "billion": 1_000_000_000,
  ]

  private static func withoutUnit(_ folded: String) -> String {
    let units = [
      "followers", "follower", "subscribers", "subs", "fans", "nguoi theo doi", "luot theo doi",
      "nguoi dang ky",
    ]
    guard let unit = units.first(where: { folded.hasSuffix($0) }) else { return folded }
    return String(folded.dropLast(unit.count)).trimmingBlanks()
  }
}

extension StringProtocol {
  fileprivate func trimmingBlanks() -> String { split(separator: " ").joined(separator: " ") }
  fileprivate func trimmingDot() -> String {
    (hasSuffix(".") ? String(dropLast()) : String(self)).trimmingBlanks()
  }
}
