/// One thing that happened: a key, a paste, or something that the loop was waiting for.
public enum Input: Hashable, Sendable {
  /// One scalar as it was typed; a letter's marks may follow as scalars of their own.
  case character(Unicode.Scalar)
  case key(Key)
  /// Pasted text, never commands, with line feeds only for line breaks.
  case paste(String)
  /// Counted from the upper left cell, which is 0, 0.
  case mouse(row: Int, column: Int, action: MouseAction)
  /// The terminal has another size, or has to be drawn anew.
  case resize
  /// The terminal's window got the focus, or lost it.
  case focus(Bool)
  /// SIGINT, SIGTERM, SIGQUIT or SIGTSTP, by number.
  case signal(Int32)
  /// Somebody called the loop's waker; work that was posted has run already.
  case wake
  /// Something changed under a path that is watched; changes come together as one.
  case fileChanged
  /// The terminal is gone: nothing can be shown any more. Said once.
  case hangUp
}
