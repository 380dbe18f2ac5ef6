import TrustRegistry

extension SensitiveParts {
  /// The parts by name, `vi phạm và giấy tờ tùy thân`.
  public var phrase: Phrase { SensitiveParts.words.filter { contains($0.part) }.map(\.name).listed }

  /// Each part with its name, in the order shown.
  public static let words: [(part: SensitiveParts, name: Phrase)] = [
    (.breaches, Phrase(vi: "chi tiết vi phạm", en: "details of breaches")),
    (.tracking, Phrase(vi: "phân tích hành vi trên mạng", en: "analysis of conduct online")),
    (.identity, Phrase(vi: "giấy tờ chứng minh", en: "proofs of identity")),
    (.complainants, Phrase(vi: "người khiếu nại", en: "complainants")),
  ]
}

extension RequestType {
  public var name: Phrase {
    switch self {
    case .access: Phrase(vi: "xem, nhận dữ liệu", en: "access")
    case .correction: Phrase(vi: "chỉnh sửa", en: "correction")
    case .erasure: Phrase(vi: "xóa dữ liệu", en: "erasure")
    case .restriction: Phrase(vi: "hạn chế xử lý", en: "restriction")
    case .objection: Phrase(vi: "phản đối xử lý", en: "objection")
    case .withdrawal: Phrase(vi: "rút lại sự đồng ý", en: "withdrawal of consent")
    }
  }
}

extension RequestChannel {
  public var name: Phrase {
    switch self {
    case .inPerson: Phrase(vi: "trực tiếp", en: "in person")
    case .letter: Phrase(vi: "qua bưu điện", en: "by letter")
    case .email: Phrase(vi: "thư điện tử", en: "by e-mail")
    case .portal: Phrase(vi: "cổng thông tin", en: "through the portal")
    case .telephone: Phrase(vi: "điện thoại", en: "by telephone")
    }
  }
}

extension RequestOutcome {
  public var name: Phrase {
    switch self {
    case .done: Phrase(vi: "đã thực hiện", en: "done")
    case .refused: Phrase(vi: "từ chối", en: "refused")
    }
  }
}

extension PersonRequest.State {
  public var phrase: Phrase {
    switch self {
    case .lodged: Phrase(vi: "chờ phản hồi", en: "to be acknowledged")
    case .acknowledged: Phrase(vi: "đang giải quyết", en: "being dealt with")
    case .done: RequestOutcome.done.name
    case .refused: RequestOutcome.refused.name
    }
  }
}

extension PrivacyEvent {
  var phrase: Phrase {
    switch self {
    case .sensitiveShown(let parts, let purpose):
      Phrase(vi: "Xem ", en: "Looked at ") + parts.phrase + .remark(purpose)
    case .requestLodged(let number, let type, let channel, let day, let document):
      Phrase(
        vi: "Tiếp nhận yêu cầu số \(number) về dữ liệu cá nhân (\(type.name.vi)), \(channel.name.vi), "
          + "ngày \(day.phrase.vi), văn bản \(document)",
        en: "Request \(number) on personal data (\(type.name.en)) received \(channel.name.en) on "
          + "\(day.phrase.en), document \(document)")
    case .requestAcknowledged(let number, let document):
      Phrase(
        vi: "Phản hồi đã nhận yêu cầu số \(number), văn bản \(document)",
        en: "Request \(number) acknowledged, document \(document)")
    case .requestClosed(let number, let outcome, let reason, let document):
      Phrase(
        vi: "Yêu cầu số \(number): \(outcome.name.vi), văn bản \(document)",
        en: "Request \(number) \(outcome.name.en), document \(document)") + .remark(reason)
    case .accessGiven(let number, let purpose):
      Phrase(
        vi: "Xuất toàn bộ dữ liệu cá nhân theo yêu cầu số \(number)",
        en: "All data on the person handed out, request \(number)") + .remark(purpose)
    }
  }
}
