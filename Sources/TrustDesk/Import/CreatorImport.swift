import TrustRegistry

/// A creators' file made ready for the registry: its words for kind and fields are the scheme's, its rows are
/// acts.
public struct CreatorImport: Sendable {
  /// What rows say that say nothing themselves.
  public struct Defaults: Sendable {
    public var kind = CreatorKind.opinionLeader
    public var fields: [FieldCode] = []

    public init() {}
  }

  /// A row in the registry's own words.
  struct Row: Sendable {
    var line: Int
    var name: String?
    var displayName: String
    var kind: CreatorKind?
    var fields: [FieldCode]
    var province: String?
    var accounts: [Account]
  }

  let file: CreatorFile
  let words: SchemeWords
  let defaults: Defaults

  /// - Parameter scheme: whose fields of work the file's words mean.
  public init(_ file: CreatorFile, scheme: Scheme, defaults: Defaults = Defaults()) {
    self.file = file
    self.defaults = defaults
    words = SchemeWords(scheme)
  }
}

extension CreatorImport.Row {
  init(_ row: CreatorRow, _ words: SchemeWords) throws(Unreadable) {
    var kind: CreatorKind?
    if let word = row.kind {
      guard let known = words.kind(for: word) else {
        throw Unreadable(
          vi: "không biết loại “\(word)”; hãy dùng KOL, KOC, seller, community hoặc organisation",
          en: "the kind “\(word)” is not known; use KOL, KOC, seller, community or organisation")
      }
      kind = known
    }
    var fields: [FieldCode] = []
    for word in row.fields {
      guard let code = words.code(for: word) else {
        throw Unreadable(
          vi: "phương án không có lĩnh vực “\(word)”; các mã là \(words.codes)",
          en: "the scheme has no field “\(word)”; its codes are \(words.codes)")
      }
      if !fields.contains(code) { fields.append(code) }
    }
    self.init(
      line: row.line, name: row.name, displayName: row.displayName, kind: kind, fields: fields,
      province: row.province,
      accounts: row.accounts.map {
        Account(
          name: AccountName(platform: Platform(rawValue: $0.platform), handle: $0.handle),
          followers: $0.followers)
      })
  }
}

extension CreatorKind {
  /// From the word of a file or an officer, without regard to marks and case.
  public init?(word: String) {
    let folded = FoldedText(word)
    let words: [(CreatorKind, [String])] = [
      (.opinionLeader, ["KOL", "người dẫn dắt dư luận", "influencer"]),
      (.opinionConsumer, ["KOC", "người tiêu dùng có ảnh hưởng"]),
      (.seller, ["seller", "người bán hàng", "bán hàng"]),
      (.communityAdministrator, ["community", "quản trị cộng đồng", "quản trị viên cộng đồng"]),
      (.organisation, ["organisation", "organization", "tổ chức"]),
    ]
    guard let known = words.first(where: { $0.1.contains { FoldedText($0) == folded } }) else { return nil }
    self = known.0
  }
}
