import Terminal
import TrustRegistry

/// The blank line at the foot of a scorecard: what is deducted, on what evidence, and the day of the act.
struct DeductionLine: Sendable {
  /// In the order of the paper form.
  enum Place: Int, CaseIterable, Sendable {
    case deduction, evidence, day

    var label: Phrase {
      switch self {
      case .deduction: Phrase(vi: "Trừ điểm", en: "Deduct")
      case .evidence: Phrase(vi: "Bằng chứng", en: "Evidence")
      case .day: Phrase(vi: "Ngày", en: "Day")
      }
    }
  }

  private(set) var texts: [TextField] = Place.allCases.map { _ in TextField(limit: 600) }
  private(set) var focus = Place.deduction
  /// Why the field with the keys was not left; what was typed stays.
  var error: Phrase?
  /// Which of the offered tariff items was picked; nil until an arrow picks one, for a half-typed word must
  /// never be taken for a deduction.
  var candidate: Int?
  /// How far back in the field's history the text was taken from.
  private var recalled: Int?

  subscript(place: Place) -> String { texts[place.rawValue].text }

  var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }
  var text: String { self[focus] }

  mutating func go(to place: Place) {
    focus = place
    (error, recalled, candidate) = (nil, nil, nil)
  }

  /// To the field before; from the first there is none.
  mutating func goBack() { go(to: Place(rawValue: focus.rawValue - 1) ?? .deduction) }

  /// - Returns: false on the last field.
  mutating func goForward() -> Bool {
    guard let next = Place(rawValue: focus.rawValue + 1) else { return false }
    go(to: next)
    return true
  }

  mutating func fill(_ place: Place, with text: String) { texts[place.rawValue].replace(with: text) }

  /// - Returns: whether the input was one for a line of text.
  mutating func take(_ input: Input) -> Bool {
    let before = text
    guard texts[focus.rawValue].take(input) else { return false }
    if text != before { (error, recalled, candidate) = (nil, nil, nil) }
    return true
  }

  var isAtEnd: Bool { texts[focus.rawValue].cursor == text.count }

  func field(_ place: Place) -> TextField { texts[place.rawValue] }

  /// Walks through earlier entries of the field, the newest first; past the newest it is blank again.
  mutating func recall(_ step: Int, of history: [String]) {
    let place = (recalled ?? -1) + step
    guard place < history.count, place >= -1 else { return }
    fill(focus, with: place < 0 ? "" : history[place])
    error = nil
    recalled = place < 0 ? nil : place
  }
}
