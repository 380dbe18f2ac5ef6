import TrustRegistry

/// Names of what happens to members of the alliance.
extension EventKind {
  var memberName: Phrase? {
    switch self {
    case .memberInvited: Phrase(vi: "Mời làm thành viên", en: "Member invited")
    case .charterDeclared: Phrase(vi: "Ghi điều kiện điều lệ", en: "Charter condition declared")
    case .moreAsked: Phrase(vi: "Yêu cầu bổ sung đơn", en: "More asked")
    case .moreAnswered: Phrase(vi: "Bổ sung đơn", en: "More answered")
    case .membershipConsentWithdrawn:
      Phrase(vi: "Rút đồng ý tham gia Liên minh", en: "Membership consent withdrawn")
    case .networksChosen: Phrase(vi: "Chọn mạng lưới", en: "Networks chosen")
    case .activityOpened: Phrase(vi: "Mở hoạt động", en: "Activity opened")
    case .participationRecorded: Phrase(vi: "Ghi tham gia hoạt động", en: "Participation recorded")
    case .honourGiven: Phrase(vi: "Ghi nhận thành tích", en: "Honour given")
    case .dialogueHeld: Phrase(vi: "Đối thoại", en: "Dialogue held")
    case .reminderSent: Phrase(vi: "Nhắc nhở", en: "Reminder sent")
    case .supportAgreed: Phrase(vi: "Thống nhất hỗ trợ khắc phục", en: "Support agreed")
    case .memberHeard: Phrase(vi: "Nghe ý kiến thành viên", en: "Member heard")
    case .integrityConcluded: Phrase(vi: "Ủy ban Liêm chính kết luận", en: "Integrity concluded")
    case .membershipTerminated: Phrase(vi: "Chấm dứt tư cách thành viên", en: "Membership terminated")
    case .memberKept: Phrase(vi: "Giữ tư cách thành viên", en: "Member kept")
    case .exitNoticed: Phrase(vi: "Thông báo rời Liên minh", en: "Exit noticed")
    case .handoverDone: Phrase(vi: "Bàn giao", en: "Hand-over done")
    case .membershipReviewed: Phrase(vi: "Xem xét lại tư cách thành viên", en: "Membership reviewed")
    default: nil
    }
  }
}
