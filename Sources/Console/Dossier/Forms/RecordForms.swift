import Terminal
import TrustDesk
import TrustRegistry

/// Forms of what the steps rest on: proofs, training, the authority's answer.
@MainActor
enum RecordForms {
  static func personObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, in: world) { number, today in
      .recordProof(case: number, subject: .person, means: .identityCard, document: "–", day: today)
    }
  }

  static func provePerson(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Xác minh nhân thân", en: "Prove the person"), dossier, in: world,
      [means(for: .person)]
    ) { number, answers, day in
      guard let means = answers.choice(.means).flatMap(ProofMeans.init) else { return nil }
      return .recordProof(
        case: number, subject: .person, means: means, document: answers.text(.document), day: day)
    }
  }

  static func accountObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let account = dossier.accounts.first else {
      return Phrase(vi: "Hồ sơ không có tài khoản nào.", en: "The dossier has no account.")
    }
    return obstacle(dossier, in: world) { number, today in
      .recordProof(
        case: number, subject: .account(account.name), means: .codePosted, document: "–", day: today)
    }
  }

  /// The account that is not proven yet stands first.
  static func proveAccount(_ dossier: Dossier, in world: World) -> Form {
    let missing = dossier.openCase.map { dossier.missingProofs(in: $0).compactMap(\.account) } ?? []
    let names = dossier.accounts.map(\.name)
    let options = names.map { FormField.Option($0.description, $0.phrase) }
    let first = missing.first.map { [$0.description] } ?? []
    let subject = ProofSubject.account(names.first ?? AccountName(platform: .other, handle: "–"))
    return form(
      Phrase(vi: "Xác minh tài khoản", en: "Prove an account"), dossier, in: world,
      [
        FormField(.handle, Phrase(vi: "Tài khoản", en: "Account"), .choice(options), values: first),
        means(for: subject),
      ]
    ) { number, answers, day in
      guard let means = answers.choice(.means).flatMap(ProofMeans.init),
        let name = names.first(where: { $0.description == answers.choice(.handle) })
      else { return nil }
      return .recordProof(
        case: number, subject: .account(name), means: means, document: answers.text(.document), day: day)
    }
  }

  static func trainingObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, in: world) { .recordTraining(case: $0, document: "–", day: $1) }
  }

  static func train(_ dossier: Dossier, in world: World) -> Form {
    form(Phrase(vi: "Ghi đào tạo", en: "Record a training"), dossier, in: world, []) { number, answers, day in
      .recordTraining(case: number, document: answers.text(.document), day: day)
    }
  }

  static func answerObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, in: world) { .recordAnswer(case: $0, answer: .nothingKnown, document: "–", day: $1) }
  }

  static func answer(_ dossier: Dossier, in world: World) -> Form {
    let options = AuthorityAnswer.allCases.map { FormField.Option($0.rawValue, $0.phrase) }
    return form(
      Phrase(vi: "Trả lời của cơ quan quản lý", en: "The authority's answer"), dossier, in: world,
      [FormField(.outcome, Phrase(vi: "Nội dung", en: "Answer"), .choice(options))]
    ) { number, answers, day in
      guard let answer = answers.choice(.outcome).flatMap(AuthorityAnswer.init) else { return nil }
      return .recordAnswer(case: number, answer: answer, document: answers.text(.document), day: day)
    }
  }

  private static func means(for subject: ProofSubject) -> FormField {
    FormField(
      .means, Phrase(vi: "Bằng", en: "By"),
      .choice(ProofMeans.suiting(subject).map { .init($0.rawValue, $0.name) }))
  }

  private static func obstacle(
    _ dossier: Dossier, in world: World, _ command: (Int, Day) -> RecordCommand
  ) -> Phrase? {
    guard let open = dossier.openCase else { return CaseForms.noCase }
    return world.obstacle(to: Act(.record(command(open.number, world.desk.today)), about: dossier.id))
  }

  /// What they share: the day and the document come last.
  private static func form(
    _ title: Phrase, _ dossier: Dossier, in world: World, _ fields: [FormField],
    _ command: @escaping @MainActor (Int, FormAnswers, Day) -> RecordCommand?
  ) -> Form {
    let number = dossier.openCase?.number ?? 0
    let day = FormField(
      .day, Phrase(vi: "Ngày", en: "Day"), .day(past: true), offered: world.day(world.desk.today))
    return Form(
      title, about: dossier.id,
      fields: fields + [day, FormField(.document, Phrase(vi: "Số văn bản", en: "Document"))],
      outcome: { _, _ in Phrase(vi: "Đã ghi vào lượt xét.", en: "It is on record in the case.") },
      acts: { answers, _ in
        guard let day = answers.day(.day), let command = command(number, answers, day) else { return [] }
        return [Act(.record(command), about: dossier.id)]
      })
  }
}
