import TrustRegistry

extension EventKind {
  var recordName: Phrase? {
    switch self {
    case .consentGiven: Phrase(vi: "Ghi sự đồng ý", en: "Consent given")
    case .consentWithdrawn: Phrase(vi: "Rút sự đồng ý", en: "Consent withdrawn")
    case .proofRecorded: Phrase(vi: "Ghi xác minh", en: "Proof recorded")
    case .trainingRecorded: Phrase(vi: "Ghi đào tạo", en: "Training recorded")
    case .authorityAnswered: Phrase(vi: "Cơ quan quản lý trả lời", en: "Authority answered")
    case .reportAttached: Phrase(vi: "Đính kèm báo cáo phân tích", en: "Analysis report attached")
    case .findingJudged: Phrase(vi: "Xem xét phát hiện", en: "Finding judged")
    default: nil
    }
  }

  var feeName: Phrase? {
    switch self {
    case .feeCharged: Phrase(vi: "Thu thêm phí", en: "Fee charged")
    case .feePaid: Phrase(vi: "Nộp phí", en: "Fee paid")
    case .feeWaived: Phrase(vi: "Miễn phí", en: "Fee waived")
    case .feeRefunded: Phrase(vi: "Hoàn phí", en: "Fee refunded")
    default: nil
    }
  }
}
