import TrustRegistry

/// What a value should have been.
public enum Wanted: Sendable, Hashable {
  case object
  case list
  case text
  /// 0 or more: bodies know no other numbers (JOURNAL 3).
  case wholeNumber
  case truth
  case day
  case officer
  case creator
  case requirement
  /// So many lower-case hex digits.
  case digits(Int)
  case evidence
  case scope
  case oneOf([String])
  /// Exactly this text.
  case exactly(String)

  /// What follows “must be”.
  var phrase: Phrase {
    switch self {
    case .object: Phrase(vi: "một đối tượng {…}", en: "an object {…}")
    case .list: Phrase(vi: "một danh sách […]", en: "a list […]")
    case .text: Phrase(vi: "một chuỗi ký tự", en: "a text")
    case .wholeNumber: Phrase(vi: "một số nguyên từ 0 trở lên", en: "a whole number, 0 or more")
    case .truth: Phrase(vi: "true hoặc false", en: "true or false")
    case .day:
      Phrase(vi: "một ngày có thật, viết như 2026-03-05", en: "a day that exists, written as 2026-03-05")
    case .officer: Phrase(vi: "mã cán bộ, như o-0012", en: "an officer's number, as o-0012")
    case .creator: Phrase(vi: "mã hồ sơ, như KOL-000017", en: "a creator's number, as KOL-000017")
    case .requirement: Phrase(vi: "mã yêu cầu, như 2.3", en: "a requirement's code, as 2.3")
    case .digits(let count):
      Phrase(vi: "\(count) chữ số hex viết thường", en: "\(count) lower-case hex digits")
    case .evidence:
      Phrase(
        vi: "một trong ba: {address}, {digest} hoặc {document}",
        en: "one of {address}, {digest} or {document}")
    case .scope:
      Phrase(vi: "“dossier” hoặc số của một lượt xét", en: "“dossier” or the number of a case")
    case .oneOf(let names):
      Phrase(
        vi: "một trong: \(names.joined(separator: ", "))", en: "one of: \(names.joined(separator: ", "))")
    case .exactly(let text): Phrase(vi: "“\(text)”", en: "“\(text)”")
    }
  }
}
