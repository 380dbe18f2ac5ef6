import TrustRegistry

extension SuspensionEnd {
  /// Until when: `đến hết ngày 05/03/2026`, or the condition.
  public var phrase: Phrase {
    switch self {
    case .through(let last):
      Phrase(vi: "đến hết ngày \(last.phrase.vi)", en: "through \(last.phrase.en)")
    case .condition(let words): Phrase(vi: "cho đến khi: \(words)", en: "until: \(words)")
    }
  }
}

extension Measure {
  /// How a suspension ends, as it follows the word “suspended”; empty for other measures.
  var end: Phrase {
    guard case .suspended(let until, _) = act else { return Phrase(same: "") }
    return Phrase(same: " ") + until.phrase
  }

  /// What was done, and that an appeal undid it.
  public var told: Phrase { phrase + (liftedOn.map { .noMore(from: $0) } ?? Phrase(same: "")) }

  /// What was done: `Tạm đình chỉ đến hết ngày 05/03/2026, khẩn cấp`.
  public var phrase: Phrase {
    switch act {
    case .suspended(_, let emergency):
      Phrase(vi: "Tạm đình chỉ", en: "Suspended") + end
        + (emergency ? Phrase(vi: ", khẩn cấp", en: ", emergency") : Phrase(same: ""))
    case .reinstated: Phrase(vi: "Khôi phục hiệu lực", en: "Reinstated")
    case .revoked: Phrase(vi: "Thu hồi", en: "Revoked")
    case .holdLifted: Phrase(vi: "Thôi hoãn hiệu lực", en: "Hold lifted")
    }
  }
}

extension Hold.Cause {
  public var phrase: Phrase {
    switch self {
    case .predecessor(let number):
      Phrase(vi: "giấy chứng nhận trước \(number) bị xử lý", en: "a measure on \(number) before it")
    case .breach(let number): Phrase(vi: "vi phạm số \(number)", en: "breach \(number)")
    case .ruleBreach(let number):
      Phrase(vi: "vi phạm quy tắc số \(number)", en: "rule breach \(number)")
    }
  }
}

extension MeasureEvent {
  var phrase: Phrase {
    switch self {
    case .suspended(let suspension): suspension.phrase
    case .reinstated(let number, let review, let reason):
      Phrase(vi: "Khôi phục hiệu lực giấy chứng nhận \(number)", en: "Certificate \(number) reinstated")
        + .inReview(review) + .remark(reason)
    case .revoked(let number, let review, let reason):
      Phrase(vi: "Thu hồi giấy chứng nhận \(number)", en: "Certificate \(number) revoked")
        + .inReview(review) + .remark(reason)
    case .holdLifted(let number, let reason):
      Phrase(
        vi: "Thôi hoãn hiệu lực giấy chứng nhận \(number)",
        en: "Certificate \(number) takes effect after all") + .remark(reason)
    }
  }
}

extension Suspension {
  fileprivate var phrase: Phrase {
    let urgent = emergency ? Phrase(vi: ", khẩn cấp", en: ", emergency") : Phrase(same: "")
    return Phrase(
      vi: "Tạm đình chỉ giấy chứng nhận \(certificate) \(until.phrase.vi)",
      en: "Certificate \(certificate) suspended \(until.phrase.en)") + urgent + .inReview(review)
      + .remark(reason)
  }
}

extension Phrase {
  /// An appeal undid a decision: `, không còn tác dụng từ 05/03/2026`.
  public static func noMore(from day: Day) -> Phrase {
    Phrase(
      vi: ", không còn tác dụng từ \(day.phrase.vi) do khiếu nại",
      en: ", without effect from \(day.phrase.en) on appeal")
  }

  /// The review in which something was done, or nothing.
  fileprivate static func inReview(_ number: Int?) -> Phrase {
    number.map { Phrase(vi: ", việc xem xét số \($0)", en: ", review \($0)") } ?? Phrase(same: "")
  }
}
