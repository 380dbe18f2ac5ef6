import Terminal
import TrustDesk
import TrustRegistry

/// Forms of the secretariat about membership of the alliance; the decision is made elsewhere.
@MainActor
enum AllianceForms {
  static func applyObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    world.obstacle(to: Act(.alliance(.apply(memberClass: .official, consent: "–")), about: dossier.id))
  }

  static func apply(_ dossier: Dossier) -> Form {
    let classes = MemberClass.allCases.map { FormField.Option($0.rawValue, $0.name) }
    return Form(
      Phrase(vi: "Nộp đơn gia nhập liên minh", en: "Apply to the alliance"), about: dossier.id,
      fields: [
        FormField(
          .memberClass, Phrase(vi: "Tư cách", en: "Membership"), .choice(classes),
          values: [MemberClass.official.rawValue]),
        FormField(
          .consent, Phrase(vi: "Văn bản đồng ý", en: "Consent"),
          hint: Phrase(
            vi: "Số đơn có chữ ký của người xin gia nhập.",
            en: "The number of the application they signed.")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi đơn gia nhập.", en: "The application is recorded.") },
      acts: { answers, _ in
        guard let memberClass = answers.choice(.memberClass).flatMap(MemberClass.init) else { return [] }
        let command = AllianceCommand.apply(memberClass: memberClass, consent: answers.text(.consent))
        return [Act(.alliance(command), about: dossier.id)]
      })
  }

  static func appraiseObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    world.obstacle(to: Act(.alliance(.appraise(favourable: true, note: "–")), about: dossier.id))
  }

  static func appraise(_ dossier: Dossier) -> Form {
    let opinions = [
      FormField.Option("favourable", Phrase(vi: "Đề nghị kết nạp", en: "In favour")),
      FormField.Option("against", Phrase(vi: "Không đề nghị kết nạp", en: "Against")),
    ]
    return Form(
      Phrase(vi: "Thẩm tra đơn gia nhập", en: "Appraise the application"), about: dossier.id,
      fields: [
        FormField(.opinion, Phrase(vi: "Ý kiến", en: "Opinion"), .choice(opinions)),
        FormField(.note, Phrase(vi: "Nhận xét", en: "Note")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi ý kiến thẩm tra.", en: "The appraisal is recorded.") },
      acts: { answers, _ in
        let command = AllianceCommand.appraise(
          favourable: answers.choice(.opinion) == "favourable", note: answers.text(.note))
        return [Act(.alliance(command), about: dossier.id)]
      })
  }
}
