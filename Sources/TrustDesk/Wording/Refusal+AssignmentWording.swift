import TrustRegistry

/// Refusals about conflicts of interest and about who scores a case.
extension Refusal {
  var conflictPhrase: Phrase? {
    switch self {
    case .conflictDeclared(let day):
      Phrase(
        vi: "Bạn đã khai xung đột lợi ích với hồ sơ này ngày \(day.phrase.vi) nên không xử lý được nữa; "
          + "hãy chuyển cho người khác.",
        en: "You declared a conflict of interest in this dossier on \(day.phrase.en) and have no hand in it "
          + "any more; pass it to somebody else.")
    case .selfAssignment:
      Phrase(
        vi: "Không ai được tự phân công cho mình; hãy nhờ cán bộ khác phân công.",
        en: "Nobody assigns themselves; ask another member of staff to do it.")
    case .placesTaken(let count):
      Phrase(
        vi: "Lượt xét này đã có người cho cả \(count) phiếu chấm; "
          + "hãy cho một người thôi phân công trước nếu cần thay.",
        en: "Every one of the \(counted(count, "scorecard")) of this case has its assessor; "
          + "release one of them first to make room.")
    case .nobodyToAssess:
      Phrase(
        vi: "Không còn chuyên gia đánh giá nào có thể nhận lượt xét này; "
          + "hãy ghi danh thêm chuyên gia hoặc nhờ cán bộ khác phân công.",
        en: "No assessor is left who may take this case; "
          + "enrol another one, or ask another member of staff to assign.")
    case .assignmentMissing:
      Phrase(
        vi: "Lượt xét này chưa được phân công cho bạn; hãy đề nghị cán bộ phân công.",
        en: "This case is not assigned to you; ask staff to assign it.")
    default: nil
    }
  }

  func assignmentPhrase(in office: Office) -> Phrase? {
    switch self {
    case .assessorUnfit(let id):
      Phrase(
        vi: "\(office.fullName(of: id)) không giữ vai trò chuyên gia đánh giá; hãy chọn một chuyên gia.",
        en: "\(office.fullName(of: id)) does not hold the role of assessor; choose one who does.")
    case .assessorConcerned(let id):
      Phrase(
        vi: "\(office.fullName(of: id)) là người trong hồ sơ hoặc đã khai xung đột lợi ích; "
          + "hãy chọn chuyên gia khác.",
        en: "\(office.fullName(of: id)) is the creator or declared a conflict of interest; choose another.")
    case .assessorSeated(let id):
      Phrase(
        vi: "\(office.fullName(of: id)) đã được phân công hoặc đã có phiếu chấm trong lượt xét này; "
          + "hãy chọn chuyên gia khác.",
        en: "\(office.fullName(of: id)) is assigned already or has a card in this case; choose another.")
    case .assessedLast(let id):
      Phrase(
        vi: "\(office.fullName(of: id)) đã chấm lượt xét trước của người này, và còn chuyên gia khác; "
          + "hãy để người khác chấm lần này.",
        en: "\(office.fullName(of: id)) scored this creator's last case, and another assessor is free; "
          + "leave it to them.")
    case .assignmentUnknown(let id):
      Phrase(
        vi: "\(office.fullName(of: id)) không còn nợ phiếu chấm nào trong lượt xét này; "
          + "phiếu đã nộp không thu hồi được.",
        en: "\(office.fullName(of: id)) owes no card in this case; one that is submitted stands.")
    default: nil
    }
  }
}
