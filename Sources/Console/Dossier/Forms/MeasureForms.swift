import Terminal
import TrustDesk
import TrustRegistry

/// Forms of a supervisor about a certificate: suspended, reinstated, revoked, released.
@MainActor
enum MeasureForms {
  /// Certificates that a measure of this sort could touch today.
  private static func touched(
    _ dossier: Dossier, in world: World, where suits: (CertificateStatus) -> Bool
  ) -> [Certificate] {
    dossier.certificates.filter { suits(world.desk.status(of: $0)) }
  }

  private static func running(_ dossier: Dossier, in world: World) -> [Certificate] {
    touched(dossier, in: world) { $0.isInForce || $0 == .suspended }
  }

  private static func field(_ certificates: [Certificate], in world: World) -> FormField {
    let options = certificates.map { certificate in
      FormField.Option(
        certificate.number, Phrase(vi: certificate.number, en: certificate.number),
        note: certificate.standing(on: world.desk.today, stages: world.desk.expiringStages))
    }
    return FormField(
      .certificate, Phrase(vi: "Giấy chứng nhận", en: "Certificate"), .choice(options),
      values: options.first.map { [$0.value] } ?? [])
  }

  private static let none = Phrase(
    vi: "Không có giấy chứng nhận nào ở tình trạng đó.", en: "No certificate is in such a state.")
  private static let reason = FormField(.reason, Phrase(vi: "Lý do", en: "Reason"))

  static func suspendObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let found = running(dossier, in: world).first else { return none }
    let review = dossier.openReviews.first?.number ?? 0
    let suspension = Suspension(
      certificate: found.number, until: .condition("–"), emergency: true, review: review, reason: "–")
    return world.obstacle(to: Act(.measure(.suspend(suspension)), about: dossier.id))
  }

  static func suspend(_ dossier: Dossier, in world: World) -> Form {
    let urgency = [
      FormField.Option("no", Phrase(vi: "không", en: "no")),
      FormField.Option(
        "yes", Phrase(vi: "khẩn cấp", en: "emergency"),
        note: Phrase(vi: "Thông báo và buổi làm việc theo sau.", en: "Notice and hearing follow.")),
    ]
    return Form(
      Phrase(vi: "Tạm đình chỉ", en: "Suspend"), about: dossier.id,
      fields: [
        field(running(dossier, in: world), in: world), ReviewForms.chosen(dossier, in: world),
        FormField(
          .until, Phrase(vi: "Ngày cuối", en: "Last day"), .day(past: false),
          hint: Phrase(
            vi: "Bỏ trống nếu đình chỉ cho đến khi đạt điều kiện.", en: "Leave empty for a condition."),
          isRequired: false),
        FormField(.condition, Phrase(vi: "Điều kiện", en: "Condition"), isRequired: false),
        FormField(.emergency, Phrase(vi: "Khẩn cấp", en: "Emergency"), .choice(urgency), values: ["no"]),
        reason,
      ],
      outcome: { _, _ in Phrase(vi: "Đã tạm đình chỉ.", en: "Suspended.") },
      acts: { answers, _ in
        let until = answers.day(.until).map(SuspensionEnd.through) ?? .condition(answers.text(.condition))
        let suspension = Suspension(
          certificate: answers.choice(.certificate) ?? "", until: until,
          emergency: answers.choice(.emergency) == "yes", review: Int(answers.choice(.review) ?? "") ?? 0,
          reason: answers.text(.reason))
        return [Act(.measure(.suspend(suspension)), about: dossier.id)]
      })
  }

  static func reinstateObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let found = touched(dossier, in: world, where: { $0 == .suspended }).first else { return none }
    let command = MeasureCommand.reinstate(certificate: found.number, review: nil, reason: "–")
    return world.obstacle(to: Act(.measure(command), about: dossier.id))
  }

  static func reinstate(_ dossier: Dossier, in world: World) -> Form {
    simple(
      Phrase(vi: "Khôi phục hiệu lực", en: "Reinstate"), dossier,
      field(touched(dossier, in: world) { $0 == .suspended }, in: world),
      Phrase(vi: "Đã khôi phục hiệu lực.", en: "Reinstated.")
    ) { .reinstate(certificate: $0, review: nil, reason: $1) }
  }

  static func revokeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let found = dossier.certificates.last(where: { $0.runs(on: world.desk.today) }) else { return none }
    let held = found.isOnHold(on: world.desk.today)
    let command = MeasureCommand.revoke(
      certificate: found.number, review: held ? nil : dossier.openReviews.first?.number, reason: "–")
    return world.obstacle(to: Act(.measure(command), about: dossier.id))
  }

  static func revoke(_ dossier: Dossier, in world: World) -> Form {
    var review = ReviewForms.chosen(dossier, in: world)
    if dossier.openReviews.isEmpty { review = FormField(.review, review.label, isRequired: false) }
    return Form(
      Phrase(vi: "Thu hồi", en: "Revoke"), about: dossier.id,
      fields: [
        field(dossier.certificates.filter { $0.runs(on: world.desk.today) }, in: world), review, reason,
      ],
      outcome: { _, _ in Phrase(vi: "Đã thu hồi.", en: "Revoked.") },
      acts: { answers, _ in
        let command = MeasureCommand.revoke(
          certificate: answers.choice(.certificate) ?? "", review: Int(answers.choice(.review) ?? ""),
          reason: answers.text(.reason))
        return [Act(.measure(command), about: dossier.id)]
      })
  }

  static func releaseObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let found = touched(dossier, in: world, where: { $0 == .onHold }).first else { return none }
    let command = MeasureCommand.release(certificate: found.number, reason: "–")
    return world.obstacle(to: Act(.measure(command), about: dossier.id))
  }

  static func release(_ dossier: Dossier, in world: World) -> Form {
    simple(
      Phrase(vi: "Thôi hoãn hiệu lực", en: "Release from hold"), dossier,
      field(touched(dossier, in: world) { $0 == .onHold }, in: world),
      Phrase(vi: "Đã thôi hoãn hiệu lực.", en: "Released.")
    ) { .release(certificate: $0, reason: $1) }
  }

  private static func simple(
    _ title: Phrase, _ dossier: Dossier, _ field: FormField, _ done: Phrase,
    _ command: @escaping @MainActor (String, String) -> MeasureCommand
  ) -> Form {
    Form(
      title, about: dossier.id, fields: [field, reason], outcome: { _, _ in done },
      acts: { answers, _ in
        let made = command(answers.choice(.certificate) ?? "", answers.text(.reason))
        return [Act(.measure(made), about: dossier.id)]
      })
  }
}
