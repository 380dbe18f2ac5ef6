import TrustDesk
import TrustRegistry

/// What is done after the certificate: breaches of the rules, reviews, measures, complaints.
extension DossierAct {
  static let conduct: [DossierAct] = [
    DossierAct(
      .breaches, Phrase(vi: "Ghi vi phạm quy tắc", en: "Breach of the rules"),
      Phrase(
        vi: "Ghi một vi phạm quy tắc của chương trình.", en: "Record a breach of the programme's rules."),
      obstacle: { RuleForms.obstacle($0, in: $1) }, form: { RuleForms.record($0, in: $1) }),
    DossierAct(
      .reviews, Phrase(vi: "Mở xem xét lại", en: "Open a review"),
      Phrase(
        vi: "Xem xét lại vì dùng sai dấu hoặc vi phạm đã ghi.", en: "For misuse of the mark or a breach."),
      obstacle: { ReviewForms.openObstacle($0, in: $1) }, form: { ReviewForms.open($0, in: $1) }),
    DossierAct(
      .reviews, Phrase(vi: "Ghi thông báo", en: "Notice sent"),
      Phrase(vi: "Ghi thông báo đã gửi trong việc xem xét.", en: "Record the notice of a review."),
      obstacle: { ReviewForms.noticeObstacle($0, in: $1) }, form: { ReviewForms.notify($0, in: $1) }),
    DossierAct(
      .reviews, Phrase(vi: "Ghi buổi làm việc", en: "Hearing held"),
      Phrase(vi: "Ghi buổi làm việc trong việc xem xét.", en: "Record the hearing of a review."),
      obstacle: { ReviewForms.hearObstacle($0, in: $1) }, form: { ReviewForms.hear($0, in: $1) }),
    DossierAct(
      .reviews, Phrase(vi: "Kết thúc xem xét", en: "Close a review"),
      Phrase(
        vi: "Kết thúc việc xem xét với kết quả và lý do.", en: "Close a review, with outcome and reason."),
      obstacle: { ReviewForms.closeObstacle($0, in: $1) }, form: { ReviewForms.close($0, in: $1) }),
  ]

  static let measures: [DossierAct] = [
    DossierAct(
      .certificates, Phrase(vi: "Tạm đình chỉ", en: "Suspend"),
      Phrase(
        vi: "Tạm đình chỉ giấy chứng nhận, đến một ngày hoặc một điều kiện.",
        en: "Suspend a certificate, through a day or until a condition."),
      obstacle: { MeasureForms.suspendObstacle($0, in: $1) }, form: { MeasureForms.suspend($0, in: $1) }),
    DossierAct(
      .certificates, Phrase(vi: "Khôi phục hiệu lực", en: "Reinstate"),
      Phrase(vi: "Khôi phục giấy bị tạm đình chỉ.", en: "Reinstate a suspended certificate."),
      obstacle: { MeasureForms.reinstateObstacle($0, in: $1) }, form: { MeasureForms.reinstate($0, in: $1) }),
    DossierAct(
      .certificates, Phrase(vi: "Thu hồi", en: "Revoke"),
      Phrase(vi: "Thu hồi giấy chứng nhận.", en: "Revoke a certificate."),
      obstacle: { MeasureForms.revokeObstacle($0, in: $1) }, form: { MeasureForms.revoke($0, in: $1) }),
    DossierAct(
      .certificates, Phrase(vi: "Thôi hoãn hiệu lực", en: "Release from hold"),
      Phrase(vi: "Cho giấy đang hoãn có hiệu lực.", en: "Let a certificate on hold take effect."),
      obstacle: { MeasureForms.releaseObstacle($0, in: $1) }, form: { MeasureForms.release($0, in: $1) }),
  ]

  static let complaints: [DossierAct] = [
    DossierAct(
      .complaints, Phrase(vi: "Tiếp nhận phản ánh", en: "Take in a complaint"),
      Phrase(vi: "Ghi phản ánh của người khác.", en: "Record a complaint by somebody else."),
      obstacle: { ComplaintForms.lodgeObstacle($0, in: $1) }, form: { ComplaintForms.lodge($0, in: $1) }),
    DossierAct(
      .complaints, Phrase(vi: "Xác nhận phản ánh", en: "Acknowledge a complaint"),
      Phrase(vi: "Ghi văn bản xác nhận đã nhận.", en: "Record that it was acknowledged."),
      obstacle: { ComplaintForms.acknowledgeObstacle($0, in: $1) },
      form: { ComplaintForms.acknowledge($0, in: $1) }),
    DossierAct(
      .complaints, Phrase(vi: "Gia hạn phản ánh", en: "Extend a complaint"),
      Phrase(vi: "Gia hạn trả lời vụ phức tạp.", en: "More time for a complex one."),
      obstacle: { ComplaintForms.extendObstacle($0, in: $1) }, form: { ComplaintForms.extend($0, in: $1) }),
    DossierAct(
      .complaints, Phrase(vi: "Trả lời phản ánh", en: "Answer a complaint"),
      Phrase(vi: "Ghi kết luận và văn bản trả lời.", en: "Record the outcome and the answer."),
      obstacle: { ComplaintForms.answerObstacle($0, in: $1) }, form: { ComplaintForms.answer($0, in: $1) }),
  ]
}
