import TrustRegistry

extension OfficeEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .founded(let name, let trial, let officer, let officerName, _, let roles):
      OfficeEvent.founding(of: name, trial: trial, by: "\(officerName) (\(officer))", roles.phrase)
    case .enrolled(let officer, let name, _, let roles, let creator, _):
      OfficeEvent.enrolment(of: "\(name) (\(officer))", roles.phrase, creator)
    case .schemeAdopted(let scheme):
      Phrase(
        vi: "Áp dụng quy chế phiên bản \(scheme.version): \(scheme.name.vi)",
        en: "Scheme version \(scheme.version) adopted: \(scheme.name.en)")
    case .confirmed(let officer):
      Phrase(vi: "Xác nhận vai trò của ", en: "Role confirmed of ")
        + Phrase(same: office.fullName(of: officer))
    case .retired(let officer, let since, let reason):
      Phrase(
        vi: "\(office.fullName(of: officer)) thôi nhiệm vụ sau ngày \(since.phrase.vi)",
        en: "\(office.fullName(of: officer)) retired since \(since.phrase.en)") + .remark(reason)
    case .keyReplaced(let officer, _, _, let reason):
      Phrase(vi: "Thay khóa của ", en: "Key replaced of ") + Phrase(same: office.fullName(of: officer))
        + .remark(reason)
    case .clockCorrected(let reason):
      Phrase(vi: "Chỉnh đồng hồ", en: "Clock corrected") + .remark(reason)
    case .restored(let sequence, _, let reason):
      Phrase(vi: "Khôi phục từ bản sao đến dòng ", en: "Restored from a copy up to line ") + sequence.phrase
        + .remark(reason)
    case .historyAccepted(let sequence, _, _):
      Phrase(
        vi: "Chấp nhận lịch sử không còn dòng \(sequence.phrase.vi) đã thấy",
        en: "History accepted without line \(sequence.phrase.en), which was seen")
    case .activityOpened(let number, let activity):
      Phrase(vi: "Mở hoạt động số \(number): ", en: "Activity \(number) opened: ") + activity.phrase
    case .numbersTaken(let series, let upTo):
      Phrase(
        vi: "Cấp số \(series.name.vi) đến \(upTo.phrase.vi)",
        en: "Numbers of \(series.name.en) taken up to \(upTo.phrase.en)")
    }
  }

  private static func founding(of name: String, trial: Bool, by officer: String, _ roles: Phrase) -> Phrase {
    Phrase(
      vi: "Khởi tạo sổ đăng ký \(trial ? "thử nghiệm " : "")“\(name)”, \(roles.vi): \(officer)",
      en: "\(trial ? "Trial registry" : "Registry") “\(name)” founded, \(roles.en): \(officer)")
  }

  private static func enrolment(of officer: String, _ roles: Phrase, _ creator: CreatorID?) -> Phrase {
    Phrase(
      vi: "Ghi danh \(officer), vai trò \(roles.vi)\(creator.map { ", hồ sơ riêng \($0)" } ?? "")",
      en: "\(officer) enrolled as \(roles.en)\(creator.map { ", own dossier \($0)" } ?? "")")
  }
}

extension Series {
  /// What the numbers are for.
  public var name: Phrase {
    self == .creator
      ? Phrase(vi: "hồ sơ", en: "dossiers") : Phrase(vi: "giấy chứng nhận \(rawValue)", en: rawValue)
  }
}
