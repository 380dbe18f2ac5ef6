import Terminal
import TrustDesk
import TrustRegistry

extension ChecklistScreen {
  static let keys: [KeyBinding<ChecklistScreen>] = [
    KeyBinding(
      "a", .key(.function(5)), label: Phrase(vi: "Phê duyệt", en: "Approve"),
      help: Phrase(
        vi: "Cấp giấy chứng nhận, kèm lý do, khi mọi điều kiện đã đạt.",
        en: "Approve the certificate, with a reason, once every condition is met."),
      obstacle: { screen, _ in screen.obstacle(to: .approve) },
      run: { screen, world in screen.approve(in: world) }),
    KeyBinding(
      "d", .key(.function(6)), label: Phrase(vi: "Từ chối", en: "Decline"),
      help: Phrase(
        vi: "Từ chối cấp giấy chứng nhận, kèm lý do.", en: "Decline the certificate, with a reason."),
      obstacle: { screen, _ in screen.obstacle(to: .decline) },
      run: { screen, world in screen.decline(in: world) }),
    KeyBinding(
      "r", .key(.function(7)), label: Phrase(vi: "Trả lại", en: "Return"),
      help: Phrase(
        vi: "Trả lượt xét về một bước để làm lại, kèm lý do.",
        en: "Send the case back to one of its steps, with a reason."),
      obstacle: { screen, _ in screen.obstacle(to: .sendBack) },
      run: { screen, world in screen.sendBack(in: world) }),
    KeyBinding(
      "v", label: Phrase(vi: "Xem phần che", en: "Unmask"),
      help: Phrase(
        vi: "Xem phần nhạy cảm đang che, với một mục đích; lần xem được ghi nhật ký.",
        en: "See the sensitive parts that are masked, for a purpose; the look is an entry."),
      obstacle: { screen, world in PrivacyForms.lookObstacle(screen.dossier, in: world) },
      run: { screen, world in .open(FormScreen(PrivacyForms.look(screen.dossier, in: world))) }),
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Hồ sơ", en: "Dossier"),
      help: Phrase(vi: "Mở hồ sơ đầy đủ.", en: "Open the whole dossier."), run: { _, _ in .show(.dossier) }),
  ]

  private func approve(in world: World) -> Wish {
    guard let open else { return .stay }
    let validity = dossier.validity(under: open.terms, decidedOn: world.desk.today)
    let name = world.office.className(open.certificateClass)
    let days = (validity.from...validity.through)
    return decide(
      Phrase(
        vi: "Phê duyệt \(name.vi) · \(dossier.displayName)", en: "Approve \(name.en) · \(dossier.displayName)"
      ),
      hint: Phrase(
        vi: "Giấy chứng nhận \(name.vi), \(open.score ?? 0) điểm, hiệu lực \(days.phrase.vi).",
        en: "Certificate \(name.en), \(open.score ?? 0) points, valid \(days.phrase.en)."),
      suggestions: [
        world.words(Phrase(vi: "Đủ điều kiện theo quy chế đang áp dụng", en: "Every condition is met"))
      ]
    ) { .approve(case: open.number, reason: $0.text(.reason)) }
  }

  private func decline(in world: World) -> Wish {
    guard let open else { return .stay }
    let form = decide(
      Phrase(vi: "Từ chối cấp · \(dossier.displayName)", en: "Decline · \(dossier.displayName)"),
      hint: Phrase(
        vi: "Lượt xét khép lại; người này phải nộp đơn lại từ đầu.",
        en: "The case closes; the creator would have to apply anew.")
    ) { .decline(case: open.number, reason: $0.text(.reason)) }
    return .open(
      ConfirmationScreen(
        Phrase(vi: "Từ chối cấp cho \(dossier.displayName)?", en: "Decline \(dossier.displayName)?"),
        [
          Phrase(vi: "Chỉ một khiếu nại mới đổi được quyết định này.", en: "Only an appeal could undo it."),
          Phrase(vi: "Lý do được hỏi ở bước sau.", en: "The reason is asked for next."),
        ],
        typing: world.words(Phrase(vi: "từ chối", en: "decline")), wish: form))
  }

  private func sendBack(in world: World) -> Wish {
    guard let open else { return .stay }
    let options = open.returnableSteps.map { number in
      FormField.Option(
        "\(number)", world.office.newestStepName(number), note: note(onReturning: number, of: open))
    }
    let step = FormField(.step, Phrase(vi: "Về bước", en: "To step"), .choice(options))
    return decide(
      Phrase(vi: "Trả lại · \(dossier.displayName)", en: "Return · \(dossier.displayName)"), first: [step],
      hint: Phrase(vi: "Nói rõ phải bổ sung điều gì.", en: "Say what has to be made good.")
    ) { .returnToStep(case: open.number, step: Int($0.choice(.step) ?? "") ?? 0, reason: $0.text(.reason)) }
  }

  private func note(onReturning number: Int, of open: Case) -> Phrase {
    open.terms.steps.first { $0.number == number }?.means == .assessed
      ? Phrase(
        vi: "Phải chấm lại từ đầu, bằng phiếu của những người khác.",
        en: "It has to be scored afresh, by other assessors.")
      : Phrase(
        vi: "Bước này phải ghi lại; các bước khác giữ nguyên.", en: "The step is recorded anew; others stand."
      )
  }

  /// A form that ends in a decision upon the dossier as it is shown now, and on no other.
  private func decide(
    _ title: Phrase, first: [FormField] = [], hint: Phrase, suggestions: [String] = [],
    command: @escaping @MainActor (FormAnswers) -> CertificateCommand
  ) -> Wish {
    let (id, revision, isFromQueue) = (id, dossier.revision, isFromQueue)
    let reason = FormField(
      .reason, Phrase(vi: "Lý do", en: "Reason"), .text(suggestions: suggestions), hint: hint)
    let form = Form(
      title, about: id, seen: revision, fields: first + [reason],
      then: { _ in .all([.back, isFromQueue ? .press(QueueScreen.nextPress) : .back]) },
      outcome: ChecklistScreen.outcome,
      acts: { answers, _ in [Act(.certificate(command(answers)), about: id, seen: answers.seen)] })
    return .open(FormScreen(form))
  }

  private static func outcome(_ entries: [Entry], _ world: World) -> Phrase {
    entries.first?.event?.phrase(in: world.office) ?? Phrase(vi: "Đã quyết định.", en: "Decided.")
  }
}
