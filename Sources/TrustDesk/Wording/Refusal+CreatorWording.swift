import TrustRegistry

/// Refusals about creators and their accounts.
extension Refusal {
  func creatorPhrase(in office: Office) -> Phrase? {
    switch self {
    case .creatorUnknown(let id):
      Phrase(
        vi: "Không có người có ảnh hưởng nào mang mã \(id); hãy tìm lại trong sổ bộ.",
        en: "No creator has the number \(id); look them up in the roster.")
    case .creatorNumberTaken(let id):
      Phrase(
        vi: "Mã \(id) đã được cấp hoặc không phải mã kế tiếp; hãy đăng ký lại để nhận mã mới.",
        en: "The number \(id) is taken or not the next in turn; register again to be given a new one.")
    case .dossierErased(let id):
      Phrase(
        vi: "Hồ sơ \(id) đã được xóa theo luật nên không ghi thêm được; hãy đăng ký hồ sơ mới nếu cần.",
        en: "The dossier \(id) was lawfully erased and takes no more entries; register a new one if needed.")
    case .nameMissing:
      Phrase(
        vi: "Hồ sơ phải có tên; hãy nhập họ tên, nghệ danh hoặc tên tổ chức.",
        en: "A dossier needs a name; give a person's, stage or organisation's name.")
    case .fieldUnknown(let code): fieldUnknown(code, in: office)
    case .nothingChanged:
      Phrase(
        vi: "Thông tin giống hệt điều đang lưu nên không tạo mục ghi; hãy sửa ít nhất một điểm.",
        en: "This is what is on record already, so no entry is made; change at least one thing.")
    default: nil
    }
  }

  private func fieldUnknown(_ code: FieldCode, in office: Office) -> Phrase {
    let known = (office.scheme?.fields ?? []).map(\.code.rawValue).joined(separator: ", ")
    return Phrase(
      vi: "Quy chế không có lĩnh vực “\(code)”; "
        + "hãy chọn trong danh mục lĩnh vực\(known.isEmpty ? "" : ": \(known)").",
      en: "The scheme has no field of work “\(code)”; "
        + "choose one of its fields\(known.isEmpty ? "" : ": \(known)").")
  }

  var accountPhrase: Phrase? {
    switch self {
    case .accountMissing:
      Phrase(
        vi: "Hồ sơ phải có ít nhất một tài khoản; hãy thêm nền tảng và tên tài khoản.",
        en: "A dossier needs at least one account; add a platform and a handle.")
    case .handleMissing:
      Phrase(
        vi: "Tài khoản phải có tên trên nền tảng; hãy nhập tên tài khoản.",
        en: "An account needs its handle on the platform; give it.")
    case .followersNegative(let count):
      Phrase(
        vi: "Số người theo dõi không thể là \(count.phrase.vi); hãy nhập từ 0 trở lên hoặc để trống.",
        en: "Followers cannot number \(count.phrase.en); give 0 or more, or leave it blank.")
    case .accountHeld(let name, let owner):
      Phrase(
        vi: "Tài khoản \(name.phrase.vi) đang thuộc hồ sơ \(owner), mỗi tài khoản chỉ thuộc một hồ sơ; "
          + "hãy gỡ khỏi hồ sơ đó trước.",
        en: "The account \(name.phrase.en) is held by \(owner), "
          + "and an account belongs to one creator at a time; "
          + "release it there first.")
    case .accountUnknown(let name):
      Phrase(
        vi: "Hồ sơ này không có tài khoản \(name.phrase.vi); hãy chọn một tài khoản đang có trong hồ sơ.",
        en: "This dossier has no account \(name.phrase.en); choose one that it has.")
    default: nil
    }
  }
}
