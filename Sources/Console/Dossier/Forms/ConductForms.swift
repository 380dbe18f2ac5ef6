import Terminal
import TrustDesk
import TrustRegistry

/// Forms about breaches of law.
@MainActor
enum ConductForms {
  static func recordObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let report = BreachReport(
      day: world.desk.today, authority: "–", document: "–", summary: "–", pending: true)
    return world.obstacle(to: Act(.conduct(.recordBreach(report)), about: dossier.id))
  }

  static func record(_ dossier: Dossier) -> Form {
    let states = [
      FormField.Option(
        "pending", Breach.State.pending.phrase,
        note: Phrase(
          vi: "Còn khiếu nại hoặc khởi kiện được; chưa quyết định được lượt xét nào.",
          en: "It can still be fought; no certificate is decided meanwhile.")),
      FormField.Option(
        "final", Breach.State.final.phrase,
        note: Phrase(vi: "Tính từ ngày có hành vi.", en: "It counts from the day of the act.")),
    ]
    return Form(
      Phrase(vi: "Ghi vi phạm pháp luật", en: "Record a breach of law"), about: dossier.id,
      fields: [
        FormField(
          .day, Phrase(vi: "Ngày có hành vi", en: "Day of the act"), .day(past: true),
          hint: Phrase(
            vi: "Gõ 28, 28/3, 28/3/2026, t (hôm nay) hoặc -7.",
            en: "Type 28, 28/3, 28/3/2026, t (today) or -7.")),
        FormField(.authority, Phrase(vi: "Cơ quan kết luận", en: "Authority")),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
        FormField(.summary, Phrase(vi: "Nội dung vi phạm", en: "What was done")),
        FormField(.outcome, Phrase(vi: "Tình trạng", en: "State"), .choice(states), values: ["pending"]),
        FormField(.decision, Phrase(vi: "Số quyết định", en: "Decision"), isRequired: false),
        FormField(
          .decidedOn, Phrase(vi: "Ngày quyết định", en: "Decided on"), .day(past: true), isRequired: false),
        FormField(.fine, Phrase(vi: "Tiền phạt (đồng)", en: "Fine (VND)"), .count, isRequired: false),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi vi phạm.", en: "The breach is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day) else { return [] }
        let report = BreachReport(
          day: day, authority: answers.text(.authority), document: answers.text(.document),
          summary: answers.text(.summary), pending: answers.choice(.outcome) == "pending",
          decision: answers.text(.decision), decidedOn: answers.day(.decidedOn),
          fine: answers.number(.fine).map(Money.init))
        return [Act(.conduct(.recordBreach(report)), about: dossier.id)]
      })
  }

  /// Breaches about which there is still something to conclude.
  private static func open(_ dossier: Dossier) -> [Breach] {
    dossier.breaches.filter { $0.state != .overturned }
  }

  static func concludeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let breach = open(dossier).first else {
      return Phrase(vi: "Không có vi phạm nào chờ kết luận.", en: "No breach awaits its outcome.")
    }
    let command = ConductCommand.concludeBreach(
      breach: breach.number, outcome: .overturned, document: "–", reason: "–")
    return world.obstacle(to: Act(.conduct(command), about: dossier.id))
  }

  static func conclude(_ dossier: Dossier, breach number: Int?) -> Form {
    let breaches = open(dossier).map {
      FormField.Option("\($0.number)", Phrase(vi: "số \($0.number)", en: "no. \($0.number)"), note: $0.phrase)
    }
    let first = breaches.first { $0.value == number.map(String.init) } ?? breaches.first
    let outcomes = BreachOutcome.allCases.map { FormField.Option($0.rawValue, $0.phrase) }
    return Form(
      Phrase(vi: "Kết luận vi phạm", en: "Conclude a breach"), about: dossier.id,
      fields: [
        FormField(
          .summary, Phrase(vi: "Vi phạm", en: "Breach"), .choice(breaches),
          values: first.map { [$0.value] } ?? []),
        FormField(.outcome, Phrase(vi: "Kết luận", en: "Outcome"), .choice(outcomes)),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
        FormField(.reason, Phrase(vi: "Lý do", en: "Reason")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi kết luận.", en: "The outcome is recorded.") },
      acts: { answers, _ in
        guard let outcome = answers.choice(.outcome).flatMap(BreachOutcome.init) else { return [] }
        let command = ConductCommand.concludeBreach(
          breach: Int(answers.choice(.summary) ?? "") ?? 0, outcome: outcome,
          document: answers.text(.document), reason: answers.text(.reason))
        return [Act(.conduct(command), about: dossier.id)]
      })
  }
}
