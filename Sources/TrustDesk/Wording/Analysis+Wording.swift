import TrustRegistry

extension AnalysisEvent {
  var phrase: Phrase {
    switch self {
    case .reportAttached(_, let digest, let report):
      Phrase(
        vi: "Đính kèm báo cáo phân tích \(digest.prefix(8))…, \(report.findings.count) phát hiện",
        en: "Analysis report \(digest.prefix(8))… attached, \(counted(report.findings.count, "finding"))")
        + .remark(report.summary)
    case .findingJudged(_, let code, let accepted, let reason):
      (accepted
        ? Phrase(vi: "Chấp nhận phát hiện \(code)", en: "Finding \(code) accepted")
        : Phrase(vi: "Bác bỏ phát hiện \(code)", en: "Finding \(code) rejected")) + .remark(reason)
    }
  }
}

extension AttachedReport {
  /// How a finding stands.
  public func standing(of code: String) -> Phrase {
    guard let judgement = judgements[code] else { return Phrase(vi: "chưa xem xét", en: "not judged") }
    return judgement.accepted
      ? Phrase(vi: "chấp nhận", en: "accepted") : Phrase(vi: "bác bỏ", en: "rejected")
  }
}
