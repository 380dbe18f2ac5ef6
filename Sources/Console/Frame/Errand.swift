import TrustDesk
import TrustRegistry

/// Acts to perform, what to say of them, and what comes next.
struct Errand {
  let acts: [Act]
  /// A new file for what the acts hand out; nil where they hand out nothing.
  let file: String?
  /// Made when the acts are done, from their entries.
  let outcome: @MainActor ([Entry], World) -> Phrase
  /// Asked when the acts are done, so that it can tell what is left to do.
  let then: @MainActor (World) -> Wish

  init(
    _ acts: [Act], into file: String? = nil, then: @escaping @MainActor (World) -> Wish = { _ in .stay },
    outcome: @escaping @MainActor ([Entry], World) -> Phrase
  ) {
    self.acts = acts
    self.file = file
    self.outcome = outcome
    self.then = then
  }

  @MainActor
  init(_ act: Act, then: Wish = .stay, saying outcome: Phrase) {
    self.init([act], then: { _ in then }, outcome: { _, _ in outcome })
  }
}
