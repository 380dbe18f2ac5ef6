import Terminal
import TrustDesk
import TrustRegistry

/// Forms of the secretariat about applicants and members; a supervisor's are in `ProceedingForms`.
@MainActor
enum MemberForms {
  static func obstacle(_ command: AllianceCommand, to dossier: Dossier, in world: World) -> Phrase? {
    world.obstacle(to: Act(.alliance(command), about: dossier.id))
  }

  static func document(_ hint: Phrase? = nil) -> FormField {
    FormField(.document, Phrase(vi: "Số văn bản", en: "Document"), hint: hint)
  }

  static func today(_ world: World, _ label: Phrase = Phrase(vi: "Ngày", en: "Day")) -> FormField {
    FormField(.day, label, .day(past: true), offered: world.day(world.desk.today))
  }

  /// A form that rests on one document and asks nothing else.
  static func documented(
    _ title: Phrase, _ dossier: Dossier, hint: Phrase? = nil,
    _ command: @escaping @MainActor (String) -> AllianceCommand
  ) -> Form {
    form(title, dossier, [document(hint)]) { answers in command(answers.text(.document)) }
  }

  /// A form whose answers make one command; nil where an answer is missing.
  static func form(
    _ title: Phrase, _ dossier: Dossier, _ fields: [FormField],
    _ command: @escaping @MainActor (FormAnswers) -> AllianceCommand?
  ) -> Form {
    Form(
      title, about: dossier.id, fields: fields,
      outcome: { entries, world in entries.first?.event?.phrase(in: world.office) ?? title },
      acts: { answers, _ in command(answers).map { [Act(.alliance($0), about: dossier.id)] } ?? [] })
  }

  static func declare(_ dossier: Dossier) -> Form {
    let applicant = dossier.membership?.applicant ?? .person
    let points = CharterPoint.allCases.filter { $0.applicant == applicant }
    let open = points.filter { dossier.membership?.declaration(of: $0) == nil }
    let answers = [
      FormField.Option("yes", Phrase(vi: "có", en: "yes")),
      FormField.Option("no", Phrase(vi: "không", en: "no")),
    ]
    let fields = [
      FormField(
        .points, Phrase(vi: "Điều kiện", en: "Conditions"),
        .several(points.map { FormField.Option($0.rawValue, $0.title) }), values: open.map(\.rawValue)),
      FormField(.outcome, Phrase(vi: "Đáp ứng", en: "They hold"), .choice(answers), values: ["yes"]),
      document(
        Phrase(
          vi: "Chỉ ghi số giấy tờ; không ghi ngày sinh hay nội dung bên trong.",
          en: "The paper's number only: no day of birth, nothing it says.")),
    ]
    return form(Phrase(vi: "Ghi điều kiện của Điều lệ", en: "Declare charter conditions"), dossier, fields) {
      let points = $0.choices(.points).compactMap(CharterPoint.init)
      return .declare(
        Declaration(points: points, holds: $0.choice(.outcome) == "yes", document: $0.text(.document)))
    }
  }

  static func ask(_ dossier: Dossier) -> Form {
    form(
      Phrase(vi: "Yêu cầu bổ sung", en: "Ask for more"), dossier,
      [FormField(.note, Phrase(vi: "Cần bổ sung", en: "What is asked"))]
    ) { .ask(what: $0.text(.note)) }
  }

  static func networks(_ dossier: Dossier, in world: World) -> Form {
    let networks = dossier.membership?.rules.networks ?? []
    let chosen = dossier.membership?.networks.map(\.rawValue) ?? []
    return form(
      Phrase(vi: "Chọn mạng lưới", en: "Choose networks"), dossier,
      [
        FormField(
          .network, Phrase(vi: "Mạng lưới", en: "Networks"),
          .several(networks.map { FormField.Option($0.code.rawValue, $0.name) }), values: chosen)
      ]
    ) { .chooseNetworks($0.choices(.network).map(NetworkCode.init)) }
  }

  static func participate(_ dossier: Dossier, in world: World) -> Form {
    let activities = world.office.activities.enumerated().reversed().map { index, activity in
      FormField.Option("\(index + 1)", activity.phrase)
    }
    return form(
      Phrase(vi: "Ghi tham gia hoạt động", en: "Record participation"), dossier,
      [
        FormField(
          .activity, Phrase(vi: "Hoạt động", en: "Activity"), .choice(activities),
          values: activities.first.map { [$0.value] } ?? []),
        FormField(.note, Phrase(vi: "Vai trò", en: "As what")), today(world), document(),
      ]
    ) { answers in
      guard let day = answers.day(.day), let number = answers.choice(.activity).flatMap({ Int($0) }) else {
        return nil
      }
      return .participate(
        Participation(
          activity: number, role: answers.text(.note), day: day, document: answers.text(.document)))
    }
  }

  static func honour(_ dossier: Dossier, in world: World) -> Form {
    form(
      Phrase(vi: "Ghi nhận thành tích", en: "Record an honour"), dossier,
      [FormField(.note, Phrase(vi: "Hình thức", en: "Honour")), today(world), document()]
    ) { answers in
      answers.day(.day).map {
        .honour(Honour(title: answers.text(.note), document: answers.text(.document), day: $0))
      }
    }
  }

  static func leave(_ dossier: Dossier) -> Form {
    form(
      Phrase(vi: "Thông báo rời Liên minh", en: "Notice of leaving"), dossier,
      [
        document(),
        FormField(.until, Phrase(vi: "Bàn giao trước", en: "Hand-over by"), .day(past: false)),
        FormField(
          .day, Phrase(vi: "Ngày cuối", en: "Last day"), .day(past: false),
          hint: Phrase(vi: "Là thành viên đến hết ngày này.", en: "A member through this day.")),
      ]
    ) { answers in
      guard let handover = answers.day(.until), let last = answers.day(.day) else { return nil }
      return .leave(ExitNotice(document: answers.text(.document), handover: handover, lastDay: last))
    }
  }
}
