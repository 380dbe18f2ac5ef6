import Terminal
import TrustDesk
import TrustRegistry

/// The form about breaches of the programme's own rules.
@MainActor
enum RuleForms {
  static func obstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let rule = world.office.scheme?.criteria.first?.requirements.first?.code else { return nil }
    let report = RuleBreachReport(
      rule: rule, day: world.desk.today, summary: "–", evidence: .document("–"))
    return world.obstacle(to: Act(.conduct(.recordRuleBreach(report)), about: dossier.id))
  }

  static func record(_ dossier: Dossier, in world: World) -> Form {
    let rules = (world.office.scheme?.criteria ?? []).flatMap(\.requirements).map {
      FormField.Option($0.code.description, Phrase(vi: "\($0.code)", en: "\($0.code)"), note: $0.text)
    }
    return Form(
      Phrase(vi: "Ghi vi phạm quy tắc", en: "Record a breach of the rules"), about: dossier.id,
      fields: [
        FormField(.requirement, Phrase(vi: "Yêu cầu", en: "Requirement"), .choice(rules)),
        FormField(.day, Phrase(vi: "Ngày có hành vi", en: "Day of the act"), .day(past: true)),
        FormField(.summary, Phrase(vi: "Nội dung", en: "What was done")),
        FormField(
          .evidence, Phrase(vi: "Bằng chứng", en: "Evidence"),
          hint: Phrase(
            vi: "Địa chỉ trang, mã SHA-256 của tệp hoặc số văn bản.",
            en: "An address, a file's SHA-256 or a document's number.")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi vi phạm quy tắc.", en: "The breach is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day),
          let rule = answers.choice(.requirement).flatMap({ RequirementCode($0) })
        else { return [] }
        let report = RuleBreachReport(
          rule: rule, day: day, summary: answers.text(.summary),
          evidence: Evidence(typed: answers.text(.evidence)))
        return [Act(.conduct(.recordRuleBreach(report)), about: dossier.id)]
      })
  }
}
