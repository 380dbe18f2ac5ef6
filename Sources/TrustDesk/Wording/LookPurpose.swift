import TrustRegistry

/// What sensitive parts are mostly looked at for, offered by digits; other words are as good.
public enum LookPurpose: String, Sendable, CaseIterable {
  case decision, assessment, review, request, audit

  public var words: Phrase {
    switch self {
    case .decision: Phrase(vi: "Xem xét để quyết định", en: "Examined for a decision")
    case .assessment: Phrase(vi: "Đánh giá, chấm điểm", en: "Assessment, scoring")
    case .review: Phrase(vi: "Giải quyết vi phạm, khiếu nại", en: "Breach or complaint dealt with")
    case .request: Phrase(vi: "Trả lời yêu cầu của chủ thể dữ liệu", en: "Answer to the person's request")
    case .audit: Phrase(vi: "Kiểm soát nội bộ", en: "Internal audit")
    }
  }
}
