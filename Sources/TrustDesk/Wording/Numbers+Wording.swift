import TrustRegistry

/// Numbers as officers read them: Vietnamese groups with points and has a decimal comma, English the reverse.
extension Int {
  /// `1.234.567` in Vietnamese, `1,234,567` in English.
  public func grouped(in language: Language) -> String {
    let digits = String(magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += language.groupMark }
      grouped.append(digit)
    }
    return self < 0 ? "-" + grouped : grouped
  }

  /// Followers in at most four figures: `304,9K` and `3,8 Tr` in Vietnamese, `304.9K` and `3.8M` in English.
  /// Cut, not rounded, so that nobody is shown more than they have.
  public func shortened(in language: Language) -> String {
    let (unit, suffix) = language.unit(of: magnitude)
    guard unit > 1 else { return String(self) }
    let tenths = magnitude / (unit / 10)
    let whole = Int(tenths / 10).grouped(in: language)
    let part = tenths % 10 == 0 ? "" : "\(language.decimalMark)\(tenths % 10)"
    return "\(self < 0 ? "-" : "")\(whole)\(part)\(suffix)"
  }

  /// Grouped, in both languages.
  public var phrase: Phrase { Phrase(grouped(in:)) }
}

extension Language {
  var groupMark: String {
    switch self {
    case .vietnamese: "."
    case .english: ","
    }
  }

  var decimalMark: String {
    switch self {
    case .vietnamese: ","
    case .english: "."
    }
  }

  /// The largest unit not above `magnitude`, and what is written after a number of it.
  fileprivate func unit(of magnitude: UInt) -> (size: UInt, suffix: String) {
    let vietnamese = self == .vietnamese
    switch magnitude {
    case 1_000_000_000...: return (1_000_000_000, vietnamese ? " Tỷ" : "B")
    case 1_000_000...: return (1_000_000, vietnamese ? " Tr" : "M")
    case 1_000...: return (1_000, "K")
    default: return (1, "")
    }
  }
}

extension Money {
  /// `1.500.000 đ` in Vietnamese, `VND 1,500,000` in English.
  public func text(in language: Language) -> String {
    switch language {
    case .vietnamese: "\(dong.grouped(in: language)) đ"
    case .english: "VND \(dong.grouped(in: language))"
    }
  }

  public var phrase: Phrase { Phrase(text(in:)) }
}
