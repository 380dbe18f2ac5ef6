import Terminal
import TrustDesk
import TrustRegistry

/// The form by which a supervisor decides an appeal.
extension AppealForms {
  private static func deciding(_ number: Int) -> AppealCommand {
    .decide(appeal: number, outcome: .upheld, reason: "–")
  }

  static func decideObstacle(_ dossier: Dossier, in world: World, appeal: Int? = nil) -> Phrase? {
    obstacle(appeal, dossier, in: world, deciding)
  }

  static func decide(_ dossier: Dossier, in world: World, appeal number: Int? = nil) -> Form {
    let appeal = meant(number, dossier, in: world, deciding)
    let outcomes = FormField(
      .outcome, Phrase(vi: "Kết quả", en: "Outcome"),
      .choice(outcomes(of: appeal?.against) + steps(of: appeal?.against, dossier, in: world)))
    let reason = FormField(.reason, reason.label, hint: appeal?.title)
    return form(
      Phrase(vi: "Giải quyết khiếu nại · \(dossier.displayName)", en: "Decide · \(dossier.displayName)"),
      (dossier, appeal), [outcomes, reason], Phrase(vi: "Đã giải quyết.", en: "Decided.")
    ) { number, answers in
      let chosen = answers.choice(.outcome) ?? ""
      let step = Int(chosen)
      let outcome = AppealOutcome(name: step == nil ? chosen : "remitted", step: step)
      return .decide(appeal: number, outcome: outcome ?? .upheld, reason: answers.text(.reason))
    }
  }

  /// Every way in which it can end, each with what follows from it.
  private static func outcomes(of target: AppealTarget?) -> [FormField.Option] {
    let upheld = Phrase(vi: "Quyết định đứng vững, là kết quả cuối cùng.", en: "It stands, finally.")
    return [
      option(.upheld, upheld), option(.altered, altered(target)),
      option(.remitted(step: nil), remitted(target)),
    ]
  }

  private static func altered(_ target: AppealTarget?) -> Phrase {
    switch target {
    case .decision, nil:
      Phrase(
        vi: "Cấp giấy ngay, nếu mọi điều kiện đã đạt.", en: "Approved at once, if every condition is met.")
    case .measure(let number, _):
      Phrase(
        vi: "Biện pháp không còn tác dụng từ hôm nay; giấy \(number) có lại hiệu lực nếu còn thời hạn.",
        en: "The measure has no effect from today; \(number) runs again if its dates still cover it.")
    case .application:
      Phrase(
        vi: "Kết nạp ngay, nếu mọi điều kiện đã đạt.", en: "Admitted at once, if every condition is met.")
    case .termination:
      Phrase(vi: "Là thành viên trở lại từ hôm nay.", en: "A member again from today.")
    }
  }

  private static func remitted(_ target: AppealTarget?) -> Phrase {
    switch target {
    case .decision, nil:
      Phrase(
        vi: "Người khác quyết định lại; mọi bước giữ nguyên.",
        en: "Somebody else decides anew; every step stands.")
    case .measure:
      Phrase(
        vi: "Biện pháp không còn tác dụng; việc xem xét mở lại, người khác quyết định.",
        en: "The measure has no effect; its review is open again, and somebody else decides.")
    case .application:
      Phrase(
        vi: "Người khác quyết định lại về đơn; thẩm tra giữ nguyên.",
        en: "Somebody else decides anew; the appraisal stands.")
    case .termination:
      Phrase(
        vi: "Là thành viên trở lại; người khác quyết định lại việc chấm dứt.",
        en: "A member again; somebody else decides the proceedings anew.")
    }
  }

  /// Of a case, each step that may be done again.
  private static func steps(
    of target: AppealTarget?, _ dossier: Dossier, in world: World
  ) -> [FormField.Option] {
    guard case .decision(let number)? = target, let found = dossier.caseNumbered(number) else { return [] }
    return found.returnableSteps.map { step in
      let name = world.office.newestStepName(step)
      return FormField.Option(
        "\(step)", Phrase(vi: "xét lại từ \(name.vi)", en: "remitted, \(name.en)"),
        note: Phrase(vi: "Bước này phải làm lại.", en: "This step is done anew."))
    }
  }

  private static func option(_ outcome: AppealOutcome, _ note: Phrase) -> FormField.Option {
    FormField.Option(outcome.name, outcome.title, note: note)
  }
}
