import Terminal
import TrustDesk
import TrustRegistry

/// The form of one attempt in one subject of the exam.
@MainActor
enum ExamForms {
  static func obstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let open = dossier.openCase else { return CaseForms.noCase }
    let command = ProcedureCommand.recordExam(
      case: open.number, subject: open.terms.subjects.first ?? "", mark: 0, day: world.desk.today,
      document: "–")
    return world.obstacle(to: Act(.procedure(command), about: dossier.id))
  }

  /// - Parameters:
  ///   - day, document: as they were keyed for the subject before: one exam has one record of it.
  static func record(
    _ dossier: Dossier, in world: World, day: String? = nil, document: String = ""
  ) -> Form {
    let open = dossier.openCase
    let scheme = open.flatMap { world.office.scheme(version: $0.terms.scheme) }
    let options = (open?.terms.subjects ?? []).map { subject in
      FormField.Option(
        subject, world.office.subjectName(subject), note: open.map { note(on: subject, in: $0) })
    }
    let untried = open?.terms.subjects.first { open?.marks[$0] == nil }
    let first = untried ?? open?.failedSubjects.first ?? options.first?.value
    let number = open?.number ?? 0
    return Form(
      Phrase(vi: "Ghi điểm kiểm tra", en: "Record a test mark"), about: dossier.id,
      fields: [
        FormField(
          .subject, Phrase(vi: "Môn", en: "Subject"), .choice(options), values: first.map { [$0] } ?? []),
        FormField(.mark, Phrase(vi: "Điểm", en: "Mark"), .number(0...(scheme?.exam.topMark ?? 100))),
        FormField(
          .day, Phrase(vi: "Ngày thi", en: "Day of the test"), .day(past: true),
          offered: day ?? world.day(world.desk.today)),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document"), offered: document),
      ],
      then: { world in next(after: dossier.id, number, in: world) },
      outcome: { _, _ in Phrase(vi: "Đã ghi điểm kiểm tra.", en: "The mark is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day), let subject = answers.choice(.subject) else { return [] }
        let command = ProcedureCommand.recordExam(
          case: number, subject: subject, mark: answers.number(.mark) ?? 0, day: day,
          document: answers.text(.document))
        return [Act(.procedure(command), about: dossier.id)]
      })
  }

  /// The form for the next subject that was not tried yet; back when every one was.
  private static func next(after id: CreatorID, _ number: Int, in world: World) -> Wish {
    guard let dossier = world.desk.dossier(id), let open = dossier.caseNumbered(number),
      open.terms.subjects.contains(where: { open.marks[$0] == nil }), let last = open.attempts.last
    else { return .back }
    return .replace(
      FormScreen(record(dossier, in: world, day: world.day(last.day), document: last.document)))
  }

  private static func note(on subject: String, in open: Case) -> Phrase {
    let passMark = open.terms.passMark
    guard let mark = open.marks[subject] else {
      return Phrase(vi: "Chưa thi; đạt từ \(passMark).", en: "Not tried; \(passMark) passes.")
    }
    return mark >= passMark
      ? Phrase(vi: "Đã đạt với \(mark) điểm.", en: "Passed with \(mark).")
      : Phrase(vi: "Lần cao nhất \(mark), chưa đạt \(passMark).", en: "Best \(mark), below \(passMark).")
  }
}
