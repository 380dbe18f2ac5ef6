import TrustRegistry

/// The charter's checklist in words: what each condition asks, and what was found.
extension MembershipCondition.Name {
  public var title: Phrase {
    if let point = CharterPoint(rawValue: rawValue) { return point.title }
    return switch self {
    case .consentGiven: Phrase(vi: "Tự nguyện gia nhập", en: "Consent to join")
    case .invited: Phrase(vi: "Có thư mời", en: "Invited")
    case .certificateHeld: Phrase(vi: "Có giấy chứng nhận còn hiệu lực", en: "Certificate in force")
    default: Phrase(vi: "Chọn mạng lưới tham gia", en: "Networks chosen")
    }
  }
}

extension MembershipCondition {
  public var title: Phrase { name.title }

  /// What was found: the evidence behind green or red.
  public func evidence(in office: Office) -> Phrase {
    switch self {
    case .consentGiven(let document, let missing):
      missing.isEmpty
        ? Phrase(vi: "Văn bản đồng ý \(document)", en: "Consent, document \(document)")
        : Phrase(
          vi: "Chưa có sự đồng ý: \(office.purposeNames(missing).vi)",
          en: "No consent: \(office.purposeNames(missing).en)")
    case .invited(let document?): Phrase(vi: "Thư mời \(document)", en: "Letter \(document)")
    case .invited(nil): Phrase(vi: "Chưa có thư mời", en: "No letter of invitation")
    case .certificateHeld(let certificate?):
      Phrase(
        vi: "\(certificate.number), hiệu lực đến \(certificate.validThrough.phrase.vi)",
        en: "\(certificate.number), valid through \(certificate.validThrough.phrase.en)")
    case .certificateHeld(nil):
      Phrase(vi: "Không có giấy chứng nhận nào còn hiệu lực", en: "No certificate in force")
    case .charter(_, let declaration?): declaration.finding
    case .charter(_, nil): Phrase(vi: "Chưa có giấy tờ chứng minh", en: "No paper on record")
    case .networksChosen(let networks, let least, let most):
      MembershipCondition.found(office.networkNames(networks), networks.count, least, most)
    }
  }

  private static func found(_ names: Phrase, _ count: Int, _ least: Int, _ most: Int) -> Phrase {
    let bounds = least == most ? "\(least)" : "\(least)–\(most)"
    guard count > 0 else {
      return Phrase(vi: "Chưa chọn, cần \(bounds) mạng lưới", en: "None chosen, needs \(bounds)")
    }
    return Phrase(vi: "\(names.vi) (cần \(bounds))", en: "\(names.en) (needs \(bounds))")
  }
}

extension Declaration {
  /// Whether the points hold, and by which paper; never what the paper says.
  public var finding: Phrase {
    holds
      ? Phrase(vi: "Có, giấy tờ \(document)", en: "Yes, document \(document)")
      : Phrase(vi: "Không, giấy tờ \(document)", en: "No, document \(document)")
  }
}
