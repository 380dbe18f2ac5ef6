import Terminal
import TrustDesk
import TrustRegistry

/// Forms about decisions received, and about appeals that arrive against them.
extension AppealForms {
  /// Decisions without the record of their receipt, the newest of each part first. Of what came after a
  /// decision only what went against the person is asked for.
  private static func unnotified(_ dossier: Dossier) -> [AppealTarget] {
    let adverse = dossier.adverse
    return dossier.decided.reversed().filter { target in
      var isAsked = adverse.contains(target)
      if case .decision = target { isAsked = true }
      return isAsked && dossier.notice(of: target) == nil
    }
  }

  /// What can still be appealed against.
  private static func appealable(_ dossier: Dossier) -> [AppealTarget] {
    dossier.adverse.reversed().filter { target in
      dossier.notice(of: target) != nil && !dossier.isAppealed(target) && dossier.isNewest(target)
    }
  }

  /// Which decision is meant: asked only where there is a choice.
  private static func field(_ targets: [AppealTarget], note: (AppealTarget) -> Phrase?) -> [FormField] {
    guard targets.count > 1 else { return [] }
    let options = targets.enumerated().map { place, target in
      FormField.Option("\(place)", target.phrase, note: note(target))
    }
    return [FormField(.subject, Phrase(vi: "Đối với", en: "About"), .choice(options), values: ["0"])]
  }

  private static func chosen(among targets: [AppealTarget], in answers: FormAnswers) -> AppealTarget? {
    let place = answers.choice(.subject).flatMap { Int($0) } ?? 0
    return targets.indices.contains(place) ? targets[place] : nil
  }

  static func noticeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let target = unnotified(dossier).first else {
      return Phrase(vi: "Không có quyết định nào chờ ghi ngày nhận.", en: "No decision awaits its receipt.")
    }
    let command = AppealCommand.notify(of: target, day: world.desk.today, channel: .post, document: "–")
    return world.obstacle(to: Act(.appeal(command), about: dossier.id))
  }

  static func notice(_ dossier: Dossier, in world: World) -> Form {
    let targets = unnotified(dossier)
    let channels = NoticeChannel.allCases.map { FormField.Option($0.rawValue, $0.name) }
    return Form(
      Phrase(vi: "Ngày nhận quyết định", en: "Decision received"), about: dossier.id,
      fields: field(targets) { _ in nil } + [
        FormField(
          .day, Phrase(vi: "Ngày nhận", en: "Received on"), .day(past: true),
          offered: world.day(world.desk.today),
          hint: Phrase(vi: "Thời hạn khiếu nại tính từ ngày này.", en: "The days to appeal run from it.")),
        FormField(.channel, Phrase(vi: "Cách giao", en: "Delivered"), .choice(channels)), document,
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi ngày nhận.", en: "The receipt is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day), let target = chosen(among: targets, in: answers),
          let channel = answers.choice(.channel).flatMap(NoticeChannel.init)
        else { return [] }
        let command = AppealCommand.notify(
          of: target, day: day, channel: channel, document: answers.text(.document))
        return [Act(.appeal(command), about: dossier.id)]
      })
  }

  static func lodgeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let target = appealable(dossier).first else {
      return Phrase(
        vi: "Không có quyết định bất lợi nào đã ghi ngày nhận mà chưa bị khiếu nại.",
        en: "No adverse decision whose receipt is recorded is open to an appeal.")
    }
    // The day is asked on the form: what has arrived in time may be recorded later.
    let arrived = dossier.notice(of: target)?.receivedOn ?? world.desk.today
    let command = AppealCommand.lodge(against: target, day: arrived, grounds: "–", document: "–")
    return world.obstacle(to: Act(.appeal(command), about: dossier.id))
  }

  static func lodge(_ dossier: Dossier, in world: World) -> Form {
    let targets = appealable(dossier)
    let only = targets.count == 1 ? targets.first : nil
    let title = Phrase(vi: "Nhận khiếu nại", en: "Appeal")
    return Form(
      only.map { Phrase(vi: "\(title.vi) · \($0.phrase.vi)", en: "\(title.en) · \($0.phrase.en)") } ?? title,
      about: dossier.id,
      fields: field(targets) { deciders(of: $0, dossier, in: world) } + [
        FormField(
          .day, Phrase(vi: "Ngày đơn đến", en: "Arrived on"), .day(past: true),
          offered: world.day(world.desk.today),
          hint: only.map { deciders(of: $0, dossier, in: world) }),
        FormField(.summary, Phrase(vi: "Căn cứ", en: "Grounds")), document,
      ],
      outcome: { _, _ in Phrase(vi: "Đã nhận khiếu nại.", en: "The appeal is lodged.") },
      acts: { answers, _ in
        guard let day = answers.day(.day), let target = chosen(among: targets, in: answers) else { return [] }
        let command = AppealCommand.lodge(
          against: target, day: day, grounds: answers.text(.summary), document: answers.text(.document))
        return [Act(.appeal(command), about: dossier.id)]
      })
  }

  private static func deciders(of target: AppealTarget, _ dossier: Dossier, in world: World) -> Phrase {
    let deciders = dossier.deciders(ofAppealAgainst: target, in: world.office)
    let names = deciders.map(world.office.name(of:)).joined(separator: ", ")
    return Phrase(vi: "Có thể giải quyết: \(names).", en: "Who may decide: \(names).")
  }
}
