import TrustRegistry

/// Names of kinds. Each subject knows its own; a test asks for the name of every kind there is.
extension EventKind {
  /// The name of the kind, as filters and findings show it.
  public var name: Phrase {
    let names = [
      officeName, creatorName, procedureName, recordName, feeName, scoringName, conductName, reviewName,
      measureName, complaintName, certificateName, allianceName, assignmentName, memberName, erasureName,
      privacyName, appealName,
    ]
    return names.compactMap(\.self).first ?? Phrase(same: rawValue)
  }
}

extension EventKind {
  private var officeName: Phrase? {
    switch self {
    case .registryFounded: Phrase(vi: "Khởi tạo sổ đăng ký", en: "Registry founded")
    case .schemeAdopted: Phrase(vi: "Áp dụng quy chế", en: "Scheme adopted")
    case .officerEnrolled: Phrase(vi: "Ghi danh nhân sự", en: "Officer enrolled")
    case .officerConfirmed: Phrase(vi: "Xác nhận vai trò", en: "Officer confirmed")
    case .officerRetired: Phrase(vi: "Thôi nhiệm vụ", en: "Officer retired")
    case .keyReplaced: Phrase(vi: "Thay khóa", en: "Key replaced")
    case .clockCorrected: Phrase(vi: "Chỉnh đồng hồ", en: "Clock corrected")
    case .registryRestored: Phrase(vi: "Khôi phục sổ đăng ký", en: "Registry restored")
    case .historyAccepted: Phrase(vi: "Chấp nhận lịch sử", en: "History accepted")
    case .numbersTaken: Phrase(vi: "Cấp số", en: "Numbers taken")
    default: nil
    }
  }
}

extension EventKind {
  private var creatorName: Phrase? {
    switch self {
    case .creatorRegistered: Phrase(vi: "Đăng ký hồ sơ", en: "Creator registered")
    case .creatorAmended: Phrase(vi: "Sửa thông tin hồ sơ", en: "Particulars amended")
    case .accountRecorded: Phrase(vi: "Ghi tài khoản", en: "Account recorded")
    case .accountReleased: Phrase(vi: "Gỡ tài khoản", en: "Account released")
    default: nil
    }
  }
}

extension EventKind {
  private var procedureName: Phrase? {
    switch self {
    case .caseOpened: Phrase(vi: "Mở lượt xét", en: "Case opened")
    case .stepRecorded: Phrase(vi: "Ghi bước", en: "Step recorded")
    case .examRecorded: Phrase(vi: "Ghi kết quả kiểm tra", en: "Test mark recorded")
    default: nil
    }
  }
}

extension EventKind {
  private var scoringName: Phrase? {
    switch self {
    case .scorecardOpened: Phrase(vi: "Mở phiếu chấm", en: "Scorecard opened")
    case .deductionEntered: Phrase(vi: "Trừ điểm", en: "Deduction entered")
    case .deductionWithdrawn: Phrase(vi: "Rút lần trừ điểm", en: "Deduction withdrawn")
    case .scorecardSubmitted: Phrase(vi: "Nộp phiếu chấm", en: "Scorecard submitted")
    case .scoreStood: Phrase(vi: "Xác lập điểm chung", en: "Score stood")
    default: nil
    }
  }
}

extension EventKind {
  private var conductName: Phrase? {
    switch self {
    case .breachRecorded: Phrase(vi: "Ghi vi phạm pháp luật", en: "Breach recorded")
    case .breachConcluded: Phrase(vi: "Kết luận vi phạm", en: "Breach concluded")
    case .ruleBreachRecorded: Phrase(vi: "Ghi vi phạm quy tắc", en: "Rule breach recorded")
    default: nil
    }
  }
}

extension EventKind {
  private var reviewName: Phrase? {
    switch self {
    case .reviewOpened: Phrase(vi: "Mở xem xét lại", en: "Review opened")
    case .noticeSent: Phrase(vi: "Gửi thông báo xem xét", en: "Notice sent")
    case .hearingHeld: Phrase(vi: "Ghi buổi làm việc", en: "Hearing held")
    case .reviewClosed: Phrase(vi: "Kết thúc xem xét lại", en: "Review closed")
    default: nil
    }
  }
}

extension EventKind {
  private var measureName: Phrase? {
    switch self {
    case .certificateSuspended: Phrase(vi: "Tạm đình chỉ giấy chứng nhận", en: "Certificate suspended")
    case .certificateReinstated: Phrase(vi: "Khôi phục giấy chứng nhận", en: "Certificate reinstated")
    case .certificateRevoked: Phrase(vi: "Thu hồi giấy chứng nhận", en: "Certificate revoked")
    case .holdLifted: Phrase(vi: "Thôi hoãn hiệu lực", en: "Hold lifted")
    default: nil
    }
  }
}

extension EventKind {
  private var complaintName: Phrase? {
    switch self {
    case .complaintLodged: Phrase(vi: "Tiếp nhận phản ánh", en: "Complaint lodged")
    case .complainantRecorded: Phrase(vi: "Ghi người phản ánh", en: "Complainant recorded")
    case .complaintAcknowledged: Phrase(vi: "Xác nhận phản ánh", en: "Complaint acknowledged")
    case .complaintExtended: Phrase(vi: "Gia hạn trả lời phản ánh", en: "Complaint extended")
    case .complaintAnswered: Phrase(vi: "Trả lời phản ánh", en: "Complaint answered")
    default: nil
    }
  }
}

extension EventKind {
  private var certificateName: Phrase? {
    switch self {
    case .certificateApproved: Phrase(vi: "Cấp giấy chứng nhận", en: "Certificate approved")
    case .caseDeclined: Phrase(vi: "Từ chối cấp", en: "Case declined")
    case .caseReturned: Phrase(vi: "Trả lại lượt xét", en: "Case returned")
    default: nil
    }
  }
}

extension EventKind {
  private var allianceName: Phrase? {
    switch self {
    case .membershipApplied: Phrase(vi: "Nộp đơn gia nhập", en: "Membership applied for")
    case .membershipAppraised: Phrase(vi: "Thẩm tra đơn gia nhập", en: "Membership appraised")
    case .memberAdmitted: Phrase(vi: "Kết nạp thành viên", en: "Member admitted")
    case .membershipDeclined: Phrase(vi: "Không kết nạp", en: "Membership declined")
    default: nil
    }
  }
}

extension EventKind {
  private var erasureName: Phrase? {
    switch self {
    case .dossierErased: Phrase(vi: "Xóa hồ sơ theo luật", en: "Dossier erased")
    case .caseErased: Phrase(vi: "Xóa lượt xét theo luật", en: "Case erased")
    case .erasureRequested: Phrase(vi: "Đề nghị xóa dữ liệu", en: "Erasure requested")
    case .erasureWithdrawn: Phrase(vi: "Rút đề nghị xóa dữ liệu", en: "Erasure request withdrawn")
    default: nil
    }
  }
}

extension EventKind {
  private var assignmentName: Phrase? {
    switch self {
    case .assessorAssigned: Phrase(vi: "Phân công chuyên gia", en: "Assessor assigned")
    case .assignmentReleased: Phrase(vi: "Thôi phân công", en: "Assignment released")
    case .conflictDeclared: Phrase(vi: "Khai xung đột lợi ích", en: "Conflict of interest declared")
    default: nil
    }
  }
}
