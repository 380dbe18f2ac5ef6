import Terminal
import TrustDesk
import TrustRegistry

/// Forms about who scores a case, and about an officer's own interest in it.
@MainActor
enum AssignmentForms {
  static let acts: [DossierAct] = [
    DossierAct(
      .scorecards, Phrase(vi: "Phân công chuyên gia", en: "Assign an assessor"),
      Phrase(
        vi: "Giao một chỗ chấm cho chuyên gia ít việc nhất, hoặc cho người được chọn.",
        en: "Give a place to the assessor with the least to do, or to one chosen."),
      obstacle: assignObstacle, form: assign),
    DossierAct(
      .scorecards, Phrase(vi: "Thôi phân công", en: "Release an assessor"),
      Phrase(
        vi: "Cho một chuyên gia thôi chấm, kèm lý do; phiếu đang chấm không tính nữa.",
        en: "Let an assessor go, with a reason; a card begun counts no more."),
      obstacle: releaseObstacle, form: release),
    DossierAct(
      .scorecards, Phrase(vi: "Khai xung đột lợi ích", en: "Declare a conflict"),
      Phrase(
        vi: "Khai rằng mình có lợi ích liên quan; từ đó không còn được xử lý hồ sơ này.",
        en: "Declare an interest of one's own; it ends one's hand in this dossier for good."),
      obstacle: conflictObstacle, form: { dossier, _ in conflict(dossier) }
    ).rarely,
  ]

  static func assignObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let open = dossier.openCase else { return CaseForms.noCase }
    return world.obstacle(
      to: Act(.assignment(.assign(case: open.number, assessor: nil)), about: dossier.id))
  }

  static func assign(_ dossier: Dossier, in world: World) -> Form {
    let open = dossier.openCase
    let number = open?.number ?? 1
    let least = FormField.Option(
      "", Phrase(vi: "Người ít việc nhất", en: "Whoever has the least to do"))
    let free = (open.map { dossier.freeAssessors(for: $0, in: world.office) } ?? []).map { id in
      let name = world.office.name(of: id)
      return FormField.Option(id.description, Phrase(vi: name, en: name), note: note(on: id, in: world))
    }
    let field = FormField(
      .assessor, Phrase(vi: "Chuyên gia", en: "Assessor"), .choice([least] + free), values: [""])
    return Form(
      Phrase(vi: "Phân công chuyên gia đánh giá", en: "Assign an assessor"), about: dossier.id,
      fields: [field],
      outcome: { entries, world in
        entries.first?.event?.phrase(in: world.office) ?? Phrase(vi: "Đã phân công.", en: "Assigned.")
      },
      acts: { answers, _ in
        let chosen = answers.choice(.assessor).flatMap { OfficerID($0) }
        return [Act(.assignment(.assign(case: number, assessor: chosen)), about: dossier.id)]
      })
  }

  /// How much lies with an assessor.
  private static func note(on id: OfficerID, in world: World) -> Phrase {
    let load = world.desk.load(of: id)
    return Phrase(
      vi: "Đang giữ \(load.open) phiếu, đã nhận \(load.all) lần.",
      en: "Holds \(load.open), was given \(load.all) in all.")
  }

  static func releaseObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let open = dossier.openCase else { return CaseForms.noCase }
    guard let first = releasable(in: open, world).first else {
      return Phrase(
        vi: "Không có chuyên gia nào còn nợ phiếu mà bạn cho thôi được.",
        en: "Nobody who owes a card is yours to release.")
    }
    let command = AssignmentCommand.release(case: open.number, assessor: first, reason: "–")
    return world.obstacle(to: Act(.assignment(command), about: dossier.id))
  }

  /// Staff release anybody, others themselves.
  private static func releasable(in open: Case, _ world: World) -> [OfficerID] {
    guard let officer = world.desk.officer else { return open.owingAssessors }
    return open.owingAssessors.filter { officer.roles.contains(.staff) || $0 == officer.id }
  }

  static func release(_ dossier: Dossier, in world: World) -> Form {
    let number = dossier.openCase?.number ?? 1
    let options = (dossier.openCase.map { releasable(in: $0, world) } ?? []).map { id in
      let name = world.office.name(of: id)
      return FormField.Option(id.description, Phrase(vi: name, en: name))
    }
    return Form(
      Phrase(vi: "Thôi phân công", en: "Release an assessor"), about: dossier.id,
      fields: [
        FormField(
          .assessor, Phrase(vi: "Chuyên gia", en: "Assessor"), .choice(options),
          values: options.first.map { [$0.value] } ?? []),
        FormField(
          .reason, Phrase(vi: "Lý do", en: "Reason"),
          hint: Phrase(vi: "Phiếu đang chấm không tính nữa.", en: "A card begun counts no more.")),
      ],
      outcome: { _, _ in Phrase(vi: "Chỗ chấm đã trống.", en: "The place is free again.") },
      acts: { answers, _ in
        guard let id = answers.choice(.assessor).flatMap({ OfficerID($0) }) else { return [] }
        let command = AssignmentCommand.release(
          case: number, assessor: id, reason: answers.text(.reason))
        return [Act(.assignment(command), about: dossier.id)]
      })
  }

  static func conflictObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    world.obstacle(to: Act(.assignment(.declareConflict(reason: "–")), about: dossier.id))
  }

  static func conflict(_ dossier: Dossier) -> Form {
    Form(
      Phrase(vi: "Khai xung đột lợi ích", en: "Declare a conflict of interest"), about: dossier.id,
      fields: [
        FormField(
          .reason, Phrase(vi: "Lợi ích liên quan", en: "The interest"),
          hint: Phrase(
            vi: "Không rút lại được: từ nay bạn không xử lý hồ sơ này nữa.",
            en: "It cannot be taken back: you have no hand in this dossier any more."))
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi xung đột lợi ích.", en: "The conflict is on record.") },
      acts: { answers, _ in
        [Act(.assignment(.declareConflict(reason: answers.text(.reason))), about: dossier.id)]
      })
  }
}
