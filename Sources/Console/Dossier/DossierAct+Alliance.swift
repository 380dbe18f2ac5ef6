import TrustDesk
import TrustRegistry

extension DossierAct {
  /// Applications, members, their conduct and their way out, in the order of a life.
  static let alliance: [DossierAct] = applying + belonging + conducting

  private static func act(
    _ label: Phrase, _ help: Phrase, trying command: @escaping @MainActor (Dossier, World) -> AllianceCommand,
    form: @escaping @MainActor (Dossier, World) -> Form
  ) -> DossierAct {
    DossierAct(
      .alliance, label, help, obstacle: { MemberForms.obstacle(command($0, $1), to: $0, in: $1) }, form: form)
  }

  private static let applying: [DossierAct] = [
    act(
      Phrase(vi: "Mời làm thành viên", en: "Invite"),
      Phrase(vi: "Ghi thư mời làm thành viên danh dự.", en: "Record an invitation to honorary membership."),
      trying: { _, _ in .invite(document: "–") },
      form: { dossier, _ in
        MemberForms.documented(
          Phrase(vi: "Mời làm thành viên danh dự", en: "Invite to honorary membership"), dossier
        ) { .invite(document: $0) }
      }),
    act(
      Phrase(vi: "Điều kiện Điều lệ", en: "Charter conditions"),
      Phrase(
        vi: "Ghi giấy tờ chứng minh điều kiện của Điều lệ.",
        en: "Record the paper that shows the charter's conditions."),
      trying: { dossier, _ in
        let lawful = dossier.membership?.applicant == .organisation
        return .declare(Declaration(points: [lawful ? .lawful : .ofAge], holds: true, document: "–"))
      }, form: { dossier, _ in MemberForms.declare(dossier) }),
    act(
      Phrase(vi: "Yêu cầu bổ sung", en: "Ask for more"),
      Phrase(vi: "Yêu cầu người nộp đơn bổ sung.", en: "Ask the applicant for more."),
      trying: { _, _ in .ask(what: "–") }, form: { dossier, _ in MemberForms.ask(dossier) }),
    act(
      Phrase(vi: "Đã bổ sung", en: "Answered"),
      Phrase(vi: "Ghi phần người nộp đơn bổ sung.", en: "Record what the applicant answered."),
      trying: { _, _ in .answer(document: "–") },
      form: { dossier, _ in
        MemberForms.documented(Phrase(vi: "Ghi phần bổ sung", en: "Record the answer"), dossier) {
          .answer(document: $0)
        }
      }),
    act(
      Phrase(vi: "Chọn mạng lưới", en: "Networks"),
      Phrase(vi: "Chọn hoặc đổi mạng lưới tham gia.", en: "Choose or change the networks."),
      trying: { dossier, world in
        let most = dossier.membership?.rules.mostNetworks ?? 0
        let codes = dossier.membership?.rules.networks.map(\.code) ?? []
        let other = codes.filter { !(dossier.membership?.networks.contains($0) ?? false) }
        return .chooseNetworks(Array((other + codes).prefix(most)))
      }, form: { MemberForms.networks($0, in: $1) }),
    act(
      Phrase(vi: "Rút đồng ý tham gia", en: "Withdraw consent"),
      Phrase(
        vi: "Ghi việc rút lại sự đồng ý: đơn hoặc tư cách thành viên kết thúc trong ngày.",
        en: "Record that consent is withdrawn: application or membership end the same day."),
      trying: { _, _ in .withdrawConsent(document: "–") },
      form: { dossier, _ in
        MemberForms.documented(
          Phrase(vi: "Rút lại sự đồng ý tham gia", en: "Consent to membership withdrawn"), dossier
        ) { .withdrawConsent(document: $0) }
      }),
  ]

