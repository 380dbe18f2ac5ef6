import TrustRegistry

/// Notices and appeals in words.
extension AppealEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .notified(let target, let day, let channel, let document):
      Phrase(vi: "Đã nhận \(target.phrase.vi) ngày ", en: "Received \(day.phrase.en): ")
        + Phrase(vi: day.phrase.vi, en: target.phrase.en)
        + Phrase(
          vi: " (\(channel.name.vi)), văn bản \(document)", en: " (\(channel.name.en)), document \(document)")
    case .lodged(let number, let target, let day, let grounds, let document):
      Phrase(
        vi: "Khiếu nại số \(number) đối với \(target.phrase.vi), nhận ngày \(day.phrase.vi), "
          + "văn bản \(document)",
        en: "Appeal \(number) against \(target.phrase.en), lodged on \(day.phrase.en), document \(document)")
        + .remark(grounds)
    case .acknowledged(let number, let document):
      Phrase(
        vi: "Xác nhận đã nhận khiếu nại số \(number), văn bản \(document)",
        en: "Appeal \(number) acknowledged, document \(document)")
    case .extended(let number, let until, let reason):
      Phrase(
        vi: "Gia hạn giải quyết khiếu nại số \(number) đến \(until.phrase.vi)",
        en: "Appeal \(number) extended to \(until.phrase.en)") + .remark(reason)
    case .decided(let number, let outcome, let reason):
      Phrase(vi: "Giải quyết khiếu nại số \(number): ", en: "Appeal \(number): ")
        + outcome.phrase(in: office) + .remark(reason)
    }
  }
}

extension EventKind {
  var appealName: Phrase? {
    switch self {
    case .decisionNotified: Phrase(vi: "Ghi ngày nhận quyết định", en: "Notice of a decision recorded")
    case .appealLodged: Phrase(vi: "Nộp khiếu nại", en: "Appeal lodged")
    case .appealAcknowledged: Phrase(vi: "Xác nhận đã nhận khiếu nại", en: "Appeal acknowledged")
    case .appealExtended: Phrase(vi: "Gia hạn giải quyết khiếu nại", en: "Appeal extended")
    case .appealDecided: Phrase(vi: "Giải quyết khiếu nại", en: "Appeal decided")
    default: nil
    }
  }
}

extension AppealTarget {
  /// What is appealed against, as it stands in a sentence.
  public var phrase: Phrase {
    switch self {
    case .decision(let number):
      Phrase(vi: "quyết định ở lượt xét số \(number)", en: "the decision on case \(number)")
    case .measure(let certificate, let number):
      Phrase(
        vi: "quyết định về biện pháp số \(number) của giấy \(certificate)",
        en: "measure \(number) on certificate \(certificate)")
    case .application(let number):
      Phrase(
        vi: "quyết định về đơn gia nhập Liên minh số \(number)",
        en: "the decision on application \(number) to the alliance")
    case .termination(let number):
      Phrase(
        vi: "quyết định chấm dứt tư cách thành viên theo đơn số \(number)",
        en: "the termination of membership \(number)")
    }
  }
}

extension NoticeChannel {
  public var name: Phrase {
    switch self {
    case .inPerson: Phrase(vi: "giao trực tiếp", en: "handed over")
    case .post: Phrase(vi: "bưu điện bảo đảm", en: "registered post")
    case .electronic: Phrase(vi: "điện tử", en: "electronic")
    }
  }
}

extension AppealOutcome {
  /// In a few words, for lists.
  public var title: Phrase {
    switch self {
    case .upheld: Phrase(vi: "giữ nguyên quyết định", en: "decision upheld")
    case .altered: Phrase(vi: "sửa quyết định", en: "decision altered")
    case .remitted: Phrase(vi: "hủy quyết định, xét lại", en: "remitted")
    }
  }

  /// With the step that is open again.
  public func phrase(in office: Office) -> Phrase {
    guard case .remitted(let step?) = self else { return title }
    let name = office.stepName(step)
    return title + Phrase(vi: " từ bước \(name.vi)", en: ", step \(name.en) open again")
  }
}

extension Appeal {
  /// `khiếu nại số 1 đối với quyết định ở lượt xét số 2`.
  public var title: Phrase {
    Phrase(vi: "khiếu nại số \(number) đối với ", en: "appeal \(number) against ") + against.phrase
  }

  /// Where it stands: `đã xác nhận`, `giữ nguyên quyết định`.
  public var standing: Phrase {
    if let ruling { return ruling.outcome.title }
    if prolongation != nil { return Phrase(vi: "đã gia hạn", en: "extended") }
    return acknowledgement == nil
      ? Phrase(vi: "mới nộp", en: "lodged") : Phrase(vi: "đã xác nhận", en: "acknowledged")
  }
}
