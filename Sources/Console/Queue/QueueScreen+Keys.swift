import Terminal
import TrustDesk
import TrustRegistry

extension QueueScreen {
  static let keys: [KeyBinding<QueueScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Làm", en: "Do"),
      help: Phrase(
        vi: "Mở việc đang chọn ở đúng màn hình của nó; xong thì việc kế tiếp tự mở.",
        en: "Open the chosen work where it is done; the next opens when it is."),
      obstacle: { screen, world in screen.emptiness(in: world) },
      run: { screen, world in screen.open(in: world) }),
    KeyBinding(
      nextPress, .key(.function(5)), label: Phrase(vi: "Việc kế", en: "Next"),
      help: Phrase(
        vi: "Mở việc kế tiếp chưa bị bỏ qua.", en: "Open the next piece of work that was not skipped."),
      obstacle: { screen, world in screen.emptiness(in: world) },
      run: { screen, world in screen.openNext(in: world) }),
    KeyBinding(
      "b", .key(.function(8)), label: Phrase(vi: "Bỏ qua", en: "Skip"),
      help: Phrase(
        vi: "Bỏ qua việc đang chọn trong phiên này, kèm lý do; nhấn lần nữa để nhận lại.",
        en: "Pass the chosen work over in this session, with a reason; press again to take it back."),
      obstacle: { screen, world in screen.emptiness(in: world) },
      run: { screen, world in screen.skip(in: world) }),
    KeyBinding(
      "/", .key(.function(3)), label: Phrase(vi: "Tìm", en: "Search"),
      help: Phrase(
        vi: "Lọc trong khi gõ, không cần dấu: tên, việc, mã số.",
        en: "Filter while typing, without marks: name, work, number."),
      run: { screen, _ in screen.startSearch() }),
  ]

  /// Why there is nothing to open.
  func emptiness(in world: World) -> Phrase? { table.selected == nil ? nothing(in: world) : nil }

  func nothing(in world: World) -> Phrase {
    guard world.desk.officer != nil else { return Setback.noKey.phrase(in: world.office) }
    return items.isEmpty
      ? Phrase(vi: "Không còn việc nào chờ bạn.", en: "Nothing waits for you.") : Words.nothingFound
  }

  private func skip(in world: World) -> Wish {
    guard let item = table.selected else { return .stay }
    guard skipped[item.id] == nil else { return .replace(takingBack(item.id, in: world)) }
    return .open(SkipScreen(item, of: self))
  }
}
