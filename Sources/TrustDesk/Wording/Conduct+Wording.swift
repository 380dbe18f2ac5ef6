import TrustRegistry

extension Breach.State {
  public var phrase: Phrase {
    switch self {
    case .pending: Phrase(vi: "chờ kết luận", en: "pending")
    case .final: Phrase(vi: "đã kết luận", en: "final")
    case .overturned: Phrase(vi: "đã được hủy bỏ", en: "overturned")
    }
  }
}

extension BreachOutcome {
  public var phrase: Phrase {
    switch self {
    case .final: Phrase(vi: "kết luận có vi phạm", en: "final")
    case .overturned: Phrase(vi: "hủy bỏ, coi như không vi phạm", en: "overturned, counts as never")
    }
  }
}

extension BreachReport {
  /// The act's day, the authority and its document: `ngày 05/03/2026, Sở Y tế, 12/QĐ-XPHC`.
  public var source: Phrase {
    Phrase(vi: "ngày \(day.phrase.vi)", en: "of \(day.phrase.en)")
      + Phrase(same: ", \(authority), \(document)")
  }
}
