import TrustRegistry

extension Office {
  public func purposeName(_ code: PurposeCode) -> Phrase {
    for scheme in allSchemes.reversed() {
      if let purpose = scheme.purpose(code) { return purpose.name }
    }
    return Phrase(same: code.rawValue)
  }

  func purposeNames(_ codes: [PurposeCode]) -> Phrase { codes.map(purposeName).listed }
}

extension ConsentChannel {
  public var name: Phrase {
    switch self {
    case .paper: Phrase(vi: "văn bản giấy", en: "paper")
    case .form: Phrase(vi: "biểu mẫu điện tử", en: "electronic form")
    case .email: Phrase(vi: "thư điện tử", en: "e-mail")
    case .message: Phrase(vi: "tin nhắn", en: "text message")
    case .recording: Phrase(vi: "ghi âm, ghi hình", en: "recording")
    }
  }
}

extension ConsentEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .given(let purpose, let version, let channel, let document, let day):
      Phrase(
        vi: "Ghi sự đồng ý ngày \(day.phrase.vi): \(office.purposeName(purpose).vi), bản \(version), "
          + "\(channel.name.vi) \(document)",
        en: "Consent of \(day.phrase.en): \(office.purposeName(purpose).en), version \(version), "
          + "\(channel.name.en) \(document)")
    case .withdrawn(let purpose, let document, let reason, let day):
      Phrase(
        vi: "Rút sự đồng ý ngày \(day.phrase.vi): \(office.purposeName(purpose).vi), văn bản \(document)",
        en: "Consent withdrawn on \(day.phrase.en): \(office.purposeName(purpose).en), document \(document)")
        + .remark(reason)
    }
  }
}

extension Consent {
  /// Whether it stands, and since when.
  public var standing: Phrase {
    guard let withdrawal else {
      return Phrase(
        vi: "đồng ý từ \(day.phrase.vi), bản \(version)", en: "given on \(day.phrase.en), version \(version)")
    }
    return Phrase(
      vi: "đã rút ngày \(withdrawal.day.phrase.vi)", en: "withdrawn on \(withdrawal.day.phrase.en)")
  }
}
