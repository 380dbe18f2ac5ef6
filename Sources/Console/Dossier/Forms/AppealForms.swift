import Terminal
import TrustDesk
import TrustRegistry

/// Forms about notices and appeals: received, lodged, acknowledged, extended, decided.
@MainActor
enum AppealForms {
  /// The newest decision without the record of its receipt.
  private static func unnotified(_ dossier: Dossier) -> Int? {
    dossier.cases.last {
      $0.decision != nil && dossier.notice(of: .decision(case: $0.number)) == nil
    }?.number
  }

  /// The newest refusal that can still be appealed against.
  private static func appealable(_ dossier: Dossier) -> Int? {
    dossier.cases.last {
      $0.decision?.outcome == .declined && dossier.notice(of: .decision(case: $0.number)) != nil
        && !dossier.isAppealed(.decision(case: $0.number))
    }?.number
  }

  private static let document = FormField(.document, Phrase(vi: "Số văn bản", en: "Document"))
  private static let reason = FormField(.reason, Phrase(vi: "Lý do", en: "Reason"))

  static func noticeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let number = unnotified(dossier) else {
      return Phrase(vi: "Không có quyết định nào chờ ghi ngày nhận.", en: "No decision awaits its receipt.")
    }
    let command = AppealCommand.notify(
      of: .decision(case: number), day: world.desk.today, channel: .post, document: "–")
    return world.obstacle(to: Act(.appeal(command), about: dossier.id))
  }

  static func notice(_ dossier: Dossier, in world: World) -> Form {
    let number = unnotified(dossier) ?? 0
    let channels = NoticeChannel.allCases.map { FormField.Option($0.rawValue, $0.name) }
    return Form(
      Phrase(vi: "Ngày nhận quyết định", en: "Decision received"), about: dossier.id,
      fields: [
        FormField(
          .day, Phrase(vi: "Ngày nhận", en: "Received on"), .day(past: true), offered: "t",
          hint: Phrase(vi: "Thời hạn khiếu nại tính từ ngày này.", en: "The days to appeal run from it.")),
        FormField(.channel, Phrase(vi: "Cách giao", en: "Delivered"), .choice(channels)), document,
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi ngày nhận.", en: "The receipt is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day), let channel = answers.choice(.channel).flatMap(NoticeChannel.init)
        else { return [] }
        let command = AppealCommand.notify(
          of: .decision(case: number), day: day, channel: channel, document: answers.text(.document))
        return [Act(.appeal(command), about: dossier.id)]
      })
  }

  static func lodgeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let number = appealable(dossier) else {
      return Phrase(
        vi: "Không có quyết định từ chối nào đã ghi ngày nhận mà chưa bị khiếu nại.",
        en: "No refusal whose receipt is recorded is open to an appeal.")
    }
    // The day is asked on the form: what has arrived in time may be recorded later.
    let arrived = dossier.notice(of: .decision(case: number))?.receivedOn ?? world.desk.today
    let command = AppealCommand.lodge(
      against: .decision(case: number), day: arrived, grounds: "–", document: "–")
    return world.obstacle(to: Act(.appeal(command), about: dossier.id))
  }

  static func lodge(_ dossier: Dossier, in world: World) -> Form {
    let number = appealable(dossier) ?? 0
    let deciders = dossier.deciders(ofAppealAgainst: .decision(case: number), in: world.office)
    let names = deciders.map(world.office.name(of:)).joined(separator: ", ")
    return Form(
      Phrase(vi: "Nhận khiếu nại · lượt xét số \(number)", en: "Appeal · case \(number)"), about: dossier.id,
      fields: [
        FormField(
          .day, Phrase(vi: "Ngày đơn đến", en: "Arrived on"), .day(past: true), offered: "t",
          hint: Phrase(vi: "Có thể giải quyết: \(names).", en: "Who may decide: \(names).")),
        FormField(.summary, Phrase(vi: "Căn cứ", en: "Grounds")), document,
      ],
      outcome: { _, _ in Phrase(vi: "Đã nhận khiếu nại.", en: "The appeal is lodged.") },
      acts: { answers, _ in
        guard let day = answers.day(.day) else { return [] }
        let command = AppealCommand.lodge(
          against: .decision(case: number), day: day, grounds: answers.text(.summary),
          document: answers.text(.document))
        return [Act(.appeal(command), about: dossier.id)]
      })
  }

  private static func obstacle(
    _ dossier: Dossier, in world: World, to command: (Int) -> AppealCommand
  ) -> Phrase? {
    guard let open = dossier.openAppeals.first else {
      return Phrase(vi: "Không có khiếu nại nào chờ giải quyết.", en: "No appeal is open.")
    }
    return world.obstacle(to: Act(.appeal(command(open.number)), about: dossier.id))
  }

  static func acknowledgeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, in: world) { .acknowledge(appeal: $0, document: "–") }
  }

  static func acknowledge(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Xác nhận đã nhận khiếu nại", en: "Acknowledge the appeal"), dossier, [document],
      Phrase(vi: "Đã xác nhận.", en: "Acknowledged.")
    ) { .acknowledge(appeal: $0, document: $1.text(.document)) }
  }

  static func extendObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, in: world) { .extend(appeal: $0, reason: "–") }
  }

  static func extend(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Gia hạn giải quyết khiếu nại", en: "More time for the appeal"), dossier, [reason],
      Phrase(vi: "Đã gia hạn.", en: "Extended.")
    ) { .extend(appeal: $0, reason: $1.text(.reason)) }
  }

  /// A form about the oldest open appeal.
  static func form(
    _ title: Phrase, _ dossier: Dossier, _ fields: [FormField], _ outcome: Phrase,
    command: @escaping @MainActor (Int, FormAnswers) -> AppealCommand
  ) -> Form {
    let number = dossier.openAppeals.first?.number ?? 0
    let revision = dossier.revision
    return Form(
      title, about: dossier.id, fields: fields, outcome: { _, _ in outcome },
      acts: { answers, _ in [Act(.appeal(command(number, answers)), about: dossier.id, seen: revision)] })
  }
}
