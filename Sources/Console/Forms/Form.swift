import Terminal
import TrustDesk
import TrustRegistry

/// A paper form: fields in an order that never changes, and the act that they add up to.
@MainActor
struct Form {
  let title: Phrase
  /// Whose dossier it goes into.
  let subject: CreatorID?
  var fields: [FormField]
  /// The revision of the dossier that the officer had before them; nil when it does not matter.
  var seen: Int?
  /// Made of the answers when the form is saved; called only with every field checked.
  let acts: @MainActor (FormAnswers, World) -> [Act]
  let outcome: @MainActor ([Entry], World) -> Phrase
  /// What comes when the form is saved.
  let then: @MainActor (World) -> Wish

  init(
    _ title: Phrase, about subject: CreatorID? = nil, seen: Int? = nil, fields: [FormField],
    then: @escaping @MainActor (World) -> Wish = { _ in .back },
    outcome: @escaping @MainActor ([Entry], World) -> Phrase,
    acts: @escaping @MainActor (FormAnswers, World) -> [Act]
  ) {
    self.title = title
    self.subject = subject
    self.seen = seen
    self.fields = fields
    self.acts = acts
    self.outcome = outcome
    self.then = then
  }
}

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
