import TrustRegistry

/// Refusals about who may act, and about enrolling officers.
extension Refusal {
  func authorityPhrase(in office: Office) -> Phrase? {
    switch self {
    case .officerUnknown(let id):
      Phrase(
        vi: "Chưa có nhân sự nào được ghi danh với mã \(id); "
          + "hãy kiểm tra mã hoặc nhờ quản trị viên ghi danh.",
        en: "No officer is enrolled as \(id); check the number, or ask an administrator to enrol them.")
    case .officerRetired(let id, let since):
      Phrase(
        vi: "\(office.fullName(of: id)) đã thôi nhiệm vụ sau ngày \(since.phrase.vi); "
          + "việc này cần một nhân sự đang tại nhiệm.",
        en: "\(office.fullName(of: id)) has been retired since \(since.phrase.en); "
          + "this needs an officer in service.")
    case .roleMissing(let needed, let held):
      Phrase(
        vi: "Việc này cần vai trò \(needed.choice.vi) (vai trò hiện có: \(held.phrase.vi)); "
          + "hãy chuyển cho người giữ vai trò đó.",
        en: "This needs the role of \(needed.choice.en) (held now: \(held.phrase.en)); "
          + "pass it to somebody who holds it.")
    case .roleUnconfirmed(let roles):
      Phrase(
        vi: "Vai trò \(roles.phrase.vi) chỉ có hiệu lực khi người thứ hai xác nhận; "
          + "hãy nhờ một nhân sự khác với người đã ghi danh xác nhận.",
        en: "The role of \(roles.phrase.en) takes effect once a second officer confirms it; "
          + "ask one who did not make the enrolment.")
    case .ownDossier(let id):
      Phrase(
        vi: "Không ai được xử lý hồ sơ của chính mình (\(id)); hãy chuyển cho người khác.",
        en: "Nobody may handle their own dossier (\(id)); pass it to somebody else.")
    default: nil
    }
  }

  func enrolmentPhrase(in office: Office) -> Phrase? {
    switch self {
    case .officerNameMissing:
      Phrase(
        vi: "Ghi danh phải có họ tên; hãy nhập họ tên của nhân sự.",
        en: "An enrolment needs a name; give the officer's name.")
    case .officerAlreadyEnrolled(let id):
      Phrase(
        vi: "Mã \(id) đã thuộc về \(office.name(of: id)) và không cấp lại; "
          + "hãy dùng mã \(office.nextOfficerID).",
        en: "The number \(id) is \(office.name(of: id))'s and is never given again; "
          + "use \(office.nextOfficerID).")
    case .keyAlreadyUsed(let owner):
      Phrase(
        vi: "Khóa này đã từng là của \(office.fullName(of: owner)), mỗi khóa chỉ dùng một lần; "
          + "hãy tạo khóa mới.",
        en: "This key already belonged to \(office.fullName(of: owner)), none is used twice; make a new one.")
    case .rolesMissing: rolesMissing
    case .confirmationUnneeded(let id):
      Phrase(
        vi: "\(office.fullName(of: id)) không có vai trò nào chờ xác nhận; hãy kiểm tra lại mã nhân sự.",
        en: "\(office.fullName(of: id)) has no role that waits for confirmation; check the officer's number.")
    case .secondOfficerNeeded(let id):
      Phrase(
        vi: "Người được ghi danh và người ghi danh không được tự xác nhận vai trò; "
          + "hãy nhờ người thứ ba xác nhận cho \(office.fullName(of: id)).",
        en: "Neither the one enrolled nor the one who enrolled them may confirm the role; "
          + "ask a third officer to confirm \(office.fullName(of: id)).")
    case .lastAdministrator(let id):
      Phrase(
        vi: "\(office.fullName(of: id)) là quản trị viên cuối cùng; "
          + "hãy ghi danh một quản trị viên khác trước.",
        en: "\(office.fullName(of: id)) is the last administrator; enrol another one first.")
    default: nil
    }
  }

  private var rolesMissing: Phrase {
    Phrase(
      vi: "Ghi danh phải có ít nhất một vai trò; hãy chọn \(Roles.anyone.choice.vi).",
      en: "An enrolment needs at least one role; choose \(Roles.anyone.choice.en).")
  }
}
