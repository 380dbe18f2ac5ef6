import Terminal
import TrustRegistry

/// The keys that work on every screen. Screens bind none of them.
@MainActor
struct CommonKeys {
  static let keys: [KeyBinding<CommonKeys>] =
    [
      KeyBinding(
        .key(.escape), "q", label: Phrase(vi: "Lùi", en: "Back"),
        help: Phrase(
          vi: "Lùi về màn hình trước; q ở màn hình chính thì thoát.",
          en: "Back to the screen before; q on a main screen leaves the console."),
        run: { _, _ in .back }),
      KeyBinding(
        "?", label: Phrase(vi: "Trợ giúp", en: "Help"),
        help: Phrase(
          vi: "Mọi phím của màn hình này; gõ để tìm, Enter để chạy.",
          en: "Every key of this screen; type to search, Enter to run."),
        run: { _, _ in .help }),
      KeyBinding(
        ":", .key(.function(1)), label: Phrase(vi: "Lệnh", en: "Commands"),
        help: Phrase(
          vi: "Gọi mọi việc theo tên, gõ không cần dấu.",
          en: "Call anything by its name, typed without marks."),
        run: { _, _ in .palette }),
    ] + MainScreen.allCases.map { mainKey($0) } + [
      KeyBinding(
        .key(.function(9)), label: Phrase(vi: "Đổi cán bộ", en: "Switch officer"),
        help: Phrase(
          vi: "Đổi sang cán bộ khác (trong bản trình diễn).",
          en: "Take another officer's place (in a demonstration)."), inFooter: false,
        obstacle: { _, world in world.officers.isEmpty ? Words.noSeats : nil },
        run: { _, _ in .switchOfficer }),
      KeyBinding(
        .key(.function(12)), label: Phrase(vi: "English", en: "Tiếng Việt"),
        help: Phrase(
          vi: "Chuyển sang tiếng Anh và ngược lại.", en: "Change over to Vietnamese and back."),
        inFooter: false, run: { _, _ in .switchLanguage }),
      KeyBinding(
        .key(.control("l")), label: Phrase(vi: "Vẽ lại", en: "Redraw"),
        help: Phrase(vi: "Vẽ lại và đọc lại sổ.", en: "Draw anew and read the registry anew."),
        inFooter: false,
        run: { _, _ in .redraw }),
      KeyBinding(
        .key(.control("c")), label: Phrase(vi: "Thoát", en: "Quit"),
        help: Phrase(vi: "Thoát khỏi chương trình.", en: "Leave the program."), inFooter: false,
        run: { _, _ in .quit }),
    ]

  private static func mainKey(_ main: MainScreen) -> KeyBinding<CommonKeys> {
    let name = main.name
    return KeyBinding(
      main.press, label: name,
      help: Phrase(vi: "Sang màn hình \(name.vi).", en: "To the screen \(name.en)."), inFooter: false,
      obstacle: { _, world in main.isAboutOne && world.atHand == nil ? Words.nobodyAtHand : nil },
      run: { _, _ in .show(main) })
  }

  /// Keys that no screen binds: these, those of input methods (CONSOLE 4), and suspending. Only Escape may be
  /// named by a screen too, as what it leaves is its own.
  static let reserved: [KeyPress] =
    keys.flatMap(\.keys).filter { $0 != .key(.escape) }
    + [.key(.control("@")), .key(.control("z")), .key(.backspace)]
}
