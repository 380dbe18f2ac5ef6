import TrustRegistry

extension ClockName {
  /// What runs out.
  public var name: Phrase {
    switch self {
    case .appealLodging: Phrase(vi: "Hạn nộp khiếu nại quyết định", en: "Time to appeal")
    case .appealAcknowledgement: Phrase(vi: "Xác nhận đã nhận khiếu nại", en: "Appeal to acknowledge")
    case .appealAnswer: Phrase(vi: "Giải quyết khiếu nại", en: "Appeal to decide")
    case .appealExtension: Phrase(vi: "Gia hạn giải quyết khiếu nại", en: "Extension of the appeal")
    case .complaintAcknowledgement: Phrase(vi: "Xác nhận đã nhận phản ánh", en: "Complaint to acknowledge")
    case .complaintAnswer: Phrase(vi: "Trả lời phản ánh", en: "Complaint to answer")
    case .complaintExtension: Phrase(vi: "Gia hạn trả lời phản ánh", en: "Extension of the complaint")
    case .hearingNotice: Phrase(vi: "Báo trước buổi làm việc", en: "Notice before the hearing")
    case .reviewConclusion: Phrase(vi: "Kết thúc việc xem xét lại", en: "Review to close")
    case .allianceAppealLodging:
      Phrase(vi: "Hạn khiếu nại lên Hội đồng lãnh đạo", en: "Time to appeal to the Council")
    case .allianceAppealAnswer: Phrase(vi: "Hội đồng lãnh đạo giải quyết", en: "Council to decide")
    case .memberHandover: Phrase(vi: "Bàn giao khi rời Liên minh", en: "Hand-over on leaving")
    case .requestAcknowledgement: Phrase(vi: "Phản hồi yêu cầu về dữ liệu", en: "Data request to answer")
    case .requestAccess: Phrase(vi: "Cung cấp dữ liệu", en: "Data to provide")
    case .requestCorrection: Phrase(vi: "Chỉnh sửa dữ liệu", en: "Data to correct")
    case .requestErasure: Phrase(vi: "Xóa dữ liệu", en: "Data to erase")
    case .requestObjection: Phrase(vi: "Xử lý phản đối", en: "Objection to settle")
    case .requestWithdrawal: Phrase(vi: "Xử lý rút đồng ý", en: "Withdrawal to settle")
    case .feePayment: Phrase(vi: "Nộp phí", en: "Fee to pay")
    }
  }
}

extension RunningClock.Matter {
  /// What waits, in a few words.
  /// - Parameter scheme: where steps are named.
  public func name(in scheme: Scheme?) -> Phrase {
    switch self {
    case .step(_, let number):
      scheme?.step(number)?.name ?? Phrase(vi: "Bước \(number)", en: "Step \(number)")
    case .named(let name, _): name.name
    }
  }
}

extension Due {
  /// How long is left, counted from `today`: “còn 3 ngày”, “quá hạn 2 ngày”.
  public func phrase(on today: Day) -> Phrase {
    switch self {
    case .unknown(let year):
      Phrase(vi: "chưa có lịch nghỉ lễ năm \(year)", en: "no holidays known for \(year)")
    case .on(let day):
      switch day.days(since: today) {
      case 0: Phrase(vi: "hạn hôm nay", en: "due today")
      case let left where left > 0: Phrase(vi: "còn \(left) ngày", en: "\(counted(left, "day")) left")
      case let left: Phrase(vi: "quá hạn \(-left) ngày", en: "\(counted(-left, "day")) overdue")
      }
    }
  }
}
