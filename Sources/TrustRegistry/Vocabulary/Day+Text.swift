/// Days as text: ISO on the wire, day/month/year on Vietnamese screens.
extension Day: CustomStringConvertible, LosslessStringConvertible {
  /// Reads `YYYY-MM-DD`; nil for any other form and for a day that does not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var description: String {
    let (year, month, day) = date
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// As officers in Viet Nam write it: `05/03/2026`; in English as on the wire.
  public func text(in language: Language) -> String {
    guard language == .vietnamese else { return description }
    let (year, month, day) = date
    return "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))"
  }
}

/// A number of at least `width` digits, with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
