import TrustRegistry

extension ReviewCause {
  /// Why it was opened: `vi phạm số 2`.
  /// - Parameter office: where purposes and officers are named.
  public func phrase(in office: Office) -> Phrase {
    switch self {
    case .breach(let number): Phrase(vi: "vi phạm pháp luật số \(number)", en: "breach of law \(number)")
    case .ruleBreach(let number):
      Phrase(vi: "vi phạm quy tắc số \(number)", en: "breach of rules \(number)")
    case .complaint(let number): Phrase(vi: "phản ánh số \(number)", en: "complaint \(number)")
    case .misuseOfMark: Phrase(vi: "dùng sai dấu chứng nhận", en: "misuse of the mark")
    case .consentWithdrawn(let code):
      Phrase(vi: "rút sự đồng ý: ", en: "consent withdrawn: ")
        + (office.scheme?.purposes.first { $0.code.rawValue == code }?.name ?? Phrase(same: code))
    case .conflict(let officer):
      Phrase(
        vi: "xung đột lợi ích của \(office.name(of: officer))",
        en: "conflict of interest of \(office.name(of: officer))")
    case .certificateLost(let number):
      Phrase(vi: "mất giấy chứng nhận \(number)", en: "certificate \(number) lost")
    }
  }

  /// Its name in JSON.
  public var name: String {
    switch self {
    case .breach: "breach"
    case .ruleBreach: "ruleBreach"
    case .complaint: "complaint"
    case .misuseOfMark: "misuseOfMark"
    case .consentWithdrawn: "consentWithdrawn"
    case .conflict: "conflict"
    case .certificateLost: "certificateLost"
    }
  }
}

extension ReviewGround {
  public var phrase: Phrase {
    switch self {
    case .misuseOfMark: Phrase(vi: "dùng sai dấu chứng nhận", en: "misuse of the mark")
    case .breach(let number): Phrase(vi: "vi phạm pháp luật số \(number)", en: "breach of law \(number)")
    case .ruleBreach(let number):
      Phrase(vi: "vi phạm quy tắc số \(number)", en: "breach of rules \(number)")
    }
  }
}

extension ReviewOutcome {
  public var phrase: Phrase {
    switch self {
    case .unfounded: Phrase(vi: "không có căn cứ", en: "unfounded")
    case .corrected: Phrase(vi: "đã khắc phục, không xử lý", en: "corrected, no measure")
    case .measured: Phrase(vi: "đã xử lý giấy chứng nhận", en: "a measure was taken")
    }
  }
}

extension Review.Stage {
  public var phrase: Phrase {
    switch self {
    case .opened: Phrase(vi: "chờ thông báo", en: "to be notified")
    case .noticed: Phrase(vi: "chờ buổi làm việc", en: "hearing to be held")
    case .heard: Phrase(vi: "chờ quyết định", en: "to be decided")
    case .closed: Phrase(vi: "đã kết thúc", en: "closed")
    }
  }
}

extension ReviewEvent {
  var phrase: Phrase {
    switch self {
    case .opened(let number, let ground, let reason):
      Phrase(
        vi: "Mở việc xem xét số \(number), \(ground.phrase.vi)",
        en: "Review \(number) opened, \(ground.phrase.en)") + .remark(reason)
    case .noticeSent(let number, let document, let day):
      Phrase(
        vi: "Gửi thông báo ngày \(day.phrase.vi) về việc xem xét số \(number), văn bản \(document)",
        en: "Notice of \(day.phrase.en) sent in review \(number), document \(document)")
    case .hearingHeld(let number, let document, let day, let summary):
      Phrase(
        vi: "Buổi làm việc ngày \(day.phrase.vi) về việc xem xét số \(number), văn bản \(document)",
        en: "Hearing of \(day.phrase.en) in review \(number), document \(document)") + .remark(summary)
    case .closed(let number, let outcome, let reason):
      Phrase(
        vi: "Kết thúc việc xem xét số \(number): \(outcome.phrase.vi)",
        en: "Review \(number) closed: \(outcome.phrase.en)") + .remark(reason)
    }
  }
}
