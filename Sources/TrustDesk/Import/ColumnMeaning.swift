/// What a column of a creators' file tells; accounts may have columns of their own for each platform.
public enum ColumnMeaning: Hashable, Sendable {
  case name
  /// Surname and middle names, where the given name has a column of its own.
  case surname
  case kind
  case fields
  case province
  case platform
  case handle(on: String?)
  case followers(on: String?)
  /// Accounts as a list of objects, in JSON lines only.
  case accounts

  /// What a header means, and whether it says so outright; a weak one gives way to a plain one for the same
  /// meaning.
  static func recognise(_ header: String) -> (meaning: ColumnMeaning, isWeak: Bool)? {
    let word = CellText.word(header)
    if let meaning = plain[word] { return (meaning, false) }
    if let meaning = weak[word] { return (meaning, true) }
    for (name, platform) in PlatformWord.names where platform != "other" {
      if word == name { return (.handle(on: platform), false) }
      let rest: String
      if word.hasPrefix(name + " ") {
        rest = String(word.dropFirst(name.count + 1))
      } else if word.hasSuffix(" " + name) {
        rest = String(word.dropLast(name.count + 1))
      } else {
        continue
      }
      switch plain[rest] ?? weak[rest] {
      case .handle: return (.handle(on: platform), weak[rest] != nil)
      case .followers: return (.followers(on: platform), false)
      default: continue
      }
    }
    return nil
  }

  private static let plain = table([
    (
      .name,
      """
      name|full name|fullname|tên|họ tên|họ và tên|tên đầy đủ|first name|given name|creator|\
      creator name|nghệ danh|\
      người có ảnh hưởng|tên người có ảnh hưởng
      """
    ),
    (.surname, "họ|họ đệm|họ và đệm|họ và tên đệm|họ tên đệm|surname|last name|family name"),
    (.kind, "kind|type|creator type|loại|loại hình|phân loại|nhóm"),
    (
      .fields,
      """
      fields|field|niche|niches|category|categories|topic|topics|lĩnh vực|lĩnh vực hoạt động|ngành hàng|\
      chủ đề|ngành
      """
    ),
    (
      .province,
      "province|city|province city|location|tỉnh|tỉnh thành|thành phố|tỉnh thành phố|tỉnh tp|địa phương|nơi ở"
    ),
    (.platform, "platform|nền tảng|mạng xã hội|mạng|network|social network"),
    (
      .handle(on: nil),
      "handle|username|user name|user|account|unique id|uniqueid|tài khoản|tên tài khoản|tên người dùng"
    ),
    (
      .followers(on: nil),
      """
      followers|follower|follower count|followers count|subscribers|subscriber count|\
      người theo dõi|số người theo dõi|\
      lượt theo dõi|số lượt theo dõi|theo dõi|người đăng ký|số người đăng ký|fans
      """
    ),
    (.accounts, "accounts|các tài khoản"),
  ])

  private static let weak = table([
    (.name, "tên kênh|channel name|display name|nickname|tên hiển thị|biệt danh"),
    (
      .handle(on: nil),
      """
      link|url|profile|profile url|kênh|channel|liên kết|đường dẫn|trang|trang cá nhân|địa chỉ kênh|\
      địa chỉ trang|page
      """
    ),
  ])

  private static func table(_ rows: [(ColumnMeaning, String)]) -> [String: ColumnMeaning] {
    var table: [String: ColumnMeaning] = [:]
    for (meaning, words) in rows {
      for word in words.split(separator: "|") { table[CellText.word(String(word))] = meaning }
    }
    return table
  }
}
