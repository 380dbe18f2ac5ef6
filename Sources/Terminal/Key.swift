/// A key that is not a character. There is no Alt: a terminal cannot tell it from Escape and a letter, and
/// typing ahead must never turn into another command.
public enum Key: Hashable, Sendable {
  case enter
  case escape
  case tab
  case backTab
  /// What terminals and input methods send as 0x7f or as 0x08.
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case shiftUp
  case shiftDown
  case shiftLeft
  case shiftRight
  case controlUp
  case controlDown
  case controlLeft
  case controlRight
  case controlHome
  case controlEnd
  /// F1 … F24; terminals send Shift+F1 as F13 and so on.
  case function(Int)
  /// Control with a small letter "a" … "z" (but not "h", "i", "j", "m": backspace, tab, enter, enter),
  /// or with one of "@", "\\", "]", "^", "_".
  case control(Character)
}
