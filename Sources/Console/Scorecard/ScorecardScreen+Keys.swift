import Terminal
import TrustDesk
import TrustRegistry

extension ScorecardScreen {
  static let keys: [KeyBinding<ScorecardScreen>] = [
    KeyBinding(
      .key(.enter), .key(.tab), label: Phrase(vi: "Trừ điểm", en: "Deduct"),
      help: Phrase(
        vi: "Nhận ô này và sang ô sau; ở ô cuối thì lưu và mở dòng mới.",
        en: "Accept the field and go on; the last one saves and opens the next line."),
      obstacle: { screen, _ in screen.keyingObstacle },
      run: { screen, world in screen.isTyping ? screen.accept(in: world) : screen.start() }),
    KeyBinding(
      .key(.backTab), label: Phrase(vi: "Ô trước", en: "Field before"),
      help: Phrase(vi: "Về ô trước, không kiểm tra gì.", en: "To the field before; nothing is checked."),
      inFooter: false, obstacle: { screen, _ in screen.keyingObstacle },
      run: { screen, _ in
        screen.line.goBack()
        return screen.start()
      }),
    KeyBinding(
      .key(.function(10)), label: Phrase(vi: "Lưu", en: "Save"),
      help: Phrase(vi: "Lưu dòng trừ điểm từ bất cứ ô nào.", en: "Save the line from any field."),
      inFooter: false, obstacle: { screen, _ in screen.keyingObstacle },
      run: { screen, world in screen.save(in: world) }),
    KeyBinding(
      "o", .key(.function(5)), label: Phrase(vi: "Mở phiếu", en: "Open card"),
      help: Phrase(
        vi: "Mở phiếu chấm của bạn cho lượt xét này.", en: "Open a scorecard of your own for this case."),
      obstacle: { screen, _ in screen.openingObstacle }, run: { screen, _ in screen.open() }),
    KeyBinding(
      "T", .key(.function(2)), label: Phrase(vi: "Bảng mức", en: "Tariff"),
      help: Phrase(
        vi: "Tìm trong bảng mức trừ điểm; Enter lấy mã vào dòng đang gõ.",
        en: "Look through the tariff; Enter takes the code into the line."),
      obstacle: { screen, world in
        screen.scheme(in: world) == nil ? ScorecardScreen.noCase : nil
      }, run: { screen, world in .open(TariffScreen(for: screen, in: world)) }),
    KeyBinding(
      "w", .key(.function(7)), .key(.delete), label: Phrase(vi: "Rút", en: "Withdraw"),
      help: Phrase(
        vi: "Rút lần trừ điểm đang chọn, kèm lý do; phiếu vẫn ghi lại cả hai.",
        en: "Withdraw the chosen deduction with a reason; the card keeps both on record."),
      obstacle: { screen, _ in screen.withdrawingObstacle },
      run: { screen, world in screen.withdraw(in: world) }),
    KeyBinding(
      "c", .key(.function(4)), label: Phrase(vi: "Chép", en: "Copy"),
      help: Phrase(
        vi: "Chép lần trừ điểm đang chọn vào dòng mới để sửa.",
        en: "Copy the chosen deduction into the blank line to change it."), inFooter: false,
      obstacle: { screen, _ in
        screen.keyingObstacle ?? (screen.selected == nil ? ScorecardScreen.nothingChosen : nil)
      }, run: { screen, world in screen.copy(in: world) }),
    KeyBinding(
      "s", .key(.function(8)), label: Phrase(vi: "Nộp phiếu", en: "Submit"),
      help: Phrase(
        vi: "Nộp phiếu chấm: từ đó không sửa được nữa.", en: "Submit the card: it is final from then on."),
      obstacle: { screen, _ in screen.keyingObstacle ?? screen.halfTyped },
      run: { screen, world in screen.submit(in: world) }),
    KeyBinding(
      .key(.right), .key(.left), label: Phrase(vi: "Phiếu kia", en: "Other card"),
      help: Phrase(
        vi: "Sang phiếu chấm khác của lượt xét.", en: "To the other scorecards of the case."),
      obstacle: { screen, _ in
        screen.cards.count > 1 ? nil : Phrase(vi: "Chỉ có một phiếu chấm.", en: "There is one card only.")
      }, run: { screen, _ in screen.showNextCard(1) }),
  ]

  static let noCase = Phrase(
    vi: "Chưa có lượt xét nào; hãy mở lượt xét trong hồ sơ (phím 2).",
    en: "There is no case yet; open one in the dossier (key 2).")
  static let nothingChosen = Phrase(
    vi: "Phiếu này chưa có lần trừ điểm nào.", en: "This card has no deduction yet.")

  /// While a line is typed, letters are text: only the other keys of each act are told.
  func keyNotes(in world: World) -> [KeyNote] {
    let notes = Self.keys.notes(for: self, in: world)
    guard isTyping else { return notes }
    return notes.map { note in
      let keys = note.keys.filter { if case .letter = $0 { false } else { true } }
      guard !keys.isEmpty else { return note }
      return KeyNote(
        keys: keys, label: note.label, help: note.help,
        isInFooter: note.isInFooter && keys[0] != .key(.right),
        obstacle: note.obstacle)
    }
  }
}
