import TrustRegistry

extension Reading {
  /// A word out of a list; nil where none was typed.
  static func choice(
    _ text: String?, of option: String, among choices: [String]
  ) throws(Complaint) -> String? {
    guard let text else { return nil }
    guard choices.contains(text) else {
      var known: [String] = []
      for choice in choices where !known.contains(choice) { known.append(choice) }
      throw Complaint(.wrongChoice(text, of: option, among: known), code: 2)
    }
    return text
  }
}

extension Phrase {
  static func notBefore(_ earlier: Day, _ later: Day) -> Phrase {
    Phrase(
      vi: "Ngày so sánh \(earlier) phải trước ngày \(later).",
      en: "The day \(earlier) to compare with must be before \(later).")
  }
}
