import TrustDesk
import TrustRegistry

/// What is done about decisions received and appealed against.
extension DossierAct {
  static let appeals: [DossierAct] = [
    DossierAct(
      .appeals, Phrase(vi: "Ngày nhận quyết định", en: "Decision received"),
      Phrase(vi: "Ghi ngày người này nhận quyết định.", en: "Record when this creator received a decision."),
      obstacle: { AppealForms.noticeObstacle($0, in: $1) }, form: { AppealForms.notice($0, in: $1) }),
    DossierAct(
      .appeals, Phrase(vi: "Nhận khiếu nại", en: "Lodge an appeal"),
      Phrase(vi: "Ghi khiếu nại đã đến.", en: "Record an appeal that has arrived."),
      obstacle: { AppealForms.lodgeObstacle($0, in: $1) }, form: { AppealForms.lodge($0, in: $1) }),
    DossierAct(
      .appeals, Phrase(vi: "Xác nhận khiếu nại", en: "Acknowledge an appeal"),
      Phrase(vi: "Ghi văn bản xác nhận đã nhận.", en: "Record that it was acknowledged."),
      obstacle: { AppealForms.acknowledgeObstacle($0, in: $1) }, form: { AppealForms.acknowledge($0, in: $1) }
    ),
    DossierAct(
      .appeals, Phrase(vi: "Gia hạn khiếu nại", en: "Extend an appeal"),
      Phrase(vi: "Gia hạn giải quyết, một lần.", en: "Put the answer off, once."),
      obstacle: { AppealForms.extendObstacle($0, in: $1) }, form: { AppealForms.extend($0, in: $1) }),
    DossierAct(
      .appeals, Phrase(vi: "Giải quyết khiếu nại", en: "Decide an appeal"),
      Phrase(vi: "Giữ nguyên, sửa hoặc hủy để xét lại.", en: "Uphold, alter or remit."),
      obstacle: { AppealForms.decideObstacle($0, in: $1) }, form: { AppealForms.decide($0, in: $1) }),
  ]
}
