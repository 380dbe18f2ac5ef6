import TrustDesk
import TrustRegistry

/// What a screen asks of the application: screens act on nothing but themselves.
indirect enum Wish {
  /// The input is dealt with; nothing more.
  case stay
  case open(any Screen)
  /// In place of the screen that asks.
  case replace(any Screen)
  case back
  case show(MainScreen)
  /// Acts as one transaction; what follows happens only if it came about.
  case perform(Errand)
  /// An outcome on the status line.
  case say(Phrase)
  /// On the status line, what would be lost by pressing the key again.
  case warn(Phrase)
  /// A refusal on the status line, with the bell.
  case refuse(Phrase)
  /// Presses a key on the screen below the one that asks, which goes away.
  case press(KeyPress)
  case help
  case palette
  case switchOfficer
  case sit(name: String)
  case switchLanguage
  case redraw
  case quit
  /// One after the other.
  case all([Wish])
}
