import TrustRegistry

extension EventKind {
  var privacyName: Phrase? {
    switch self {
    case .sensitiveShown: Phrase(vi: "Xem dữ liệu nhạy cảm", en: "Sensitive data shown")
    case .requestLodged: Phrase(vi: "Tiếp nhận yêu cầu về dữ liệu", en: "Data request received")
    case .requestAcknowledged: Phrase(vi: "Phản hồi yêu cầu về dữ liệu", en: "Data request acknowledged")
    case .requestClosed: Phrase(vi: "Khép lại yêu cầu về dữ liệu", en: "Data request closed")
    case .accessGiven: Phrase(vi: "Xuất dữ liệu cá nhân", en: "Personal data handed out")
    default: nil
    }
  }
}
