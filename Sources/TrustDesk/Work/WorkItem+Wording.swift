import TrustRegistry

extension WorkItem {
  /// What is to be done: `Ghi bước 2 Xác minh danh tính`.
  public func title(in office: Office) -> Phrase {
    switch kind {
    case .step(let number, let again):
      let name = office.newestStepName(number)
      return Phrase(same: again ? "↺ " : "")
        + Phrase(vi: "Ghi bước \(number) \(name.vi)", en: "Record step \(number), \(name.en)")
    case .exam(let subjects):
      let names = subjects.map(office.subjectName)
      return Phrase(
        vi: "Kiểm tra: \(names.map(\.vi).joined(separator: ", "))",
        en: "Test: \(names.map(\.en).joined(separator: ", "))")
    case .assign(let places):
      return Phrase(
        vi: "Phân công \(places) chuyên gia đánh giá", en: "Assign \(counted(places, "assessor"))")
    case .ownCard: return Phrase(vi: "Chấm tiếp phiếu của bạn", en: "Go on with your card")
    case .card(let number, let needed):
      return Phrase(vi: "Chấm điểm, phiếu \(number)/\(needed)", en: "Score, card \(number)/\(needed)")
    case .matter(let name, let number):
      return name.name + Phrase(vi: ", số \(number)", en: ", no. \(number)")
    case .finding(let sequence):
      return Phrase(vi: "Dòng \(sequence) không có hiệu lực", en: "Line \(sequence) has no effect")
    case .erasure: return Phrase(vi: "Ra lệnh xóa dữ liệu", en: "Order an erasure")
    case .notice(let number):
      return Phrase(vi: "Gửi thông báo xem xét lại, số \(number)", en: "Send the notice of review \(number)")
    case .hearing(let number):
      return Phrase(
        vi: "Làm việc với người được cấp, số \(number)", en: "Hold the hearing of review \(number)")
    case .hold(let number):
      return Phrase(vi: "Giấy \(number) đang hoãn hiệu lực", en: "Certificate \(number) is on hold")
    case .decision, .appraisal, .admission: return decisionTitle
    case .memberHearing, .memberConclusion, .memberDecision, .memberReview: return memberTitle
    }
  }

  private var memberTitle: Phrase {
    switch kind {
    case .memberHearing: Phrase(vi: "Nghe ý kiến thành viên", en: "Hear the member")
    case .memberConclusion:
      Phrase(vi: "Ghi kết luận của Ủy ban Liêm chính", en: "Record the committee's conclusion")
    case .memberDecision:
      Phrase(vi: "Quyết định về tư cách thành viên", en: "Decide on the membership")
    case .memberReview:
      Phrase(vi: "Xem xét thành viên không còn giấy", en: "Review a member without certificate")
    default: Phrase(same: "")
    }
  }

  private var decisionTitle: Phrase {
    switch kind {
    case .decision(nil): Phrase(vi: "Quyết định", en: "Decide")
    case .decision(0): Phrase(vi: "Quyết định: đủ điều kiện", en: "Decide: every condition met")
    case .decision(let unmet?):
      Phrase(vi: "Quyết định: vướng \(unmet) điều kiện", en: "Decide: \(unmet) not met")
    case .appraisal(true): Phrase(vi: "Thẩm tra đơn gia nhập", en: "Appraise application")
    case .appraisal(false):
      Phrase(vi: "Thẩm tra đơn gia nhập · chưa có giấy", en: "Appraise application · no certificate")
    case .admission(true): Phrase(vi: "Kết nạp: được đề nghị", en: "Admit: in favour")
    case .admission(false): Phrase(vi: "Kết nạp: không được đề nghị", en: "Admit: against")
    default: Phrase(same: "")
    }
  }

  /// What kind of work it is, for the count above the list.
  public var group: Phrase {
    switch kind {
    case .step: Phrase(vi: "bước", en: "steps")
    case .exam: Phrase(vi: "kiểm tra", en: "tests")
    case .assign: Phrase(vi: "phân công", en: "to assign")
    case .ownCard: Phrase(vi: "phiếu đang chấm", en: "cards begun")
    case .card: Phrase(vi: "phiếu mới", en: "cards to open")
    case .decision: Phrase(vi: "quyết định", en: "decisions")
    case .appraisal: Phrase(vi: "thẩm tra", en: "appraisals")
    case .admission: Phrase(vi: "kết nạp", en: "admissions")
    case .matter: Phrase(vi: "việc có hạn", en: "other deadlines")
    case .notice: Phrase(vi: "thông báo", en: "notices")
    case .hearing: Phrase(vi: "buổi làm việc", en: "hearings")
    case .hold: Phrase(vi: "đang hoãn", en: "on hold")
    case .memberHearing, .memberConclusion, .memberDecision, .memberReview:
      Phrase(vi: "việc thành viên", en: "members")
    case .erasure: Phrase(vi: "xóa dữ liệu", en: "erasures")
    case .finding: Phrase(vi: "phát hiện", en: "findings")
    }
  }

  /// Its name on the wire.
  public var code: String {
    switch kind {
    case .step: "step"
    case .exam: "exam"
    case .assign: "assign"
    case .ownCard: "ownCard"
    case .card: "card"
    case .decision: "decision"
    case .appraisal: "appraisal"
    case .admission: "admission"
    case .matter(let name, _): name.rawValue
    case .notice: "notice"
    case .hearing: "hearing"
    case .hold: "hold"
    case .memberHearing: "memberHearing"
    case .memberConclusion: "memberConclusion"
    case .memberDecision: "memberDecision"
    case .memberReview: "memberReview"
    case .erasure: "erasure"
    case .finding: "finding"
    }
  }
}
