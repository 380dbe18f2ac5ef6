import Terminal
import TrustDesk
import TrustRegistry

/// One window of the console: a value that keeps a cursor and a text half typed, and asks the desk for all
/// else.
@MainActor
protocol Screen {
  /// Every key of the screen: key map, footer, help page and palette are made of it.
  static var keys: [KeyBinding<Self>] { get }

  /// Whose dossier the officer has before them; the numbered screens 2 and 3 open it.
  var subject: CreatorID? { get }

  /// Whether it lies over the screen below, as a question does, instead of taking its place.
  var isOverlay: Bool { get }

  /// Whether letters are text now; then only the screen itself takes them.
  var isTyping: Bool { get }

  /// Whether a search is typed above a list: the footer tells what keys do to it.
  var isSearching: Bool { get }

  /// Whether something was typed that leaving would lose.
  var isUnsaved: Bool { get }

  /// One step of the crumbs.
  func title(in world: World) -> String

  /// What stands at the right end of the title's line, such as a count.
  func note(in world: World) -> String

  /// What the key or choice at hand would do, where there is nothing else to say.
  func hint(in world: World) -> String?

  /// How large it is going to be drawn; called before every `update` and `render`.
  mutating func layOut(_ size: Size, in world: World)

  /// The desk knows something new, or another officer sits there: look again, and keep the cursor on what it
  /// was on.
  mutating func refresh(in world: World)

  /// - Returns: nil when the input is not one for this screen; `.stay` when it is and there is nothing to be
  ///   done.
  mutating func update(_ input: Input, in world: World) -> Wish?

  /// An act that this screen wished for was turned down.
  /// - Returns: true when the screen shows so itself.
  mutating func turnedDown(_ setback: Setback, in world: World) -> Bool

  /// What help, palette and footer tell of the keys as things stand.
  func keyNotes(in world: World) -> [KeyNote]

  /// Acts that have no key of their own: palette and menu name them.
  func actNotes(in world: World) -> [KeyNote]

  /// Does the act at this place of `actNotes`; nil where there is none.
  mutating func run(act index: Int, in world: World) -> Wish?

  func render(_ world: World, on canvas: inout Canvas)
}
