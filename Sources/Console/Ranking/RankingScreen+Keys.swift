import TrustDesk
import TrustRegistry

extension RankingScreen {
  static let keys: [KeyBinding<RankingScreen>] =
    [
      KeyBinding(
        .key(.enter), label: Phrase(vi: "Mở hồ sơ", en: "Open"),
        help: Phrase(vi: "Mở hồ sơ của người đang chọn.", en: "Open the chosen creator's dossier."),
        obstacle: { screen, _ in screen.subject == nil ? Words.nothingFound : nil },
        run: { _, _ in .show(.dossier) }),
      KeyBinding(
        "/", .key(.function(3)), label: Phrase(vi: "Tìm", en: "Search"),
        help: Phrase(vi: "Tìm theo tên, gõ không cần dấu.", en: "Search by name, typed without marks."),
        run: { screen, _ in screen.startSearch() }),
    ] + filterKeys + dayKeys

  private static let filterKeys: [KeyBinding<RankingScreen>] = [
    KeyBinding(
      "h", .key(.function(5)), label: Phrase(vi: "Hạng", en: "Class"),
      help: Phrase(
        vi: "Chỉ một hạng giấy; nhấn tiếp để sang hạng sau.", en: "One class only; again for the next."),
      run: { screen, world in
        screen.turn(\.certificateClass, through: (world.office.scheme?.classes ?? []).map(\.code))
      }),
    KeyBinding(
      "f", .key(.function(6)), label: Phrase(vi: "Lĩnh vực", en: "Field"),
      help: Phrase(vi: "Chỉ một lĩnh vực; F để lùi lại.", en: "One field of work only; F goes back."),
      run: { screen, world in screen.turn(\.field, through: RankingScreen.fields(in: world)) }),
    KeyBinding(
      "F", label: Phrase(vi: "Lĩnh vực trước", en: "Field before"),
      help: Phrase(vi: "Lĩnh vực trước đó.", en: "The field before."), inFooter: false,
      run: { screen, world in screen.turn(\.field, through: RankingScreen.fields(in: world), by: -1) }),
    KeyBinding(
      "p", .key(.function(7)), label: Phrase(vi: "Nền tảng", en: "Platform"),
      help: Phrase(vi: "Chỉ một nền tảng.", en: "One platform only."),
      run: { screen, _ in screen.turn(\.platform, through: Platform.known) }),
    KeyBinding(
      "t", .key(.function(8)), label: Phrase(vi: "Tỉnh", en: "Province"),
      help: Phrase(vi: "Chỉ một tỉnh; T để lùi lại.", en: "One province only; T goes back."),
      run: { screen, world in screen.turn(\.province, through: world.desk.provinces) }),
    KeyBinding(
      "T", label: Phrase(vi: "Tỉnh trước", en: "Province before"),
      help: Phrase(vi: "Tỉnh trước đó.", en: "The province before."), inFooter: false,
      run: { screen, world in screen.turn(\.province, through: world.desk.provinces, by: -1) }),
    KeyBinding(
      "g", .key(.function(4)), label: Phrase(vi: "Giữa ai", en: "Among"),
      help: Phrase(
        vi: "Người có giấy còn hiệu lực, hay mọi người đã có điểm.",
        en: "Holders of a certificate in force, or all who are scored."),
      run: { screen, _ in screen.turnAmong() }),
  ]

  private static let dayKeys: [KeyBinding<RankingScreen>] = [
    KeyBinding(
      "s", label: Phrase(vi: "So với", en: "Since"),
      help: Phrase(
        vi: "So thứ hạng với 30, 90, 365 ngày trước, hoặc không so.",
        en: "Compare places with 30, 90 or 365 days before, or with none."),
      run: { screen, _ in screen.turnSpan() }),
    KeyBinding(
      .key(.left), label: Phrase(vi: "Tháng trước", en: "Month before"),
      help: Phrase(vi: "Bảng của một tháng trước đó.", en: "As of a month earlier."), inFooter: false,
      run: { screen, world in screen.go(months: -1, in: world) }),
    KeyBinding(
      .key(.right), label: Phrase(vi: "Tháng sau", en: "Month after"),
      help: Phrase(vi: "Bảng của một tháng sau đó.", en: "As of a month later."), inFooter: false,
      obstacle: { screen, world in screen.query.day < world.desk.today ? nil : RankingScreen.noLater },
      run: { screen, world in screen.go(months: 1, in: world) }),
    KeyBinding(
      "m", label: Phrase(vi: "Hôm nay", en: "Today"),
      help: Phrase(vi: "Về bảng của hôm nay.", en: "Back to today's."), inFooter: false,
      run: { screen, world in screen.go(to: world.desk.today, in: world) }),
  ]

  private static let noLater = Phrase(
    vi: "Bảng đang là của hôm nay.", en: "This is today's already.")

  @MainActor
  private static func fields(in world: World) -> [FieldCode] {
    (world.office.scheme?.fields ?? []).map(\.code)
  }
}
