import Terminal
import TrustRegistry

/// The keys that lists of commands have.
@MainActor
enum CommandKeys {
  static func keys<Owner: Screen>() -> [KeyBinding<Owner>] {
    [
      KeyBinding(
        .key(.enter), label: Phrase(vi: "Chạy", en: "Run"),
        help: Phrase(vi: "Chạy việc đang chọn.", en: "Run what is chosen."),
        run: { screen, world in screen.update(.key(.enter), in: world) }),
      KeyBinding(
        .key(.down), .key(.up), label: Phrase(vi: "Chọn", en: "Choose"),
        help: Phrase(vi: "Đi lên, đi xuống trong danh sách.", en: "Up and down the list."),
        run: { screen, world in screen.update(.key(.down), in: world) }),
      KeyBinding(
        .key(.escape), label: Phrase(vi: "Lùi", en: "Back"),
        help: Phrase(vi: "Đóng danh sách này.", en: "Close this list."), run: { _, _ in .back }),
    ]
  }
}
