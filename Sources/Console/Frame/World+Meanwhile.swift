import TrustDesk
import TrustRegistry

extension World {
  /// Who changed the dossier while a form on it was open, and what they did there; nil for any other setback,
  /// and where it is not for this officer to know.
  /// - Parameter seen: the revision that the officer had before them.
  func meanwhile(_ setback: Setback, since seen: Int?) -> Phrase? {
    guard case .changedMeanwhile(let id) = setback, let seen else { return nil }
    let changes = desk.history(of: id).filter { $0.entry.nth > seen && !$0.isConcealed }
    let others = changes.filter { $0.entry.by != desk.officerID }
    guard let last = others.last ?? changes.last else { return nil }
    let name = desk.office.name(of: last.entry.by)
    let what = last.kind?.name ?? Phrase(vi: "đã xóa", en: "erased")
    let more = changes.count > 1 ? " (+\(changes.count - 1))" : ""
    return Phrase(
      vi: "\(name) vừa thay đổi hồ sơ \(id): \(what.vi)\(more). Nội dung bạn nhập vẫn còn; "
        + "lưu lần nữa nếu vẫn giữ ý.",
      en: "\(name) has just changed dossier \(id): \(what.en)\(more). What you typed stays; "
        + "save again to go on.")
  }
}
