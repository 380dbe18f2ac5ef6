import Terminal
import TrustDesk
import TrustRegistry

/// Forms about complaints: taken in, acknowledged, extended, answered.
@MainActor
enum ComplaintForms {
  static func lodgeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let report = ComplaintReport(topic: .conduct, channel: .letter, day: world.desk.today, summary: "–")
    return world.obstacle(to: Act(.complaint(.lodge(report, by: nil)), about: dossier.id))
  }

  static func lodge(_ dossier: Dossier, in world: World) -> Form {
    let topics = ComplaintTopic.allCases.map { FormField.Option($0.rawValue, $0.phrase) }
    let channels = ComplaintChannel.allCases.map { FormField.Option($0.rawValue, $0.phrase) }
    return Form(
      Phrase(vi: "Tiếp nhận phản ánh", en: "Take in a complaint"), about: dossier.id,
      fields: [
        FormField(.topic, Phrase(vi: "Về việc", en: "About"), .choice(topics)),
        FormField(.channel, Phrase(vi: "Kênh", en: "Channel"), .choice(channels)),
        FormField(
          .day, Phrase(vi: "Ngày nhận", en: "Came in on"), .day(past: true),
          offered: world.day(world.desk.today)),
        FormField(.summary, Phrase(vi: "Nội dung", en: "What")),
        FormField(
          .complainant, Phrase(vi: "Người phản ánh", en: "Complainant"),
          hint: Phrase(vi: "Bỏ trống nếu không nêu tên.", en: "Leave empty if nobody gave a name."),
          isRequired: false),
        FormField(.contact, Phrase(vi: "Liên hệ", en: "Contact"), isRequired: false),
        FormField(
          .officer, Phrase(vi: "Cán bộ bị nêu", en: "Officer"),
          hint: Phrase(
            vi: "Mã như o-0003, nếu phản ánh về cán bộ.", en: "Such as o-0003, if it is about one."),
          isRequired: false),
      ],
      outcome: { _, _ in Phrase(vi: "Đã tiếp nhận phản ánh.", en: "The complaint is taken in.") },
      acts: { answers, _ in
        guard let topic = answers.choice(.topic).flatMap(ComplaintTopic.init),
          let channel = answers.choice(.channel).flatMap(ComplaintChannel.init), let day = answers.day(.day)
        else { return [] }
        let report = ComplaintReport(
          topic: topic, channel: channel, day: day, summary: answers.text(.summary),
          officer: OfficerID(answers.text(.officer)))
        let name = answers.text(.complainant)
        let known = name.isEmpty ? nil : Complainant(name: name, contact: answers.text(.contact))
        return [Act(.complaint(.lodge(report, by: known)), about: dossier.id)]
      })
  }

  private static func open(_ dossier: Dossier) -> [Complaint] { dossier.complaints.filter(\.isOpen) }

  private static func obstacle(
    _ dossier: Dossier, about number: Int? = nil, in world: World, to command: (Int) -> ComplaintCommand
  ) -> Phrase? {
    guard let complaint = open(dossier).first(where: { number == nil || $0.number == number }) else {
      return Phrase(vi: "Không có phản ánh nào chờ xử lý.", en: "No complaint is open.")
    }
    return world.obstacle(to: Act(.complaint(command(complaint.number)), about: dossier.id))
  }

  /// - Parameter number: the one meant; nil: the first.
  private static func chosen(_ dossier: Dossier, about number: Int?) -> FormField {
    let options = open(dossier).map {
      FormField.Option(
        "\($0.number)", Phrase(vi: "số \($0.number)", en: "no. \($0.number)"), note: $0.report.topic.phrase)
    }
    return FormField(
      .complaint, Phrase(vi: "Phản ánh", en: "Complaint"), .choice(options),
      values: number.map { ["\($0)"] } ?? options.first.map { [$0.value] } ?? [])
  }

  static func acknowledgeObstacle(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Phrase? {
    let today = world.desk.today
    return obstacle(dossier, about: number, in: world) {
      .acknowledge(complaint: $0, document: "–", day: today)
    }
  }

  static func acknowledge(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Form {
    Form(
      Phrase(vi: "Xác nhận đã nhận phản ánh", en: "Acknowledge a complaint"), about: dossier.id,
      fields: [
        chosen(dossier, about: number), FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
        FormField(
          .day, Phrase(vi: "Ngày", en: "Day"), .day(past: true),
          offered: world.day(world.desk.today)),
      ],
      outcome: { _, _ in Phrase(vi: "Đã xác nhận.", en: "Acknowledged.") },
      acts: { answers, _ in
        guard let day = answers.day(.day) else { return [] }
        let command = ComplaintCommand.acknowledge(
          complaint: Int(answers.choice(.complaint) ?? "") ?? 0, document: answers.text(.document), day: day)
        return [Act(.complaint(command), about: dossier.id)]
      })
  }

  static func extendObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    obstacle(dossier, in: world) { .extend(complaint: $0, reason: "–") }
  }

  static func extend(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Form {
    Form(
      Phrase(vi: "Gia hạn trả lời", en: "More time for the answer"), about: dossier.id,
      fields: [chosen(dossier, about: number), FormField(.reason, Phrase(vi: "Lý do", en: "Reason"))],
      outcome: { _, _ in Phrase(vi: "Đã gia hạn.", en: "Extended.") },
      acts: { answers, _ in
        let command = ComplaintCommand.extend(
          complaint: Int(answers.choice(.complaint) ?? "") ?? 0, reason: answers.text(.reason))
        return [Act(.complaint(command), about: dossier.id)]
      })
  }

  static func answerObstacle(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Phrase? {
    obstacle(dossier, about: number, in: world) {
      .answer(complaint: $0, outcome: .rejected, reason: "–", document: "–")
    }
  }

  static func answer(_ dossier: Dossier, about number: Int? = nil, in world: World) -> Form {
    let outcomes = ComplaintOutcome.allCases.map { FormField.Option($0.rawValue, $0.phrase) }
    return Form(
      Phrase(vi: "Trả lời phản ánh", en: "Answer a complaint"), about: dossier.id,
      fields: [
        chosen(dossier, about: number),
        FormField(.outcome, Phrase(vi: "Kết luận", en: "Outcome"), .choice(outcomes)),
        FormField(.reason, Phrase(vi: "Lý do", en: "Reason")),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã trả lời.", en: "Answered.") },
      acts: { answers, _ in
        guard let outcome = answers.choice(.outcome).flatMap(ComplaintOutcome.init) else { return [] }
        let command = ComplaintCommand.answer(
          complaint: Int(answers.choice(.complaint) ?? "") ?? 0, outcome: outcome,
          reason: answers.text(.reason), document: answers.text(.document))
        return [Act(.complaint(command), about: dossier.id)]
      })
  }
}
