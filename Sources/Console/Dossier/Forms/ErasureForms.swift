import Terminal
import TrustDesk
import TrustRegistry

/// Erasing a person's data: asked for on a form, ordered by a typed number (PROGRAMME 8).
@MainActor
enum ErasureForms {
  static func requestObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let command = ErasureCommand.request(.dossier, basis: "–", document: "–")
    return world.obstacle(to: Act(.erasure(command), about: dossier.id))
  }

  static func request(_ dossier: Dossier, in world: World) -> Form {
    let closed = dossier.cases.filter { $0.decision != nil }
    let scopes = [ErasureScope.dossier] + closed.map { .caseNumbered($0.number) }
    let options = scopes.enumerated().map { place, scope in
      FormField.Option("\(place)", scope.phrase, note: holdsNote(of: dossier.id, scope, in: world))
    }
    return Form(
      Phrase(vi: "Đề nghị xóa dữ liệu", en: "Request an erasure"), about: dossier.id,
      fields: [
        FormField(.outcome, Phrase(vi: "Xóa", en: "Erase"), .choice(options), values: ["0"]),
        FormField(
          .reason, Phrase(vi: "Căn cứ", en: "Basis"),
          .text(suggestions: [
            world.words(Phrase(vi: "Luật 91/2025/QH15", en: "Law 91/2025/QH15"))
          ]),
          hint: Phrase(
            vi: "Còn lại sau khi xóa: không nêu tên hay tài khoản.",
            en: "It stays after the erasure: no name, no account.")),
        FormField(
          .document, Phrase(vi: "Số văn bản", en: "Document"),
          hint: Phrase(
            vi: "Yêu cầu của người trong hồ sơ, hoặc kết quả rà soát lưu giữ.",
            en: "The person's request, or the review of what is kept.")),
      ],
      outcome: { _, _ in
        Phrase(
          vi: "Đã ghi đề nghị; một lãnh đạo phê duyệt khác ra lệnh xóa.",
          en: "The request is recorded; another officer, a supervisor, orders it.")
      },
      acts: { answers, _ in
        let scope = answers.choice(.outcome).flatMap { Int($0) }.map { scopes[$0] } ?? .dossier
        let command = ErasureCommand.request(
          scope, basis: answers.text(.reason), document: answers.text(.document))
        return [Act(.erasure(command), about: dossier.id)]
      })
  }

  private static func holdsNote(of id: CreatorID, _ scope: ErasureScope, in world: World) -> Phrase {
    let holds = world.desk.legalHolds(of: id, for: scope)
    guard let first = holds.first?.phrase else {
      return Phrase(vi: "Không có gì phải giữ dữ liệu này.", en: "Nothing holds these data.")
    }
    let more = holds.count > 1 ? " (+\(holds.count - 1))" : ""
    return Phrase(vi: "Chưa xóa được: \(first.vi)\(more).", en: "Held: \(first.en)\(more).")
  }

  static func withdrawObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    world.obstacle(to: Act(.erasure(.withdrawRequest(reason: "–")), about: dossier.id))
  }

  static func withdraw(_ dossier: Dossier) -> Form {
    Form(
      Phrase(vi: "Rút đề nghị xóa", en: "Withdraw the request to erase"), about: dossier.id,
      fields: [FormField(.reason, Phrase(vi: "Lý do", en: "Reason"))],
      outcome: { _, _ in Phrase(vi: "Đã rút đề nghị xóa.", en: "The request is withdrawn.") },
      acts: { answers, _ in
        [Act(.erasure(.withdrawRequest(reason: answers.text(.reason))), about: dossier.id)]
      })
  }

  static func orderObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let scope = dossier.erasureRequest?.scope ?? .dossier
    return world.obstacle(to: Act(.erasure(.order(scope)), about: dossier.id))
  }

  /// What goes and what stays, and the dossier's number to be typed: nothing brings it back.
  static func order(_ dossier: Dossier, in world: World) -> ConfirmationScreen {
    let scope = dossier.erasureRequest?.scope ?? .dossier
    let preview = world.desk.erasurePreview(of: dossier.id, for: scope)
    let act = Act(.erasure(.order(scope)), about: dossier.id, seen: dossier.revision)
    return ConfirmationScreen(
      Phrase(
        vi: "Xóa \(scope.phrase.vi) của \(dossier.displayName)?",
        en: "Erase \(scope.phrase.en) of \(dossier.displayName)?"),
      consequences(of: preview), typing: dossier.id.description,
      wish: .perform(Errand(act, saying: Phrase(vi: "Đã xóa theo luật.", en: "Lawfully erased."))))
  }

  private static func consequences(of preview: ErasurePreview) -> [Phrase] {
    let lines = preview.lines.phrase
    var told = [
      Phrase(
        vi: "\(lines.vi) dòng nhật ký mất nội dung; không thể lấy lại.",
        en: "\(lines.en) entries lose their words; nothing brings them back.")
    ]
    if !preview.residue.isEmpty {
      let numbers = preview.residue.map(\.number).joined(separator: ", ")
      told.append(
        Phrase(
          vi: "Còn số, hạng và ngày của \(numbers).", en: "Number, class and days of \(numbers) stay."))
    }
    if !preview.files.isEmpty {
      let files = preview.files.joined(separator: ", ")
      told.append(Phrase(vi: "Xóa luôn \(files).", en: "With it go \(files)."))
    }
    if !preview.mentions.isEmpty {
      let places = preview.mentions.prefix(6).map { "\($0.sequence)" }.joined(separator: ", ")
      let more = preview.mentions.count > 6 ? " …" : ""
      told.append(
        Phrase(
          vi: "Dòng khác vẫn nêu tên, không bị xóa: \(places)\(more).",
          en: "Other entries still name the person and stay: \(places)\(more)."))
    }
    told.append(
      Phrase(
        vi: "Bản sao lưu, tệp đã xuất và giấy in nằm ngoài: phải xử lý riêng.",
        en: "Backups, exported files and prints are outside: see to them apart."))
    return told
  }
}

extension DossierAct {
  static let erasing: [DossierAct] = [
    DossierAct(
      .data, Phrase(vi: "Đề nghị xóa dữ liệu", en: "Request an erasure"),
      Phrase(
        vi: "Đề nghị xóa hồ sơ hoặc một lượt xét đã đóng.",
        en: "Ask for the dossier, or a closed case, to be erased."),
      obstacle: ErasureForms.requestObstacle, form: ErasureForms.request
    ).rarely,
    DossierAct(
      .data, Phrase(vi: "Rút đề nghị xóa", en: "Withdraw the request to erase"),
      Phrase(vi: "Rút đề nghị xóa đang chờ.", en: "Withdraw the request that is waiting."),
      obstacle: ErasureForms.withdrawObstacle, form: { dossier, _ in ErasureForms.withdraw(dossier) }),
    DossierAct(
      .data, Phrase(vi: "Ra lệnh xóa", en: "Order the erasure"),
      Phrase(
        vi: "Xóa theo đề nghị của người khác; không thể lấy lại.",
        en: "Erase what another officer requested; nothing brings it back."),
      obstacle: ErasureForms.orderObstacle, screen: ErasureForms.order),
  ]
}
