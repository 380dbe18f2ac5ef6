import Terminal
import TrustDesk
import TrustRegistry

/// Forms about a case: opening it, its steps, its exam.
@MainActor
enum CaseForms {
  static func open(_ dossier: Dossier, in world: World) -> Form {
    let fields = dossier.particulars?.fields ?? []
    let options = (world.office.scheme?.classes ?? []).map { sought in
      FormField.Option(sought.code.rawValue, sought.name, note: note(on: sought, for: fields, in: world))
    }
    let suiting = (world.office.scheme?.classes ?? []).first { suits($0, fields) }
    return Form(
      Phrase(vi: "Mở lượt xét", en: "Open a case"), about: dossier.id,
      fields: [
        FormField(
          .certificateClass, Phrase(vi: "Hạng xin cấp", en: "Class sought"), .choice(options),
          values: suiting.map { [$0.code.rawValue] } ?? [])
      ],
      outcome: { _, _ in Phrase(vi: "Đã mở lượt xét.", en: "The case is open.") },
      acts: { answers, _ in
        let code = ClassCode(rawValue: answers.choice(.certificateClass) ?? "")
        return [Act(.procedure(.open(certificateClass: code)), about: dossier.id)]
      })
  }

  static func openObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let code = world.office.scheme?.classes.first?.code ?? ClassCode(rawValue: "–")
    return world.obstacle(to: Act(.procedure(.open(certificateClass: code)), about: dossier.id))
  }

  /// What the class asks, and whether the creator's fields suit it.
  private static func note(on sought: CertificateClass, for fields: [FieldCode], in world: World) -> Phrase {
    let suited = suits(sought, fields)
    return Phrase(
      vi: "Từ \(sought.atLeast) điểm, \(sought.cleanMonths) tháng không vi phạm; "
        + (suited ? "✓ phù hợp lĩnh vực của hồ sơ." : "✗ không phù hợp lĩnh vực của hồ sơ."),
      en: "From \(sought.atLeast) points, \(sought.cleanMonths) months without a breach; "
        + (suited ? "✓ suits the fields on record." : "✗ does not suit the fields on record."))
  }

  private static func suits(_ sought: CertificateClass, _ fields: [FieldCode]) -> Bool {
    fields.contains(where: sought.suits.contains) && !fields.contains(where: sought.bars.contains)
  }

  // MARK: Steps

  /// Steps of the open case that this officer can record now.
  static func recordable(_ dossier: Dossier, in world: World) -> [Int] {
    guard let open = dossier.openCase else { return [] }
    return open.terms.steps.map(\.number).filter { stepObstacle(dossier, $0, in: world) == nil }
  }

  static func stepObstacle(_ dossier: Dossier, _ step: Int, in world: World) -> Phrase? {
    guard let open = dossier.openCase else { return noCase }
    let command = ProcedureCommand.recordStep(case: open.number, step: step, note: "–", document: "–")
    return world.obstacle(to: Act(.procedure(command), about: dossier.id))
  }

  static let noCase = Phrase(vi: "Chưa có lượt xét nào đang mở.", en: "No case is open.")

  /// Why no step at all can be recorded: the reason of the first that is missing.
  static func anyStepObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let open = dossier.openCase else { return noCase }
    guard recordable(dossier, in: world).isEmpty else { return nil }
    let missing = open.terms.steps.first { step in
      (step.means == .recorded || step.means == .examined) && !open.isDone(step)
    }
    guard let missing else {
      return Phrase(vi: "Mọi bước phải ghi đều đã xong.", en: "Every step that is recorded is done.")
    }
    return stepObstacle(dossier, missing.number, in: world)
  }

  static func recordStep(_ dossier: Dossier, step: Int?, in world: World) -> Form {
    let number = dossier.openCase?.number ?? 0
    let scheme = dossier.openCase.flatMap { world.office.scheme(version: $0.terms.scheme) }
    let options = recordable(dossier, in: world).map { step in
      FormField.Option(
        "\(step)", scheme?.step(step)?.name ?? Phrase(vi: "Bước \(step)", en: "Step \(step)"),
        note: scheme?.step(step)?.record, digit: step)
    }
    let first = options.first { $0.value == step.map(String.init) } ?? options.first
    return Form(
      Phrase(vi: "Ghi bước", en: "Record a step"), about: dossier.id,
      fields: [
        FormField(
          .step, Phrase(vi: "Bước", en: "Step"), .choice(options), values: first.map { [$0.value] } ?? []),
        FormField(.note, Phrase(vi: "Ghi chú", en: "Note")),
        FormField(
          .document, Phrase(vi: "Số văn bản", en: "Document"),
          hint: Phrase(vi: "Ví dụ 15/BB-HAN.", en: "Such as 15/BB-HAN.")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi bước.", en: "The step is recorded.") },
      acts: { answers, _ in
        let command = ProcedureCommand.recordStep(
          case: number, step: Int(answers.choice(.step) ?? "") ?? 0, note: answers.text(.note),
          document: answers.text(.document))
        return [Act(.procedure(command), about: dossier.id)]
      })
  }
}
