import Terminal
import TrustDesk
import TrustRegistry

/// Forms about appeals on their way: acknowledged, extended. Each is about the appeal named, else about the
/// oldest on which it can be done.
@MainActor
enum AppealForms {
  static let document = FormField(.document, Phrase(vi: "Số văn bản", en: "Document"))
  static let reason = FormField(.reason, Phrase(vi: "Lý do", en: "Reason"))

  /// The appeal meant: the one named, else the oldest that `command` can touch, else the oldest.
  static func meant(
    _ number: Int?, _ dossier: Dossier, in world: World, _ command: (Int) -> AppealCommand
  ) -> Appeal? {
    let open = dossier.openAppeals
    if let number { return open.first { $0.number == number } }
    return open.first {
      world.obstacle(to: Act(.appeal(command($0.number)), about: dossier.id)) == nil
    } ?? open.first
  }

  static func obstacle(
    _ number: Int?, _ dossier: Dossier, in world: World, _ command: (Int) -> AppealCommand
  ) -> Phrase? {
    guard let open = meant(number, dossier, in: world, command) else {
      return Phrase(vi: "Không có khiếu nại nào chờ giải quyết.", en: "No appeal is open.")
    }
    return world.obstacle(to: Act(.appeal(command(open.number)), about: dossier.id))
  }

  private static func acknowledging(_ number: Int) -> AppealCommand {
    .acknowledge(appeal: number, document: "–")
  }

  static func acknowledgeObstacle(_ dossier: Dossier, in world: World, appeal: Int? = nil) -> Phrase? {
    obstacle(appeal, dossier, in: world, acknowledging)
  }

  static func acknowledge(_ dossier: Dossier, in world: World, appeal: Int? = nil) -> Form {
    form(
      Phrase(vi: "Xác nhận đã nhận khiếu nại", en: "Acknowledge the appeal"),
      (dossier, meant(appeal, dossier, in: world, acknowledging)), [document],
      Phrase(vi: "Đã xác nhận.", en: "Acknowledged.")
    ) { .acknowledge(appeal: $0, document: $1.text(.document)) }
  }

  private static func extending(_ number: Int) -> AppealCommand { .extend(appeal: number, reason: "–") }

  static func extendObstacle(_ dossier: Dossier, in world: World, appeal: Int? = nil) -> Phrase? {
    obstacle(appeal, dossier, in: world, extending)
  }

  static func extend(_ dossier: Dossier, in world: World, appeal: Int? = nil) -> Form {
    form(
      Phrase(vi: "Gia hạn giải quyết khiếu nại", en: "More time for the appeal"),
      (dossier, meant(appeal, dossier, in: world, extending)), [reason],
      Phrase(vi: "Đã gia hạn.", en: "Extended.")
    ) { .extend(appeal: $0, reason: $1.text(.reason)) }
  }

  static func form(
    _ title: Phrase, _ about: (dossier: Dossier, appeal: Appeal?), _ fields: [FormField], _ outcome: Phrase,
    command: @escaping @MainActor (Int, FormAnswers) -> AppealCommand
  ) -> Form {
    let number = about.appeal?.number ?? 0
    let (id, revision) = (about.dossier.id, about.dossier.revision)
    return Form(
      title, about: id, seen: revision, fields: fields, outcome: { _, _ in outcome },
      acts: { answers, _ in [Act(.appeal(command(number, answers)), about: id, seen: answers.seen)] })
  }
}
