import Terminal
import TrustDesk
import TrustRegistry

/// Forms about what a person asks about their own data.
@MainActor
enum RequestForms {
  static func lodgeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let command = PrivacyCommand.lodgeRequest(
      type: .access, channel: .inPerson, day: world.desk.today, document: "–")
    return world.obstacle(to: Act(.privacy(command), about: dossier.id))
  }

  static func lodge(_ dossier: Dossier, in world: World) -> Form {
    let types = RequestType.allCases.map { FormField.Option($0.rawValue, $0.name) }
    let channels = RequestChannel.allCases.map { FormField.Option($0.rawValue, $0.name) }
    return Form(
      Phrase(vi: "Tiếp nhận yêu cầu về dữ liệu cá nhân", en: "Record a request on personal data"),
      about: dossier.id,
      fields: [
        FormField(.request, Phrase(vi: "Yêu cầu", en: "Request"), .choice(types)),
        FormField(.channel, Phrase(vi: "Kênh", en: "How it came"), .choice(channels)),
        FormField(
          .day, Phrase(vi: "Ngày nhận", en: "Day it came"), .day(past: true),
          offered: world.day(world.desk.today)),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi yêu cầu.", en: "The request is recorded.") },
      acts: { answers, _ in
        guard let type = answers.choice(.request).flatMap(RequestType.init),
          let channel = answers.choice(.channel).flatMap(RequestChannel.init), let day = answers.day(.day)
        else { return [] }
        let command = PrivacyCommand.lodgeRequest(
          type: type, channel: channel, day: day, document: answers.text(.document))
        return [Act(.privacy(command), about: dossier.id)]
      })
  }

  static func acknowledgeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let waiting = dossier.openRequests.first { $0.acknowledgement == nil }
    guard let number = waiting?.number ?? dossier.openRequests.first?.number else { return none }
    let command = PrivacyCommand.acknowledgeRequest(request: number, document: "–")
    return world.obstacle(to: Act(.privacy(command), about: dossier.id))
  }

  static func acknowledge(_ dossier: Dossier, in world: World) -> Form {
    Form(
      Phrase(vi: "Phản hồi đã nhận yêu cầu", en: "Acknowledge a request"), about: dossier.id,
      fields: [
        request(of: dossier.openRequests.filter { $0.acknowledgement == nil }, in: world),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi việc phản hồi.", en: "The answer is recorded.") },
      acts: { answers, _ in
        let command = PrivacyCommand.acknowledgeRequest(
          request: Int(answers.choice(.request) ?? "") ?? 0, document: answers.text(.document))
        return [Act(.privacy(command), about: dossier.id)]
      })
  }

  static func closeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let first = dossier.openRequests.first else { return none }
    let command = PrivacyCommand.closeRequest(
      request: first.number, outcome: .refused, reason: "–", document: "–")
    return world.obstacle(to: Act(.privacy(command), about: dossier.id))
  }

  static func close(_ dossier: Dossier, in world: World) -> Form {
    let outcomes = RequestOutcome.allCases.map { FormField.Option($0.rawValue, $0.name) }
    return Form(
      Phrase(vi: "Khép lại yêu cầu", en: "Close a request"), about: dossier.id,
      fields: [
        request(of: dossier.openRequests, in: world),
        FormField(.outcome, Phrase(vi: "Kết quả", en: "Outcome"), .choice(outcomes)),
        FormField(
          .reason, Phrase(vi: "Lý do", en: "Reason"),
          hint: Phrase(
            vi: "Đã làm gì, hoặc căn cứ từ chối.", en: "What was done, or the ground of the refusal.")),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã khép lại yêu cầu.", en: "The request is closed.") },
      acts: { answers, _ in
        guard let outcome = answers.choice(.outcome).flatMap(RequestOutcome.init) else { return [] }
        let command = PrivacyCommand.closeRequest(
          request: Int(answers.choice(.request) ?? "") ?? 0, outcome: outcome,
          reason: answers.text(.reason), document: answers.text(.document))
        return [Act(.privacy(command), about: dossier.id)]
      })
  }

  private static let none = Phrase(
    vi: "Không có yêu cầu nào đang mở.", en: "No request on personal data is open.")

  /// Which request is meant, the one that came first chosen, with its type and day.
  static func request(of requests: [PersonRequest], in world: World) -> FormField {
    let options = requests.map { request in
      FormField.Option(
        "\(request.number)", Phrase(vi: "số \(request.number)", en: "no. \(request.number)"),
        note: Phrase(
          vi: "\(request.type.name.vi), nhận \(request.day.phrase.vi)",
          en: "\(request.type.name.en), came \(request.day.phrase.en)"), digit: request.number)
    }
    return FormField(
      .request, Phrase(vi: "Yêu cầu", en: "Request"), .choice(options),
      values: options.prefix(1).map(\.value))
  }
}

extension DossierAct {
  static let privacy: [DossierAct] = [
    DossierAct(
      .data, Phrase(vi: "Tiếp nhận yêu cầu về dữ liệu", en: "Record a data request"),
      Phrase(
        vi: "Ghi một yêu cầu của chính người đó về dữ liệu cá nhân.",
        en: "Record what the person asks about their own data."),
      obstacle: RequestForms.lodgeObstacle, form: RequestForms.lodge),
    DossierAct(
      .data, Phrase(vi: "Phản hồi yêu cầu về dữ liệu", en: "Acknowledge a data request"),
      Phrase(vi: "Ghi việc đã phản hồi yêu cầu.", en: "Record that the person was answered."),
      obstacle: RequestForms.acknowledgeObstacle, form: RequestForms.acknowledge),
    DossierAct(
      .data, Phrase(vi: "Xuất mọi dữ liệu về một người", en: "Export all that is held"),
      Phrase(
        vi: "Trả lời yêu cầu của chính người đó bằng một tệp.",
        en: "Answer the person's own request with a file."),
      obstacle: AccessForms.obstacle, form: AccessForms.hand),
    DossierAct(
      .data, Phrase(vi: "Khép lại yêu cầu về dữ liệu", en: "Close a data request"),
      Phrase(
        vi: "Ghi yêu cầu đã thực hiện, hoặc từ chối có căn cứ.",
        en: "Record that it was done, or refused with its ground."),
      obstacle: RequestForms.closeObstacle, form: RequestForms.close),
  ]
}
