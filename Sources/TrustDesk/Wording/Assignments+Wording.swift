import TrustRegistry

extension AssignmentEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .assessorAssigned(let number, let assessor, let round):
      Phrase(
        vi: "Phân công \(office.fullName(of: assessor)) chấm lượt xét số \(number), vòng \(round)",
        en: "\(office.fullName(of: assessor)) assigned to case \(number), round \(round)")
    case .assignmentReleased(let number, let assessor, let reason):
      Phrase(
        vi: "\(office.fullName(of: assessor)) thôi chấm lượt xét số \(number)",
        en: "\(office.fullName(of: assessor)) released from case \(number)") + .remark(reason)
    case .conflictDeclared(let reason):
      Phrase(vi: "Khai xung đột lợi ích", en: "Conflict of interest declared") + .remark(reason)
    }
  }
}

extension Leaving.Cause {
  public var phrase: Phrase {
    switch self {
    case .released: Phrase(vi: "đã thôi phân công", en: "released")
    case .conflict: Phrase(vi: "đã khai xung đột lợi ích", en: "declared a conflict of interest")
    }
  }
}

extension Duty {
  /// That nobody is left for it, and what would help.
  public var nobodyLeft: Phrase {
    switch self {
    case .assessing:
      Phrase(
        vi: "Không còn đủ chuyên gia đánh giá cho lượt xét này; hãy ghi danh thêm chuyên gia.",
        en: "Too few assessors are left for this case; enrol another one.")
    case .deciding:
      Phrase(
        vi: "Không còn lãnh đạo phê duyệt nào được quyết định lượt xét này; hãy ghi danh thêm người.",
        en: "No supervisor is left who may decide this case; enrol another one.")
    }
  }
}
