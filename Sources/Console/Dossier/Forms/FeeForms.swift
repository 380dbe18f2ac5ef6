import Terminal
import TrustDesk
import TrustRegistry

/// Forms about what is owed in a case, for staff: no screen that decides shows any of it (PROGRAMME 4).
@MainActor
enum FeeForms {
  static func payObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, among: due(dossier), in: world) {
      .pay(case: $0, code: $1, receipt: "–", day: world.desk.today)
    }
  }

  static func pay(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Ghi nộp phí", en: "Record a payment"), dossier, among: due(dossier), in: world,
      [
        FormField(
          .day, Phrase(vi: "Ngày nộp", en: "Paid on"), .day(past: true),
          offered: world.day(world.desk.today)),
        FormField(.receipt, Phrase(vi: "Số biên lai", en: "Receipt")),
      ]
    ) { number, code, answers in
      answers.day(.day).map { .pay(case: number, code: code, receipt: answers.text(.receipt), day: $0) }
    }
  }

  static func waiveObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, among: due(dossier), in: world) { .waive(case: $0, code: $1, reason: "–") }
  }

  static func waive(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Miễn phí", en: "Waive a fee"), dossier, among: due(dossier), in: world, [reason]
    ) { .waive(case: $0, code: $1, reason: $2.text(.reason)) }
  }

  static func refundObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, among: paid(dossier), in: world) {
      .refund(case: $0, code: $1, receipt: "–", reason: "–")
    }
  }

  static func refund(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Hoàn phí", en: "Refund a fee"), dossier, among: paid(dossier), in: world,
      [FormField(.receipt, Phrase(vi: "Số biên lai", en: "Receipt")), reason]
    ) { .refund(case: $0, code: $1, receipt: $2.text(.receipt), reason: $2.text(.reason)) }
  }

  static func chargeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, among: table(dossier), in: world) { .charge(case: $0, code: $1, reason: "–") }
  }

  static func charge(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Thu thêm phí", en: "Charge a fee"), dossier, among: table(dossier), in: world, [reason]
    ) { .charge(case: $0, code: $1, reason: $2.text(.reason)) }
  }

  private static var reason: FormField { FormField(.reason, Phrase(vi: "Lý do", en: "Reason")) }

  // MARK: Which fees

  private static func due(_ dossier: Dossier) -> [String] { codes(dossier.cases.last?.chargesDue ?? []) }

  private static func paid(_ dossier: Dossier) -> [String] {
    codes(dossier.cases.last?.charges.filter(\.isPaid) ?? [])
  }

  private static func table(_ dossier: Dossier) -> [String] {
    dossier.openCase?.terms.fees.map(\.code) ?? []
  }

  private static func codes(_ charges: [Charge]) -> [String] {
    charges.map(\.code).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func obstacle(
    _ dossier: Dossier, among codes: [String], in world: World, _ command: (Int, String) -> FeeCommand
  ) -> Phrase? {
    guard let found = dossier.cases.last else { return CaseForms.noCase }
    let code = codes.first ?? found.terms.fees.first?.code ?? "–"
    return world.obstacle(to: Act(.fee(command(found.number, code)), about: dossier.id))
  }

  private static func form(
    _ title: Phrase, _ dossier: Dossier, among codes: [String], in world: World, _ fields: [FormField],
    _ command: @escaping @MainActor (Int, String, FormAnswers) -> FeeCommand?
  ) -> Form {
    let number = dossier.cases.last?.number ?? 0
    let scheme = dossier.cases.last.flatMap { world.office.scheme(version: $0.terms.scheme) }
    let options = codes.map { code in
      FormField.Option(code, world.office.feeName(code), note: scheme?.fee(code)?.amount.phrase)
    }
    return Form(
      title, about: dossier.id,
      fields: [
        FormField(
          .fee, Phrase(vi: "Khoản phí", en: "Fee"), .choice(options), values: codes.first.map { [$0] } ?? [])
      ] + fields,
      outcome: { _, _ in Phrase(vi: "Đã ghi.", en: "Recorded.") },
      acts: { answers, _ in
        guard let code = answers.choice(.fee), let command = command(number, code, answers) else { return [] }
        return [Act(.fee(command), about: dossier.id)]
      })
  }
}
