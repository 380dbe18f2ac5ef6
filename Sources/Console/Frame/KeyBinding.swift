import Terminal
import TrustRegistry

/// One thing that a key does on a screen: the one list of them makes key map, footer, help and palette.
@MainActor
struct KeyBinding<Owner> {
  /// The first is the one that is shown.
  let keys: [KeyPress]
  /// One or two words, for the footer and the palette.
  let label: Phrase
  /// One sentence, for the help page.
  let help: Phrase
  /// Whether the footer names it; help and palette always do.
  let isInFooter: Bool
  /// Why the key cannot be used now; nil when it can.
  let obstacle: @MainActor (Owner, World) -> Phrase?
  let run: @MainActor (inout Owner, World) -> Wish?

  init(
    _ keys: KeyPress..., label: Phrase, help: Phrase, inFooter: Bool = true,
    obstacle: @escaping @MainActor (Owner, World) -> Phrase? = { _, _ in nil },
    run: @escaping @MainActor (inout Owner, World) -> Wish?
  ) {
    self.init(keys, label: label, help: help, inFooter: inFooter, obstacle: obstacle, run: run)
  }

  init(
    _ keys: [KeyPress], label: Phrase, help: Phrase, inFooter: Bool = true,
    obstacle: @escaping @MainActor (Owner, World) -> Phrase? = { _, _ in nil },
    run: @escaping @MainActor (inout Owner, World) -> Wish?
  ) {
    self.keys = keys
    self.label = label
    self.help = help
    self.isInFooter = inFooter
    self.obstacle = obstacle
    self.run = run
  }
}
