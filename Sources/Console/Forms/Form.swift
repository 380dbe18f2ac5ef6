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
  /// The file that the answers name for what is handed out.
  var file: @MainActor (FormAnswers) -> String? = { _ in nil }
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
