import TrustRegistry

extension ComplaintTopic {
  public var phrase: Phrase {
    switch self {
    case .conduct: Phrase(vi: "hành vi, phát ngôn", en: "conduct")
    case .advertising: Phrase(vi: "quảng cáo", en: "advertising")
    case .mark: Phrase(vi: "sử dụng dấu chứng nhận", en: "use of the mark")
    case .personalData: Phrase(vi: "dữ liệu cá nhân", en: "personal data")
    case .programme: Phrase(vi: "chương trình, cán bộ", en: "the programme or its officers")
    }
  }
}

extension ComplaintChannel {
  public var phrase: Phrase {
    switch self {
    case .letter: Phrase(vi: "thư", en: "letter")
    case .email: Phrase(vi: "thư điện tử", en: "e-mail")
    case .phone: Phrase(vi: "điện thoại", en: "telephone")
    case .inPerson: Phrase(vi: "trực tiếp", en: "in person")
    case .website: Phrase(vi: "trang web", en: "website")
    }
  }
}

extension ComplaintOutcome {
  public var phrase: Phrase {
    switch self {
    case .upheld: Phrase(vi: "phản ánh đúng", en: "upheld")
    case .rejected: Phrase(vi: "phản ánh không đúng", en: "rejected")
    }
  }
}

extension Complaint.State {
  public var phrase: Phrase {
    switch self {
    case .lodged: Phrase(vi: "mới tiếp nhận", en: "lodged")
    case .acknowledged: Phrase(vi: "đã xác nhận", en: "acknowledged")
    case .extended: Phrase(vi: "đã gia hạn", en: "extended")
    case .upheld: ComplaintOutcome.upheld.phrase
    case .rejected: ComplaintOutcome.rejected.phrase
    }
  }
}

extension ComplaintEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .lodged(let number, let report): report.phrase(number, in: office)
    case .complainantRecorded(let number, let complainant):
      Phrase(vi: "Người phản ánh số \(number): ", en: "Complainant of complaint \(number): ")
        + Phrase(same: ([complainant.name] + [complainant.contact].compactMap { $0 }).joined(separator: ", "))
    case .acknowledged(let number, let document, let day):
      Phrase(
        vi: "Xác nhận đã nhận phản ánh số \(number) ngày \(day.phrase.vi), văn bản \(document)",
        en: "Complaint \(number) acknowledged on \(day.phrase.en), document \(document)")
    case .extended(let number, _, let through, let reason):
      Phrase(
        vi: "Gia hạn trả lời phản ánh số \(number) đến hết ngày \(through.phrase.vi)",
        en: "Answer to complaint \(number) extended through \(through.phrase.en)") + .remark(reason)
    case .answered(let number, let outcome, let reason, let document):
      Phrase(
        vi: "Trả lời phản ánh số \(number): \(outcome.phrase.vi), văn bản \(document)",
        en: "Complaint \(number) \(outcome.phrase.en), document \(document)") + .remark(reason)
    }
  }
}

extension ComplaintReport {
  fileprivate func phrase(_ number: Int, in office: Office) -> Phrase {
    let about = officer.map { Phrase(same: " (\(office.name(of: $0)))") } ?? Phrase(same: "")
    return Phrase(
      vi: "Tiếp nhận phản ánh số \(number) ngày \(day.phrase.vi), qua \(channel.phrase.vi), "
        + "về \(topic.phrase.vi)",
      en: "Complaint \(number) of \(day.phrase.en), by \(channel.phrase.en), about \(topic.phrase.en)")
      + about + .remark(summary)
  }
}
