import TrustDesk
import TrustRegistry

/// Acts on what the seven steps rest on.
extension DossierAct {
  static let consents: [DossierAct] = [
    DossierAct(
      .data, Phrase(vi: "Ghi sự đồng ý", en: "Record a consent"),
      Phrase(
        vi: "Ghi sự đồng ý cho một mục đích, với bản và kênh.",
        en: "Record consent to one purpose, with version and channel."),
      obstacle: ConsentForms.giveObstacle, form: ConsentForms.give),
    DossierAct(
      .data, Phrase(vi: "Rút sự đồng ý", en: "Withdraw a consent"),
      Phrase(
        vi: "Ghi việc rút sự đồng ý, vào bất cứ ngày nào.",
        en: "Record that a consent is withdrawn, on any day."),
      obstacle: ConsentForms.withdrawObstacle, form: ConsentForms.withdraw),
  ]

  static let records: [DossierAct] = [
    DossierAct(
      .steps, Phrase(vi: "Xác minh nhân thân", en: "Prove the person"),
      Phrase(vi: "Ghi giấy tờ xác minh nhân thân.", en: "Record the paper that proves the person."),
      obstacle: RecordForms.personObstacle, form: RecordForms.provePerson),
    DossierAct(
      .steps, Phrase(vi: "Xác minh tài khoản", en: "Prove an account"),
      Phrase(vi: "Ghi cách xác minh một tài khoản.", en: "Record how an account is proven."),
      obstacle: RecordForms.accountObstacle, form: RecordForms.proveAccount),
    DossierAct(
      .steps, Phrase(vi: "Ghi đào tạo", en: "Record a training"),
      Phrase(vi: "Ghi việc hoàn thành đào tạo.", en: "Record that the training is done."),
      obstacle: RecordForms.trainingObstacle, form: RecordForms.train),
    DossierAct(
      .steps, Phrase(vi: "Cơ quan quản lý trả lời", en: "The authority's answer"),
      Phrase(
        vi: "Ghi văn bản trả lời về vi phạm pháp luật.", en: "Record the answer on breaches of law."),
      obstacle: RecordForms.answerObstacle, form: RecordForms.answer),
    DossierAct(
      .steps, Phrase(vi: "Đính kèm báo cáo", en: "Attach the report"),
      Phrase(vi: "Đính kèm báo cáo phân tích từ tệp.", en: "Attach the analysis report from its file."),
      obstacle: AnalysisForms.attachObstacle, form: { dossier, _ in AnalysisForms.attach(dossier) }),
    DossierAct(
      .steps, Phrase(vi: "Xem xét phát hiện", en: "Judge a finding"),
      Phrase(vi: "Chấp nhận hoặc bác bỏ một phát hiện.", en: "Accept or reject a finding of the report."),
      obstacle: AnalysisForms.judgeObstacle, form: AnalysisForms.judge),
  ]

  static let fees: [DossierAct] = [
    DossierAct(
      .steps, Phrase(vi: "Ghi nộp phí", en: "Record a payment"),
      Phrase(vi: "Ghi một khoản phí đã nộp.", en: "Record that a fee was paid."),
      obstacle: FeeForms.payObstacle, form: FeeForms.pay),
    DossierAct(
      .steps, Phrase(vi: "Miễn phí", en: "Waive a fee"),
      Phrase(vi: "Miễn một khoản phí, kèm lý do.", en: "Waive a fee, with the reason."),
      obstacle: FeeForms.waiveObstacle, form: FeeForms.waive),
    DossierAct(
      .steps, Phrase(vi: "Hoàn phí", en: "Refund a fee"),
      Phrase(vi: "Hoàn một khoản phí đã nộp.", en: "Refund a fee that was paid."),
      obstacle: FeeForms.refundObstacle, form: FeeForms.refund),
    DossierAct(
      .steps, Phrase(vi: "Thu thêm phí", en: "Charge a fee"),
      Phrase(vi: "Thu thêm một khoản ngoài phí mở lượt xét.", en: "Charge a fee beyond those of every case."),
      obstacle: FeeForms.chargeObstacle, form: FeeForms.charge),
  ]
}
