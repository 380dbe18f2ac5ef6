import TrustRegistry

/// Refusals about invitations, the charter's conditions and networks.
extension Refusal {
  func charterPhrase(in office: Office) -> Phrase? {
    switch self {
    case .invitationOpen:
      Phrase(
        vi: "Đã có thư mời chưa được trả lời; hãy chờ người được mời nộp đơn.",
        en: "An invitation waits for its answer already; wait for the application.")
    case .invitationMissing:
      Phrase(
        vi: "Thành viên danh dự gia nhập theo lời mời; hãy ghi thư mời trước.",
        en: "Honorary members join by invitation; record the invitation first.")
    case .charterPointsMissing:
      Phrase(
        vi: "Chưa nêu điều kiện nào của điều lệ; hãy chọn ít nhất một điều kiện.",
        en: "No condition of the charter is named; choose at least one.")
    case .charterPointUnfit(let point, let applicant):
      Phrase(
        vi: "Điều kiện “\(point.title.vi)” không áp dụng cho \(applicant.name.vi); "
          + "hãy chọn điều kiện của \(applicant.name.vi).",
        en: "“\(point.title.en)” is not asked of this kind of applicant (\(applicant.name.en)); "
          + "choose a condition that is.")
    case .charterUndeclared(let point):
      Phrase(
        vi: "Chưa có giấy tờ cho điều kiện “\(point.title.vi)”; hãy ghi giấy tờ chứng minh trước.",
        en: "Nothing shows “\(point.title.en)” yet; record the paper that does.")
    case .charterUnmet(let point, let document):
      Phrase(
        vi: "Giấy tờ \(document) cho thấy không đáp ứng điều kiện “\(point.title.vi)”; "
          + "hãy từ chối đơn hoặc ghi giấy tờ mới.",
        en: "Document \(document) shows that “\(point.title.en)” is not met; "
          + "decline the application or record a newer paper.")
    default: applicationPhrase(in: office)
    }
  }

  /// What is asked of an applicant and where the member takes part.
  private func applicationPhrase(in office: Office) -> Phrase? {
    switch self {
    case .inquiryOpen:
      Phrase(
        vi: "Người nộp đơn chưa trả lời yêu cầu bổ sung; hãy ghi phần bổ sung trước.",
        en: "The applicant has not answered what was asked; record the answer first.")
    case .inquiryMissing:
      Phrase(
        vi: "Không có yêu cầu bổ sung nào đang chờ; hãy ghi yêu cầu trước.",
        en: "Nothing was asked of the applicant; record the question first.")
    case .networkUnknown(let code):
      Phrase(
        vi: "Quy chế không có mạng lưới “\(code)”; các mạng lưới là \(Refusal.networks(in: office).vi).",
        en: "The scheme has no network “\(code)”; its networks are \(Refusal.networks(in: office).en).")
    case .networksOutOfRange(let count, let least, let most):
      Phrase(
        vi: "Đã chọn \(count) mạng lưới; mỗi thành viên tham gia từ \(least) đến \(most) mạng lưới.",
        en: "\(counted(count, "network")) chosen; each member joins from \(least) to \(most).")
    default: nil
    }
  }

  private static func networks(in office: Office) -> Phrase {
    let codes = office.scheme?.alliance.networks.map(\.code.rawValue) ?? []
    return codes.isEmpty
      ? Phrase(vi: "chưa được quy định", en: "not set yet") : Phrase(same: codes.joined(separator: ", "))
  }

  var activityPhrase: Phrase? {
    switch self {
    case .notMember:
      Phrase(
        vi: "Hồ sơ này không phải thành viên \(Phrase.alliance.vi); hãy chọn hồ sơ của một thành viên.",
        en: "This creator is no member of the \(Phrase.alliance.en); choose a member's dossier.")
    case .activityNameMissing:
      Phrase(
        vi: "Hoạt động phải có tên; hãy nhập tên hoạt động.", en: "An activity has a name; give one.")
    case .daysReversed(let first, let last):
      Phrase(
        vi: "Ngày cuối \(last.phrase.vi) sớm hơn ngày đầu \(first.phrase.vi); hãy sửa lại ngày.",
        en: "The last day, \(last.phrase.en), is before the first, \(first.phrase.en); correct the days.")
    case .activityUnknown(let number):
      Phrase(
        vi: "Không có hoạt động số \(number); hãy xem danh sách hoạt động.",
        en: "There is no activity \(number); look at the list of activities.")
    case .dayOutsideActivity(let day, let activity):
      Phrase(
        vi: "Ngày \(day.phrase.vi) không thuộc hoạt động số \(activity) hoặc khi đó chưa là thành viên; "
          + "hãy sửa lại ngày.",
        en: "\(day.phrase.en) is no day of activity \(activity), or not one as a member; correct the day.")
    case .reviewNotDue:
      Phrase(
        vi: "Thành viên vẫn có giấy chứng nhận còn hiệu lực hoặc đã được xem xét; "
          + "không có gì phải xem xét lại.",
        en: "The member holds a certificate or was reviewed since; there is nothing to review.")
    default: exitPhrase
    }
  }

  private var exitPhrase: Phrase? {
    switch self {
    case .exitOpen:
      Phrase(
        vi: "Thành viên này đã thông báo rời đi; hãy ghi việc bàn giao.",
        en: "This member has given notice already; record the hand-over.")
    case .handoverTooLate(let latest):
      Phrase(
        vi: "Hạn bàn giao quá muộn; hãy chọn ngày không sau \(latest.phrase.vi).",
        en: "The hand-over is too late; choose a day no later than \(latest.phrase.en).")
    case .exitMissing:
      Phrase(
        vi: "Chưa có thông báo rời đi; hãy ghi thông báo trước.",
        en: "There is no notice of leaving; record it first.")
    case .handedOverAlready:
      Phrase(
        vi: "Việc bàn giao đã được ghi; không cần ghi lại.",
        en: "The hand-over is on record; nothing is left to do.")
    default: nil
    }
  }
}
