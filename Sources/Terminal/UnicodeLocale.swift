import CNcursesw

/// The C library's idea of characters, which its widths and ncurses depend on: Unicode, whatever the
/// environment says. SSH often brings no locale, or one that this machine has not.
enum UnicodeLocale {
  /// Reading this once sets it for the whole process; C.UTF-8 is part of every recent glibc.
  static let isSet: Bool = {
    setlocale(LC_CTYPE, "")
    if String(cString: curses_codeset()) == "UTF-8" { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil
  }()
}
