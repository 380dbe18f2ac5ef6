import TrustDesk
import TrustRegistry

extension TrailScreen {
  static let keys: [KeyBinding<TrailScreen>] =
    [
      KeyBinding(
        .key(.enter), label: Phrase(vi: "Xem", en: "Read"),
        help: Phrase(vi: "Đọc trọn dòng đang chọn.", en: "Read the chosen entry whole."),
        obstacle: { screen, world in screen.chosen(in: world) == nil ? Words.nothingFound : nil },
        run: { screen, world in screen.chosen(in: world).map { .open(EntryScreen($0)) } }),
      KeyBinding(
        "o", .key(.function(2)), label: Phrase(vi: "Hồ sơ", en: "Dossier"),
        help: Phrase(vi: "Sang hồ sơ mà dòng này nói đến.", en: "To the dossier that the entry is about."),
        obstacle: { screen, _ in screen.subject == nil ? Self.aboutNobody : nil },
        run: { _, _ in .show(.dossier) }),
      KeyBinding(
        "/", .key(.function(3)), label: Phrase(vi: "Tìm", en: "Search"),
        help: Phrase(
          vi: "Tìm trong ngày, người, việc, hồ sơ và nội dung, gõ không cần dấu.",
          en: "Search day, officer, kind, creator and words, typed without marks."),
        run: { screen, _ in screen.startSearch() }),
    ] + filterKeys

  private static let filterKeys: [KeyBinding<TrailScreen>] = [
    KeyBinding(
      "a", .key(.function(4)), label: Phrase(vi: "Người này", en: "Officer"),
      help: Phrase(
        vi: "Chỉ dòng của người ghi dòng đang chọn; nhấn lại để bỏ.",
        en: "Only entries of the chosen one's officer; again for all."),
      run: { screen, world in screen.toggle(\.officer, { $0.entry.by }, in: world) }),
    KeyBinding(
      "v", .key(.function(5)), label: Phrase(vi: "Việc này", en: "Kind"),
      help: Phrase(
        vi: "Chỉ dòng cùng loại việc; nhấn lại để bỏ.", en: "Only entries of the same kind; again for all."),
      obstacle: { screen, world in
        screen.query.kind == nil && screen.chosen(in: world)?.kind == nil ? Self.withoutKind : nil
      },
      run: { screen, world in screen.toggle(\.kind, { $0.kind }, in: world) }),
    KeyBinding(
      "c", .key(.function(6)), label: Phrase(vi: "Hồ sơ này", en: "Same file"),
      help: Phrase(
        vi: "Chỉ dòng về cùng hồ sơ; nhấn lại để bỏ.",
        en: "Only entries about the same creator; again for all."),
      run: { screen, world in screen.toggle(\.about, { $0.entry.about }, in: world) }),
    KeyBinding(
      "n", .key(.function(7)), label: Phrase(vi: "Ngày này", en: "Day"),
      help: Phrase(
        vi: "Chỉ dòng trong cùng ngày; nhấn lại để bỏ.", en: "Only entries of the same day; again for all."),
      run: { screen, world in screen.toggleDay(in: world) }),
    KeyBinding(
      "x", .key(.function(8)), label: Phrase(vi: "Phát hiện", en: "Findings"),
      help: Phrase(
        vi: "Chỉ dòng không có hiệu lực; nhấn lại để bỏ.", en: "Only entries without effect; again for all."),
      run: { screen, world in screen.toggleVoid(in: world) }),
    KeyBinding(
      "k", .key(.function(10)), label: Phrase(vi: "Kiểm tra", en: "Verify"),
      help: Phrase(
        vi: "Kiểm tra lại toàn bộ nhật ký từ dòng đầu: niêm phong, chữ ký, thẩm quyền.",
        en: "Verify the whole journal from its first line: seals, signatures, rights."),
      obstacle: { _, world in world.desk.folder == nil ? Self.noJournal : nil },
      run: { _, world in VerificationScreen.verify(in: world) }),
  ]

  private static let aboutNobody = Phrase(
    vi: "Dòng này không nói đến hồ sơ nào.", en: "The entry is about no creator.")
  private static let withoutKind = Phrase(
    vi: "Dòng này không cho biết là việc gì.", en: "The entry does not tell its kind.")
  private static let noJournal = Phrase(
    vi: "Sổ này không có nhật ký trên đĩa.", en: "This registry has no journal on disk.")
}
