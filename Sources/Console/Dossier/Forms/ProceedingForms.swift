import Terminal
import TrustDesk
import TrustRegistry

/// Forms about a member's conduct: soft measures, then proceedings, and the review of a lost certificate.
@MainActor
enum ProceedingForms {
  private static let reason = FormField(.reason, Phrase(vi: "Lý do", en: "Reason"))
  private static let note = FormField(.note, Phrase(vi: "Nội dung", en: "What was said"))

  /// A measure with words that would do, to ask what stands in its way.
  static func sample(_ measure: SoftMeasure, in world: World) -> AllianceCommand {
    let today = world.desk.today
    return .measure(
      MeasureReport(measure: measure, note: "–", document: "–", day: today, through: today))
  }

  static func measure(_ measure: SoftMeasure, _ dossier: Dossier, in world: World) -> Form {
    let end = FormField(
      .until, Phrase(vi: "Khắc phục trước", en: "Right by"), .day(past: false),
      hint: Phrase(vi: "Gõ 28, 28/3 hoặc +30.", en: "Type 28, 28/3 or +30."))
    let fields =
      [MemberForms.today(world), note, MemberForms.document()] + (measure == .support ? [end] : [])
    let name = measure.name
    let title = Phrase(vi: "Ghi việc \(name.vi)", en: "Record: \(name.en)")
    return MemberForms.form(title, dossier, fields) { answers in
      answers.day(.day).map {
        .measure(
          MeasureReport(
            measure: measure, note: answers.text(.note), document: answers.text(.document), day: $0,
            through: answers.day(.until)))
      }
    }
  }

  static func hear(_ dossier: Dossier, in world: World) -> Form {
    MemberForms.form(
      Phrase(vi: "Nghe ý kiến thành viên", en: "Hear the member"), dossier,
      [MemberForms.today(world), note, MemberForms.document()]
    ) { answers in
      answers.day(.day).map {
        .hear(MemberHearing(day: $0, document: answers.text(.document), note: answers.text(.note)))
      }
    }
  }

  static func conclude(_ dossier: Dossier, in world: World) -> Form {
    let grounds = TerminationGround.allCases.map { ground in
      FormField.Option(ground.rawValue, ground.letter, note: world.office.groundName(ground))
    }
    return MemberForms.form(
      Phrase(vi: "Kết luận của Ủy ban Liêm chính", en: "The Integrity Committee's conclusion"), dossier,
      [
        FormField(.outcome, Phrase(vi: "Căn cứ", en: "Ground"), .choice(grounds)),
        FormField(.note, Phrase(vi: "Kết luận", en: "Conclusion")), MemberForms.document(),
      ]
    ) { answers in
      answers.choice(.outcome).flatMap(TerminationGround.init).map {
        .conclude(ground: $0, document: answers.text(.document), note: answers.text(.note))
      }
    }
  }

  /// What it rests on, and the dossier's number to be typed; the reason is asked for after it.
  static func terminate(_ dossier: Dossier, in world: World) -> any Screen {
    let proceeding = dossier.membership?.life.openProceeding
    let ground = proceeding?.conclusion.map { world.office.groundName($0.ground) }
    let form = MemberForms.form(
      Phrase(vi: "Chấm dứt tư cách thành viên", en: "Terminate the membership"), dossier, [reason]
    ) { .terminate(reason: $0.text(.reason)) }
    return ConfirmationScreen(
      Phrase(
        vi: "Chấm dứt tư cách thành viên của \(dossier.displayName)?",
        en: "Terminate the membership of \(dossier.displayName)?"),
      [
        ground.map { Phrase(vi: "Căn cứ: \($0.vi).", en: "Ground: \($0.en).") },
        proceeding?.hearings.last.map {
          Phrase(
            vi: "Đã nghe ý kiến ngày \(world.day($0.day)), \($0.document).",
            en: "Heard on \(world.day($0.day)), \($0.document).")
        },
        Phrase(
          vi: "Có hiệu lực ngay hôm nay; thành viên có quyền khiếu nại.",
          en: "It takes effect today; the member may appeal."),
      ].compactMap { $0 }, typing: dossier.id.description, wish: .open(FormScreen(form)))
  }

  static func keep(_ dossier: Dossier) -> Form {
    MemberForms.form(Phrase(vi: "Giữ tư cách thành viên", en: "Keep the member"), dossier, [reason]) {
      .keep(reason: $0.text(.reason))
    }
  }

  static func review(_ dossier: Dossier) -> Form {
    let outcomes = MembershipReviewOutcome.allCases.map { FormField.Option($0.rawValue, $0.phrase) }
    return MemberForms.form(
      Phrase(vi: "Xem xét thành viên mất chứng nhận", en: "Review the lost certificate"), dossier,
      [FormField(.outcome, Phrase(vi: "Kết luận", en: "Outcome"), .choice(outcomes)), reason]
    ) { answers in
      answers.choice(.outcome).flatMap(MembershipReviewOutcome.init).map {
        .review(outcome: $0, note: answers.text(.reason))
      }
    }
  }
}
