import Terminal
import TrustDesk
import TrustRegistry

/// The form by which a supervisor decides an appeal.
extension AppealForms {
  static func decideObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let open = dossier.openAppeals.first else {
      return Phrase(vi: "Không có khiếu nại nào chờ giải quyết.", en: "No appeal is open.")
    }
    let command = AppealCommand.decide(appeal: open.number, outcome: .upheld, reason: "–")
    return world.obstacle(to: Act(.appeal(command), about: dossier.id))
  }

  static func decide(_ dossier: Dossier, in world: World) -> Form {
    let reason = FormField(.reason, Phrase(vi: "Lý do", en: "Reason"))
    return form(
      Phrase(vi: "Giải quyết khiếu nại · \(dossier.displayName)", en: "Decide · \(dossier.displayName)"),
      dossier, [outcomes(dossier, in: world), reason], Phrase(vi: "Đã giải quyết.", en: "Decided.")
    ) { number, answers in
      let chosen = answers.choice(.outcome) ?? ""
      let step = Int(chosen)
      let outcome = AppealOutcome(name: step == nil ? chosen : "remitted", step: step)
      return .decide(appeal: number, outcome: outcome ?? .upheld, reason: answers.text(.reason))
    }
  }

  /// Every way in which it can end, each with what follows from it.
  private static func outcomes(_ dossier: Dossier, in world: World) -> FormField {
    var options = [
      option(
        .upheld, Phrase(vi: "Quyết định đứng vững, là kết quả cuối cùng.", en: "It stands, finally.")),
      option(
        .altered,
        Phrase(
          vi: "Cấp giấy ngay, nếu mọi điều kiện đã đạt.",
          en: "Approved at once, if every condition is met.")),
      option(
        .remitted(step: nil),
        Phrase(
          vi: "Người khác quyết định lại; mọi bước giữ nguyên.",
          en: "Somebody else decides anew; every step stands.")),
    ]
    guard case .decision(let number)? = dossier.openAppeals.first?.against,
      let found = dossier.caseNumbered(number)
    else { return FormField(.outcome, title, .choice(options)) }
    for step in found.returnableSteps {
      let name = world.office.newestStepName(step)
      options.append(
        FormField.Option(
          "\(step)", Phrase(vi: "xét lại từ \(name.vi)", en: "remitted, \(name.en)"),
          note: Phrase(vi: "Bước này phải làm lại.", en: "This step is done anew.")))
    }
    return FormField(.outcome, title, .choice(options))
  }

  private static let title = Phrase(vi: "Kết quả", en: "Outcome")

  private static func option(_ outcome: AppealOutcome, _ note: Phrase) -> FormField.Option {
    FormField.Option(outcome.name, outcome.title, note: note)
  }
}
