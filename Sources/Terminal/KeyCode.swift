import CNcursesw

/// ncurses' numbers for keys, those that the house adds to them, and what each one means.
enum KeyCode {
  static let pasteBegins: Int32 = 0x600
  static let pasteEnds: Int32 = 0x601
  static let focusGained: Int32 = 0x602
  static let focusLost: Int32 = 0x603
  private static let firstOwn: Int32 = 0x610

  /// Keys that ncurses has no number for.
  private static let own: [Key] = [
    .shiftUp, .shiftDown, .controlUp, .controlDown, .controlLeft, .controlRight, .controlHome,
    .controlEnd, .shiftLeft, .shiftRight,
  ]

  private static func code(_ key: Key) -> Int32 {
    firstOwn + Int32(own.firstIndex(of: key) ?? own.count)
  }

  /// What follows Escape: sequences that descriptions lack, since terminals differ from what they say.
  static let sequences: [String: Int32] = [
    "[200~": pasteBegins, "[201~": pasteEnds, "[I": focusGained, "[O": focusLost,
    "[1~": KEY_HOME, "[2~": KEY_IC, "[3~": KEY_DC, "[4~": KEY_END, "[5~": KEY_PPAGE,
    "[6~": KEY_NPAGE, "[7~": KEY_HOME, "[8~": KEY_END, "[Z": KEY_BTAB,
    // Some obey application mode and some do not; a description knows only one of the two forms.
    "[A": KEY_UP, "[B": KEY_DOWN, "[C": KEY_RIGHT, "[D": KEY_LEFT, "[F": KEY_END, "[H": KEY_HOME,
    "OA": KEY_UP, "OB": KEY_DOWN, "OC": KEY_RIGHT, "OD": KEY_LEFT, "OF": KEY_END, "OH": KEY_HOME,
    "OP": KEY_F0 + 1, "OQ": KEY_F0 + 2, "OR": KEY_F0 + 3, "OS": KEY_F0 + 4,
    "[11~": KEY_F0 + 1, "[12~": KEY_F0 + 2, "[13~": KEY_F0 + 3, "[14~": KEY_F0 + 4,
    "[1;2A": code(.shiftUp), "[1;2B": code(.shiftDown), "[1;2C": code(.shiftRight),
    "[1;2D": code(.shiftLeft), "[1;5A": code(.controlUp), "[1;5B": code(.controlDown),
    "[1;5C": code(.controlRight), "[1;5D": code(.controlLeft), "[1;5F": code(.controlEnd),
    "[1;5H": code(.controlHome),
  ]

  /// Extended capabilities, which ncurses would number anew in every session.
  static let capabilities: [String: Int32] = [
    "kUP": code(.shiftUp), "kDN": code(.shiftDown), "kUP5": code(.controlUp),
    "kDN5": code(.controlDown), "kLFT5": code(.controlLeft), "kRIT5": code(.controlRight),
    "kHOM5": code(.controlHome), "kEND5": code(.controlEnd),
  ]

  /// The key a code stands for; nil for those nobody uses.
  static func key(_ code: Int32) -> Key? {
    if let key = named[code] { return key }
    if code > KEY_F0, code <= KEY_F0 + 24 { return .function(Int(code - KEY_F0)) }
    let index = Int(code - firstOwn)
    return own.indices.contains(index) ? own[index] : nil
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete, KEY_BTAB: .backTab,
    KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_FIND: .home, KEY_SELECT: .end, KEY_LL: .end,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown, KEY_SR: .shiftUp,
    KEY_SF: .shiftDown, KEY_SLEFT: .shiftLeft, KEY_SRIGHT: .shiftRight,
  ]
}
