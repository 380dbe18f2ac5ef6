import Terminal
import TrustDesk
import TrustRegistry

/// Forms about a person's own data: a look at what is masked, and the person's requests.
@MainActor
enum PrivacyForms {
  private static let other = "other"

  /// What the officer may ask to see of what is masked; all of it where they may see none, so that the rule
  /// itself says why.
  private static func askable(_ dossier: Dossier, in world: World) -> SensitiveParts {
    let open = dossier.masked.intersection(world.desk.readable)
    return open.isEmpty ? dossier.masked : open
  }

  static func lookObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard !dossier.masked.isEmpty else {
      return Phrase(vi: "Không có phần nào đang che.", en: "Nothing is masked here.")
    }
    return world.obstacle(
      to: Act(.privacy(.look(askable(dossier, in: world), purpose: "–")), about: dossier.id))
  }

  /// What for, picked by a digit or said in words; the look is an entry before anything is shown.
  static func look(_ dossier: Dossier, in world: World) -> Form {
    let parts = askable(dossier, in: world)
    let purposes =
      LookPurpose.allCases.map { FormField.Option($0.rawValue, $0.words) }
      + [FormField.Option(other, Phrase(vi: "Mục đích khác, ghi bên dưới", en: "Something else, said below"))]
    let options = SensitiveParts.words.filter { parts.contains($0.part) }.map {
      FormField.Option($0.part.names.first ?? "", $0.name)
    }
    return Form(
      Phrase(vi: "Xem phần đang che", en: "Show what is masked"), about: dossier.id,
      fields: [
        FormField(
          .purpose, Phrase(vi: "Mục đích", en: "What for"), .choice(purposes),
          hint: Phrase(
            vi: "Lần xem được ghi nhật ký, mỗi phiên và hồ sơ một lần.",
            en: "The look is an entry, once a sitting and dossier.")),
        FormField(
          .reason, Phrase(vi: "Nói rõ", en: "In words"),
          hint: Phrase(vi: "Cần khi mục đích khác.", en: "Needed where it is something else."),
          isRequired: false),
        FormField(
          .parts, Phrase(vi: "Phần được xem", en: "Parts"), .several(options),
          values: options.map(\.value)),
      ],
      outcome: { _, _ in
        Phrase(
          vi: "Đã mở phần che của hồ sơ này đến hết phiên làm việc.",
          en: "What was masked of this dossier is shown for this sitting.")
      },
      acts: { answers, _ in
        // One and the same on record, whichever language the session speaks.
        let picked = answers.choice(.purpose).flatMap(LookPurpose.init)?.words.vi
        let words = [picked ?? "", answers.text(.reason)].filter { !$0.isEmpty }.joined(separator: ": ")
        let parts = SensitiveParts(names: answers.choices(.parts)) ?? []
        return [Act(.privacy(.look(parts, purpose: words)), about: dossier.id)]
      })
  }
}
