import TrustRegistry

/// Why a sealed line tells no event: a finding that freezes the line's subject (JOURNAL 3, 10).
public enum CodingFault: Error, Sendable, Hashable {
  /// A newer version of this program wrote it.
  case unknown(kind: String, version: Int)
  case defective(BodyDefect)
  case field(kind: EventKind, FieldFault)

  /// As a clause after the line's place.
  public var phrase: Phrase {
    switch self {
    case .unknown(let kind, let version):
      Phrase(
        vi: "một phiên bản mới hơn đã ghi “\(kind)” bản \(version)",
        en: "a newer version wrote “\(kind)” in version \(version)")
    case .defective(let defect): JournalFault.LineCause.grammar(defect).phrase
    case .field(let kind, let fault):
      Phrase(
        vi: "nội dung “\(kind.rawValue)” sai, \(fault.phrase.vi)",
        en: "the body of “\(kind.rawValue)” is wrong, \(fault.phrase.en)")
    }
  }
}
