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
    let source = Mask.isIn(authority) ? Mask.text : "\(authority), \(document)"
    return Phrase(vi: "ngày \(day.phrase.vi)", en: "of \(day.phrase.en)") + Phrase(same: ", \(source)")
  }

  /// The authority's decision and the fine, as far as they are known: `quyết định 7/QĐ ngày 06/03/2026, phạt
  /// 5.000.000 đ`; empty where neither is.
  public var penalty: Phrase {
    let ruled =
      decision.map { Phrase(vi: "quyết định \($0)", en: "decision \($0)") }
      ?? decidedOn.map { _ in Phrase(vi: "quyết định", en: "decision") }
    let dated = decidedOn.map { Phrase(vi: " ngày \($0.phrase.vi)", en: " of \($0.phrase.en)") }
    let fined = fine.map { Phrase(vi: "phạt \($0.phrase.vi)", en: "fine \($0.phrase.en)") }
    let first = ruled.map { $0 + (dated ?? Phrase(same: "")) }
    let parts = [first, fined].compactMap { $0 }
    return Phrase { language in parts.map { $0(language) }.joined(separator: ", ") }
  }
}

extension RuleBreachReport {
  /// The requirement, the act's day and what it rests on.
  public var source: Phrase {
    Phrase(
      vi: "yêu cầu \(rule), ngày \(day.phrase.vi)", en: "requirement \(rule), of \(day.phrase.en)")
      + Phrase(same: evidence.map { ", \($0.text)" } ?? "")
  }

  func phrase(_ number: Int) -> Phrase {
    Phrase(vi: "Ghi vi phạm quy tắc số \(number), ", en: "Rule breach \(number) recorded, ") + source
      + .remark(summary)
  }
}
