import TrustRegistry

extension Tenths {
  /// `87,4` in Vietnamese, `87.4` in English.
  public func text(in language: Language) -> String {
    let (whole, part) = (abs(value) / 10, abs(value) % 10)
    return (value < 0 ? "−" : "") + whole.grouped(in: language) + "\(language.decimalMark)\(part)"
  }

  public var phrase: Phrase { Phrase(text(in:)) }

  /// With its sign: `+3,0`, `−0,4`, `0,0`.
  public var signed: Phrase { value > 0 ? Phrase(same: "+") + phrase : phrase }

  /// As JSON has it: `87.4`.
  var digits: String { "\(value < 0 ? "-" : "")\(abs(value) / 10).\(abs(value) % 10)" }
}