  private static let belonging: [DossierAct] = [
    act(
      Phrase(vi: "Tham gia hoạt động", en: "Participation"),
      Phrase(vi: "Ghi việc tham gia một hoạt động.", en: "Record that the member took part."),
      trying: { _, world in
        let number = world.office.activities.count
        let day = world.office.activity(number).map { min($0.last, world.desk.today) } ?? world.desk.today
        return .participate(Participation(activity: number, role: "–", day: day, document: "–"))
      }, form: { MemberForms.participate($0, in: $1) }),
    act(
      Phrase(vi: "Ghi nhận thành tích", en: "Honour"),
      Phrase(vi: "Ghi một hình thức ghi nhận.", en: "Record an honour."),
      trying: { _, world in .honour(Honour(title: "–", document: "–", day: world.desk.today)) },
      form: { MemberForms.honour($0, in: $1) }),
    act(
      Phrase(vi: "Thông báo rời đi", en: "Leaving"),
      Phrase(vi: "Ghi thông báo rời Liên minh.", en: "Record the member's notice of leaving."),
      trying: { _, world in
        .leave(ExitNotice(document: "–", handover: world.desk.today, lastDay: world.desk.today))
      }, form: { dossier, _ in MemberForms.leave(dossier) }),
    act(
      Phrase(vi: "Đã bàn giao", en: "Handed over"),
      Phrase(vi: "Ghi việc bàn giao xong.", en: "Record that things are handed over."),
      trying: { _, _ in .handOver(document: "–") },
      form: { dossier, _ in
        MemberForms.documented(Phrase(vi: "Ghi việc bàn giao", en: "Record the hand-over"), dossier) {
          .handOver(document: $0)
        }
      }),
    act(
      Phrase(vi: "Xem xét mất chứng nhận", en: "Review lost certificate"),
      Phrase(
        vi: "Kết luận việc xem xét thành viên không còn giấy chứng nhận.",
        en: "Conclude the review of a member without certificate."),
      trying: { _, _ in .review(outcome: .kept, note: "–") },
      form: { dossier, _ in ProceedingForms.review(dossier) }),
  ]

  private static func soft(_ measure: SoftMeasure, _ label: Phrase, _ help: Phrase) -> DossierAct {
    act(
      label, help, trying: { _, world in ProceedingForms.sample(measure, in: world) },
      form: { ProceedingForms.measure(measure, $0, in: $1) })
  }

  private static let conducting: [DossierAct] = [
    soft(
      .dialogue, Phrase(vi: "Đối thoại", en: "Dialogue"),
      Phrase(vi: "Ghi buổi đối thoại với thành viên.", en: "Record a dialogue with the member.")),
    soft(
      .reminder, Phrase(vi: "Nhắc nhở", en: "Reminder"),
      Phrase(vi: "Ghi việc nhắc nhở thành viên.", en: "Record a reminder to the member.")),
    soft(
      .support, Phrase(vi: "Hỗ trợ khắc phục", en: "Support to correct"),
      Phrase(vi: "Ghi việc hỗ trợ khắc phục, có hạn.", en: "Record support to correct, by a day.")),
    act(
      Phrase(vi: "Nghe ý kiến thành viên", en: "Hear the member"),
      Phrase(vi: "Ghi việc nghe ý kiến thành viên.", en: "Record that the member was heard."),
      trying: { _, world in .hear(MemberHearing(day: world.desk.today, document: "–", note: "–")) },
      form: { ProceedingForms.hear($0, in: $1) }),
    act(
      Phrase(vi: "Kết luận liêm chính", en: "Integrity conclusion"),
      Phrase(
        vi: "Ghi kết luận của Ủy ban Liêm chính.", en: "Record the Integrity Committee's conclusion."),
      trying: { _, _ in .conclude(ground: .a, document: "–", note: "–") },
      form: { ProceedingForms.conclude($0, in: $1) }),
    DossierAct(
      .alliance, Phrase(vi: "Chấm dứt tư cách", en: "Terminate membership"),
      Phrase(
        vi: "Chấm dứt tư cách thành viên theo kết luận; phải gõ mã hồ sơ để xác nhận.",
        en: "Terminate the membership on the ground concluded; the dossier's number is typed."),
      obstacle: { MemberForms.obstacle(.terminate(reason: "–"), to: $0, in: $1) },
      screen: { ProceedingForms.terminate($0, in: $1) }),
    act(
      Phrase(vi: "Giữ thành viên", en: "Keep the member"),
      Phrase(
        vi: "Giữ tư cách thành viên, khép lại việc xem xét.", en: "Keep the member; the proceedings end."),
      trying: { _, _ in .keep(reason: "–") }, form: { dossier, _ in ProceedingForms.keep(dossier) }),
  ]
}
