import Terminal
import TrustDesk
import TrustRegistry

extension AllianceScreen {
  static let keys: [KeyBinding<AllianceScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Mở hồ sơ", en: "Open"),
      help: Phrase(vi: "Mở hồ sơ của người đang chọn.", en: "Open the chosen creator's dossier."),
      obstacle: { screen, _ in screen.subject == nil ? Words.nothingFound : nil },
      run: { _, _ in .show(.dossier) }),
    KeyBinding(
      "y", .key(.function(5)), label: Phrase(vi: "Thẩm tra", en: "Appraise"),
      help: Phrase(
        vi: "Ghi ý kiến thẩm tra đơn gia nhập đang chọn.",
        en: "Record the appraisal of the chosen application."),
      obstacle: { screen, _ in screen.obstacle(to: .appraise) },
      run: { screen, world in screen.appraise(in: world) }),
    KeyBinding(
      "a", .key(.function(6)), label: Phrase(vi: "Kết nạp", en: "Admit"),
      help: Phrase(
        vi: "Kết nạp người đang chọn vào liên minh, kèm lý do.",
        en: "Admit the chosen applicant, with a reason."),
      obstacle: { screen, _ in screen.obstacle(to: .admit) },
      run: { screen, world in screen.decide(admitting: true, in: world) }),
    KeyBinding(
      "d", .key(.function(7)), label: Phrase(vi: "Không kết nạp", en: "Decline"),
      help: Phrase(vi: "Không kết nạp, kèm lý do.", en: "Decline the application, with a reason."),
      obstacle: { screen, _ in screen.obstacle(to: .decline) },
      run: { screen, world in screen.decide(admitting: false, in: world) }),
    KeyBinding(
      "f", .key(.function(4)), .key(.tab), label: Phrase(vi: "Tình trạng", en: "State"),
      help: Phrase(
        vi: "Chỉ hiện một tình trạng; nhấn tiếp để sang tình trạng sau.",
        en: "Show one state only; again for the next."),
      run: { screen, world in screen.turnState(in: world) }),
    KeyBinding(
      "o", .key(.function(8)), label: Phrase(vi: "Hoạt động", en: "Activities"),
      help: Phrase(
        vi: "Các hoạt động và mạng lưới của Liên minh.", en: "The alliance's activities and networks."),
      run: { _, world in .open(ActivitiesScreen(in: world)) }),
    KeyBinding(
      "/", .key(.function(3)), label: Phrase(vi: "Tìm", en: "Search"),
      help: Phrase(
        vi: "Lọc trong khi gõ, không cần dấu: tên, mã số.",
        en: "Filter while typing, without marks: name, number."),
      run: { screen, _ in screen.startSearch() }),
  ]

  private func appraise(in world: World) -> Wish {
    guard let row = table.selected, let dossier = world.desk.dossier(row.id) else { return .stay }
    return .open(FormScreen(AllianceForms.appraise(dossier)))
  }

  private func decide(admitting: Bool, in world: World) -> Wish {
    guard let row = table.selected, let dossier = world.desk.dossier(row.id) else { return .stay }
    let (id, revision, isFromQueue) = (row.id, dossier.revision, isFromQueue)
    let title =
      admitting
      ? Phrase(vi: "Kết nạp · \(row.name)", en: "Admit · \(row.name)")
      : Phrase(vi: "Không kết nạp · \(row.name)", en: "Decline · \(row.name)")
    let form = Form(
      title, about: id, seen: revision,
      fields: [
        FormField(.reason, Phrase(vi: "Lý do", en: "Reason"), hint: dossier.membership?.appraisal?.phrase)
      ],
      then: { _ in isFromQueue ? .all([.back, .press(QueueScreen.nextPress)]) : .back },
      outcome: { entries, world in
        let words = entries.first?.event?.phrase(in: world.office) ?? title
        return Phrase(vi: "\(row.name): \(words.vi)", en: "\(row.name): \(words.en)")
      },
      acts: { answers, _ in
        let reason = answers.text(.reason)
        let command: AllianceCommand = admitting ? .admit(reason: reason) : .decline(reason: reason)
        return [.init(.alliance(command), about: id, seen: answers.seen)]
      })
    return .open(FormScreen(form))
  }
}

extension Membership.Appraisal {
  /// The secretariat's opinion and its note.
  var phrase: Phrase { Phrase(vi: "\(opinion.vi): \(note)", en: "\(opinion.en): \(note)") }
}
