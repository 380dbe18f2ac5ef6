import TrustRegistry

extension Office {
  public func feeName(_ code: String) -> Phrase {
    for scheme in allSchemes.reversed() {
      if let fee = scheme.fee(code) { return fee.name }
    }
    return Phrase(same: code)
  }

  /// What a charge comes to, by the scheme of its case.
  public func amount(of charge: Charge, in found: Case) -> Money? {
    scheme(version: found.terms.scheme)?.fee(charge.code)?.amount
  }
}

extension Phrase {
  /// A name as it stands within a sentence: Vietnamese begins it small.
  var within: Phrase { Phrase(vi: vi.prefix(1).lowercased() + vi.dropFirst(), en: en) }
}

extension FeeEvent {
  func phrase(in office: Office) -> Phrase {
    let name = office.feeName(code).within
    return switch self {
    case .charged(_, _, let reason):
      Phrase(vi: "Thu thêm \(name.vi)", en: "Fee charged: \(name.en)") + .remark(reason)
    case .paid(_, _, let receipt, let day):
      Phrase(
        vi: "Nộp \(name.vi) ngày \(day.phrase.vi), biên lai \(receipt)",
        en: "Fee paid on \(day.phrase.en): \(name.en), receipt \(receipt)")
    case .waived(_, _, let reason):
      Phrase(vi: "Miễn nộp \(name.vi)", en: "Fee waived: \(name.en)") + .remark(reason)
    case .refunded(_, _, let receipt, let reason):
      Phrase(
        vi: "Hoàn \(name.vi), biên lai \(receipt)", en: "Fee refunded: \(name.en), receipt \(receipt)")
        + .remark(reason)
    }
  }
}

extension Charge.State {
  public var phrase: Phrase {
    switch self {
    case .due: Phrase(vi: "chưa nộp", en: "due")
    case .paid(let receipt, let day):
      Phrase(
        vi: "đã nộp ngày \(day.phrase.vi), biên lai \(receipt)",
        en: "paid on \(day.phrase.en), receipt \(receipt)")
    case .waived(let reason): Phrase(vi: "được miễn", en: "waived") + .remark(reason)
    case .refunded(let receipt, let reason):
      Phrase(vi: "đã hoàn, biên lai \(receipt)", en: "refunded, receipt \(receipt)") + .remark(reason)
    }
  }
}
