import Terminal
import TrustDesk
import TrustRegistry

/// What was filled in, as values.
@MainActor
struct FormAnswers {
  let fields: [FormField]
  let seen: Int?
  let today: Day

  private func field(_ name: FieldName) -> FormField? { fields.first { $0.name == name } }

  /// Without blanks at either end; empty where the form has no such field.
  func text(_ name: FieldName) -> String { field(name)?.entry.text.trimmed ?? "" }

  func number(_ name: FieldName) -> Int? {
    let text = text(name)
    guard case .count = field(name)?.kind else { return Int(text) }
    return try? Count.parse(text)
  }

  func day(_ name: FieldName) -> Day? {
    guard let field = field(name), case .day(let past) = field.kind else { return nil }
    return DayEntry.read(text(name), today: today, past: past)
  }

  func choice(_ name: FieldName) -> String? { choices(name).first }

  func choices(_ name: FieldName) -> [String] {
    field(name).map { field in field.chosen.map { field.options[$0].value } } ?? []
  }
}
