import TrustRegistry

/// Findings in words: why a sealed entry has no effect.
extension Contradiction {
  /// One sentence; it names the signer where the signer is at fault.
  public func phrase(in office: Office) -> Phrase {
    switch self {
    case .withoutRight(.keyReplaced, let signer):
      Contradiction.void(.keyReplaced)
        + Phrase(
          vi: "\(office.fullName(of: signer)) không phải chủ khóa, cũng không phải quản trị viên.",
          en: "\(office.fullName(of: signer)) neither owns the key nor is an administrator.")
    case .withoutRight(let kind, let signer):
      Contradiction.void(kind)
        + Phrase(
          vi: "\(office.fullName(of: signer)) không có quyền ký (cần vai trò \(kind.roles.choice.vi)).",
          en: "\(office.fullName(of: signer)) had no right to sign it (needs the role of "
            + "\(kind.roles.choice.en)).")
    case .handsNotApart(let kind, let signer):
      Contradiction.void(kind)
        + Phrase(
          vi: "\(office.fullName(of: signer)) đã tham gia việc này hoặc là chính người trong hồ sơ.",
          en: "\(office.fullName(of: signer)) had a hand in the matter or is the creator concerned.")
    case .conditionUnmet(let kind, let condition):
      Contradiction.void(kind)
        + Phrase(
          vi: "chưa đáp ứng điều kiện “\(condition.title.vi)”.",
          en: "the condition “\(condition.title.en)” was not met.")
    case .membershipUnmet(let kind, let condition):
      Contradiction.void(kind)
        + Phrase(
          vi: "chưa đáp ứng điều kiện “\(condition.title.vi)”.",
          en: "the condition “\(condition.title.en)” was not met.")
    case .outOfPlace(let kind):
      Contradiction.void(kind)
        + Phrase(
          vi: "điều được nêu không tồn tại, đã có rồi hoặc không đúng trạng thái.",
          en: "what it names does not exist, exists already or is in another state.")
    case .unreadable:
      Phrase(
        vi: "Mục ghi không có hiệu lực: không đọc được nội dung một cách chắc chắn.",
        en: "The entry has no effect: its words cannot be read with certainty.")
    }
  }

  private static func void(_ kind: EventKind) -> Phrase {
    Phrase(
      vi: "Mục ghi “\(kind.name.vi)” không có hiệu lực: ", en: "The entry “\(kind.name.en)” has no effect: ")
  }
}

extension Finding {
  /// The sentence with the line's number and signer before it.
  public func phrase(in office: Office) -> Phrase { lead(in: office) + contradiction.phrase(in: office) }

  func lead(in office: Office) -> Phrase {
    Phrase(
      vi: "Dòng \(sequence.phrase.vi), người ký \(office.fullName(of: by)): ",
      en: "Line \(sequence.phrase.en), signed by \(office.fullName(of: by)): ")
  }
}
