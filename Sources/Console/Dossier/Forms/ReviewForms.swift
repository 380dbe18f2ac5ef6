import Terminal
import TrustDesk
import TrustRegistry

/// Forms about reviews: opened, notified, heard, closed.
@MainActor
enum ReviewForms {
  static func obstacle(
    _ dossier: Dossier, at stage: Review.Stage? = nil, about number: Int? = nil, in world: World,
    to command: (Int) -> ReviewCommand
  ) -> Phrase? {
    let open = dossier.openReviews.filter { number == nil || $0.number == number }
    guard let review = open.first(where: { $0.stage == stage }) ?? open.first else {
      return Phrase(vi: "Không có việc xem xét nào đang mở.", en: "No review is open.")
    }
    return world.obstacle(to: Act(.review(command(review.number)), about: dossier.id))
  }

  static func openObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    world.obstacle(to: Act(.review(.open(.misuseOfMark, reason: "–")), about: dossier.id))
  }

  static func noticeObstacle(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Phrase? {
    let today = world.desk.today
    return obstacle(dossier, at: .opened, about: number, in: world) {
      .sendNotice(review: $0, document: "–", day: today)
    }
  }

  /// The day of a hearing is checked when it is given.
  static func hearObstacle(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Phrase? {
    let noticed = dossier.openReviews.filter { $0.stage == .noticed }
    guard let review = noticed.first(where: { number == nil || $0.number == number }) else {
      return Phrase(
        vi: "Không có việc xem xét nào đã thông báo và chờ buổi làm việc.",
        en: "No review awaits its hearing.")
    }
    let day = review.notice?.day ?? world.desk.today
    let act = Act(
      .review(.holdHearing(review: review.number, document: "–", day: day, summary: "–")), about: dossier.id)
    guard case .refused(.hearingTooSoon) = world.desk.obstacle(to: act) else {
      return world.obstacle(to: act)
    }
    return world.actingObstacle
  }

  static func closeObstacle(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Phrase? {
    obstacle(dossier, about: number, in: world) { .close(review: $0, outcome: .unfounded, reason: "–") }
  }

  /// The open reviews to choose from.
  /// - Parameter number: the one meant; nil: the first.
  static func chosen(_ dossier: Dossier, about number: Int? = nil, in world: World) -> FormField {
    let options = dossier.openReviews.map {
      FormField.Option(
        "\($0.number)", Phrase(vi: "số \($0.number)", en: "no. \($0.number)"),
        note: $0.cause.phrase(in: world.office))
    }
    return FormField(
      .review, Phrase(vi: "Việc xem xét", en: "Review"), .choice(options),
      values: number.map { ["\($0)"] } ?? options.first.map { [$0.value] } ?? [])
  }

  /// The first open review that has come as far as `stage`.
  private static func first(_ dossier: Dossier, at stage: Review.Stage) -> Int? {
    dossier.openReviews.first { $0.stage == stage }?.number
  }

  static func open(_ dossier: Dossier, in world: World) -> Form {
    let mark = FormField.Option("mark", ReviewGround.misuseOfMark.phrase)
    let breaches = dossier.breaches.map { breach in
      FormField.Option(
        "b\(breach.number)", ReviewGround.breach(breach.number).phrase, note: breach.phrase)
    }
    let rules = dossier.ruleBreaches.map { breach in
      FormField.Option(
        "r\(breach.number)", ReviewGround.ruleBreach(breach.number).phrase, note: breach.report.source)
    }
    return Form(
      Phrase(vi: "Mở việc xem xét lại", en: "Open a review"), about: dossier.id,
      fields: [
        FormField(
          .subject, Phrase(vi: "Căn cứ", en: "Ground"), .choice([mark] + breaches + rules), values: ["mark"]),
        FormField(.reason, Phrase(vi: "Lý do", en: "Reason")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã mở việc xem xét.", en: "The review is open.") },
      acts: { answers, _ in
        let choice = answers.choice(.subject) ?? ""
        let number = Int(choice.dropFirst()) ?? 0
        let ground: ReviewGround =
          choice.hasPrefix("b")
          ? .breach(number) : choice.hasPrefix("r") ? .ruleBreach(number) : .misuseOfMark
        return [Act(.review(.open(ground, reason: answers.text(.reason))), about: dossier.id)]
      })
  }

  static func notify(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Form {
    let number = number ?? first(dossier, at: .opened)
    return Form(
      Phrase(vi: "Ghi thông báo đã gửi", en: "Record the notice sent"), about: dossier.id,
      fields: [chosen(dossier, about: number, in: world), document, day(in: world)],
      outcome: { _, _ in Phrase(vi: "Đã ghi thông báo.", en: "The notice is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day) else { return [] }
        let command = ReviewCommand.sendNotice(
          review: Int(answers.choice(.review) ?? "") ?? 0, document: answers.text(.document), day: day)
        return [Act(.review(command), about: dossier.id)]
      })
  }

  private static let document = FormField(.document, Phrase(vi: "Số văn bản", en: "Document"))
  private static func day(in world: World) -> FormField {
    FormField(
      .day, Phrase(vi: "Ngày", en: "Day"), .day(past: true), offered: world.day(world.desk.today))
  }

  static func hear(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Form {
    let number = number ?? first(dossier, at: .noticed)
    return Form(
      Phrase(vi: "Ghi buổi làm việc", en: "Record the hearing"), about: dossier.id,
      fields: [
        chosen(dossier, about: number, in: world), document, day(in: world),
        FormField(.note, Phrase(vi: "Nội dung", en: "What was said")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi buổi làm việc.", en: "The hearing is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day) else { return [] }
        let command = ReviewCommand.holdHearing(
          review: Int(answers.choice(.review) ?? "") ?? 0, document: answers.text(.document), day: day,
          summary: answers.text(.note))
        return [Act(.review(command), about: dossier.id)]
      })
  }

  static func close(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Form {
    let outcomes = ReviewOutcome.allCases.map { FormField.Option($0.rawValue, $0.phrase) }
    return Form(
      Phrase(vi: "Kết thúc việc xem xét", en: "Close a review"), about: dossier.id,
      fields: [
        chosen(dossier, about: number, in: world),
        FormField(.outcome, Phrase(vi: "Kết quả", en: "Outcome"), .choice(outcomes)),
        FormField(.reason, Phrase(vi: "Lý do", en: "Reason")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã kết thúc việc xem xét.", en: "The review is closed.") },
      acts: { answers, _ in
        guard let outcome = answers.choice(.outcome).flatMap(ReviewOutcome.init) else { return [] }
        let command = ReviewCommand.close(
          review: Int(answers.choice(.review) ?? "") ?? 0, outcome: outcome, reason: answers.text(.reason))
        return [Act(.review(command), about: dossier.id)]
      })
  }
}
