import TrustDesk
import TrustRegistry

/// A whole verification, which goes on whichever screen the officer looks at.
extension World {
  /// Begins one, unless one is going or its report has not been looked at.
  /// - Returns: whether there is one.
  func beginAudit() -> Bool {
    if audit == nil { audit = desk.audit(told: wake) }
    return audit != nil
  }

  var isAuditing: Bool {
    switch audit?.state {
    case .waiting, .going: true
    case .done, .failed, nil: false
    }
  }

  /// How it stands, in few words; nil where there is none.
  var auditNote: String? {
    switch audit?.state {
    case .waiting: words(Phrase(vi: "chờ lượt kiểm tra", en: "waiting to verify"))
    case .going(let done, let total):
      words(
        Phrase(
          vi: "đang kiểm tra toàn bộ \(done * 100 / max(1, total))%",
          en: "verifying all \(done * 100 / max(1, total))%"))
    case .done, .failed, nil: nil
    }
  }

  /// What is told to an officer who is looking at something else when it ends.
  var auditNews: (phrase: Phrase, isClean: Bool)? {
    switch audit?.state {
    case .done(let report):
      let count = report.findings.count
      return count == 0
        ? (
          Phrase(
            vi: "Kiểm tra toàn bộ: không có phát hiện.", en: "Whole verification: no findings."), true
        )
        : (
          Phrase(
            vi: "Kiểm tra toàn bộ: \(count) phát hiện; xem ở Nhật ký, phím k.",
            en: "Whole verification: findings: \(count); see the trail, key k."), false
        )
    case .failed(let setback): return (setback.phrase(in: office), false)
    case .waiting, .going, nil: return nil
    }
  }
}
