import Terminal
import TrustDesk
import TrustRegistry

extension DossierScreen {
  static let keys: [KeyBinding<DossierScreen>] = acting + looking

  private static let acting: [KeyBinding<DossierScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Mở", en: "Open"),
      help: Phrase(
        vi: "Mở dòng đang chọn: ghi bước, xem phiếu chấm, đọc trọn một mục lịch sử.",
        en: "Open the chosen line: record the step, see the scorecards, read an entry whole."),
      obstacle: { screen, world in screen.openObstacle(in: world) },
      run: { screen, world in screen.openChosen(in: world) }),
    KeyBinding(
      "x", .key(.function(3)), label: Phrase(vi: "Việc khác", en: "Other acts"),
      help: Phrase(
        vi: "Mọi việc khác trên hồ sơ này, chọn theo tên.", en: "Every other act on this dossier, by name."),
      run: { screen, world in .open(ActMenuScreen(screen.actsInOrder(in: world), in: world)) }),
    form(
      "m", 4, Phrase(vi: "Mở lượt xét", en: "Open a case"),
      Phrase(vi: "Mở lượt xét cho một hạng.", en: "Open a case for a class."), CaseForms.openObstacle,
      CaseForms.open),
    KeyBinding(
      "b", .key(.function(5)), label: Phrase(vi: "Ghi bước", en: "Record step"),
      help: Phrase(
        vi: "Ghi một bước của lượt xét, với ghi chú và số văn bản.",
        en: "Record a step of the case, with note and document."),
      obstacle: { screen, world in CaseForms.anyStepObstacle(screen.dossier, in: world) },
      run: { screen, world in
        let step = screen.section == .steps ? screen.steps.selected?.id : nil
        return .open(FormScreen(CaseForms.recordStep(screen.dossier, step: step, in: world)))
      }),
    form(
      "t", 6, Phrase(vi: "Điểm thi", en: "Test mark"),
      Phrase(vi: "Ghi điểm một môn kiểm tra.", en: "Record the mark of one subject."), ExamForms.obstacle,
      { dossier, world in ExamForms.record(dossier, in: world) }),
    form(
      "p", 7, Phrase(vi: "Vi phạm", en: "Breach"),
      Phrase(vi: "Ghi một vi phạm pháp luật.", en: "Record a breach of law."), ConductForms.recordObstacle,
      { dossier, _ in ConductForms.record(dossier) }),
    KeyBinding(
      "l", label: Phrase(vi: "Kết luận", en: "Conclude"),
      help: Phrase(
        vi: "Kết luận một vi phạm, hoặc hủy bỏ nó.", en: "Conclude a breach, or overturn it."),
      obstacle: { screen, world in ConductForms.concludeObstacle(screen.dossier, in: world) },
      run: { screen, _ in
        let breach = screen.section == .breaches ? screen.breaches.selected?.number : nil
        return .open(FormScreen(ConductForms.conclude(screen.dossier, breach: breach)))
      }),
    form(
      "g", 8, Phrase(vi: "Đơn gia nhập", en: "Apply"),
      Phrase(vi: "Ghi đơn gia nhập liên minh.", en: "Record an application to the alliance."),
      AllianceForms.applyObstacle, { dossier, _ in AllianceForms.apply(dossier) }),
    form(
      "e", 2, Phrase(vi: "Sửa", en: "Amend"),
      Phrase(vi: "Sửa tên, loại, lĩnh vực, tỉnh.", en: "Amend name, kind, fields, province."),
      CreatorForms.amendObstacle, CreatorForms.amend),
    form(
      "y", nil, Phrase(vi: "Thẩm tra", en: "Appraise"),
      Phrase(vi: "Ghi ý kiến thẩm tra đơn gia nhập.", en: "Record the appraisal of the application."),
      AllianceForms.appraiseObstacle, { dossier, _ in AllianceForms.appraise(dossier) }),
    form(
      "a", nil, Phrase(vi: "Tài khoản", en: "Account"),
      Phrase(
        vi: "Ghi thêm tài khoản, hoặc số người theo dõi mới.",
        en: "Record an account, or its new followers."),
      CreatorForms.addAccountObstacle, { dossier, _ in CreatorForms.addAccount(dossier) }),
    form(
      "u", nil, Phrase(vi: "Gỡ tài khoản", en: "Release account"),
      Phrase(
        vi: "Gỡ một tài khoản đã bán, đã đóng hoặc không phải của họ.",
        en: "Release an account that was sold, closed or never theirs."),
      CreatorForms.releaseAccountObstacle, { dossier, _ in CreatorForms.releaseAccount(dossier) }),
  ]

  /// A key that opens a form about this dossier.
  private static func form(
    _ letter: Character, _ function: Int?, _ label: Phrase, _ help: Phrase,
    _ obstacle: @escaping @MainActor (Dossier, World) -> Phrase?,
    _ form: @escaping @MainActor (Dossier, World) -> Form
  ) -> KeyBinding<DossierScreen> {
    let function = function.map { [KeyPress.key(.function($0))] } ?? []
    return KeyBinding(
      [.letter(letter)] + function, label: label, help: help,
      obstacle: { screen, world in obstacle(screen.dossier, world) },
      run: { screen, world in .open(FormScreen(form(screen.dossier, world))) })
  }

  private static let looking: [KeyBinding<DossierScreen>] = [
    KeyBinding(
      "v", label: Phrase(vi: "Xem phần che", en: "Unmask"),
      help: Phrase(
        vi: "Xem phần nhạy cảm đang che, với một mục đích; lần xem được ghi nhật ký.",
        en: "See the sensitive parts that are masked, for a purpose; the look is an entry."),
      obstacle: { screen, world in PrivacyForms.lookObstacle(screen.dossier, in: world) },
      run: { screen, world in .open(FormScreen(PrivacyForms.look(screen.dossier, in: world))) }),
    KeyBinding(
      .key(.right), .key(.tab), label: Phrase(vi: "Phần sau", en: "Next part"),
      help: Phrase(vi: "Sang phần sau của hồ sơ.", en: "The next part of the dossier."),
      run: { screen, _ in screen.turn(by: 1) }),
    KeyBinding(
      .key(.left), .key(.backTab), label: Phrase(vi: "Phần trước", en: "Part before"),
      help: Phrase(vi: "Về phần trước của hồ sơ.", en: "The part before."), inFooter: false,
      run: { screen, _ in screen.turn(by: -1) }),
    KeyBinding(
      "j", .key(.shiftDown), label: Phrase(vi: "Người sau", en: "Next one"),
      help: Phrase(
        vi: "Hồ sơ kế tiếp trong danh sách vừa xem.", en: "The next dossier of the list it was opened from."),
      inFooter: false, obstacle: { screen, world in screen.neighbourObstacle(by: 1, in: world) },
      run: { screen, world in screen.neighbour(by: 1, in: world) }),
    KeyBinding(
      "k", .key(.shiftUp), label: Phrase(vi: "Người trước", en: "One before"),
      help: Phrase(
        vi: "Hồ sơ liền trước trong danh sách vừa xem.", en: "The dossier before it in that list."),
      inFooter: false, obstacle: { screen, world in screen.neighbourObstacle(by: -1, in: world) },
      run: { screen, world in screen.neighbour(by: -1, in: world) }),
    KeyBinding(
      "c", label: Phrase(vi: "Lượt khác", en: "Other case"),
      help: Phrase(vi: "Xem lượt xét trước đó.", en: "See the case before."), inFooter: false,
      obstacle: { screen, _ in
        screen.dossier.cases.count > 1
          ? nil : Phrase(vi: "Hồ sơ không có lượt xét nào khác.", en: "There is no other case.")
      }, run: { screen, _ in screen.showNextCase() }),
  ]

  private func neighbourObstacle(by places: Int, in world: World) -> Phrase? {
    guard among.creator(places, from: id) != nil else {
      return Phrase(vi: "Đã ở cuối danh sách.", en: "This is the end of the list.")
    }
    return nil
  }
}
