import Terminal
import TrustDesk
import TrustRegistry

/// Forms about consents. Nothing is ticked beforehand: who consents to what is said, never presumed
/// (PROGRAMME 8).
@MainActor
enum ConsentForms {
  static func giveObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let purpose = open(dossier, in: world).first else {
      return Phrase(
        vi: "Mọi mục đích của quy chế đều đã có sự đồng ý.",
        en: "Every purpose of the scheme is consented to.")
    }
    let command = ConsentCommand.give(
      purpose: purpose.code, version: purpose.version, channel: .paper, document: "–",
      day: world.desk.today)
    return world.obstacle(to: Act(.consent(command), about: dossier.id))
  }

  static func give(_ dossier: Dossier, in world: World) -> Form {
    let purposes = open(dossier, in: world)
    return Form(
      Phrase(vi: "Ghi sự đồng ý", en: "Record a consent"), about: dossier.id,
      fields: [
        FormField(.purpose, Phrase(vi: "Mục đích", en: "Purpose"), .choice(purposes.map(option))),
        FormField(
          .channel, Phrase(vi: "Kênh", en: "Channel"),
          .choice(ConsentChannel.allCases.map { .init($0.rawValue, $0.name) })),
        day(in: world),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã ghi sự đồng ý.", en: "The consent is recorded.") },
      acts: { answers, _ in
        guard let day = answers.day(.day), let code = answers.choice(.purpose),
          let purpose = purposes.first(where: { $0.code.rawValue == code }),
          let channel = answers.choice(.channel).flatMap(ConsentChannel.init)
        else { return [] }
        let command = ConsentCommand.give(
          purpose: purpose.code, version: purpose.version, channel: channel,
          document: answers.text(.document), day: day)
        return [Act(.consent(command), about: dossier.id)]
      })
  }

  static func withdrawObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let standing = standing(dossier).first else {
      return Phrase(vi: "Chưa có sự đồng ý nào để rút.", en: "There is no consent to withdraw.")
    }
    let command = ConsentCommand.withdraw(
      purpose: standing.purpose, document: "–", reason: "–", day: world.desk.today)
    return world.obstacle(to: Act(.consent(command), about: dossier.id))
  }

  static func withdraw(_ dossier: Dossier, in world: World) -> Form {
    let options = standing(dossier).map { consent in
      FormField.Option(
        consent.purpose.rawValue, world.office.purposeName(consent.purpose), note: consent.standing)
    }
    return Form(
      Phrase(vi: "Rút sự đồng ý", en: "Withdraw a consent"), about: dossier.id,
      fields: [
        FormField(.purpose, Phrase(vi: "Mục đích", en: "Purpose"), .choice(options)),
        day(in: world),
        FormField(.document, Phrase(vi: "Số văn bản", en: "Document")),
        FormField(.reason, Phrase(vi: "Lý do", en: "Reason")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã rút sự đồng ý.", en: "The consent is withdrawn.") },
      acts: { answers, _ in
        guard let day = answers.day(.day), let code = answers.choice(.purpose) else { return [] }
        let command = ConsentCommand.withdraw(
          purpose: PurposeCode(rawValue: code), document: answers.text(.document),
          reason: answers.text(.reason), day: day)
        return [Act(.consent(command), about: dossier.id)]
      })
  }

  private static func day(in world: World) -> FormField {
    FormField(
      .day, Phrase(vi: "Ngày", en: "Day"), .day(past: true), offered: world.day(world.desk.today))
  }

  /// Purposes without a consent to the newest text; those that certification needs come first.
  private static func open(_ dossier: Dossier, in world: World) -> [Purpose] {
    let open = (world.office.scheme?.purposes ?? []).filter {
      (dossier.standingConsent(to: $0.code)?.version ?? 0) < $0.version
    }
    return open.filter { !$0.isFree } + open.filter(\.isFree)
  }

  private static func standing(_ dossier: Dossier) -> [Consent] {
    let codes = dossier.consents.map(\.purpose)
    return codes.indices.filter { !codes[..<$0].contains(codes[$0]) }
      .compactMap { dossier.standingConsent(to: codes[$0]) }
  }

  private static func option(_ purpose: Purpose) -> FormField.Option {
    let need =
      purpose.isFree
      ? Phrase(vi: "không bắt buộc", en: "free") : Phrase(vi: "cần thiết", en: "needed")
    return FormField.Option(
      purpose.code.rawValue, purpose.name,
      note: Phrase(
        vi: "Văn bản bản \(purpose.version), \(need.vi).",
        en: "Text version \(purpose.version), \(need.en)."))
  }
}
