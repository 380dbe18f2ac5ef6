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

  public private(set) var problems: [RowProblem]
  public let repeats: [CreatorFile.Repeat]
  private(set) var rows: [Row] = []
  let defaults: Defaults

  /// Rows that can be imported.
  public var count: Int { rows.count }

  public init(_ file: CreatorFile, scheme: Scheme, defaults: Defaults = Defaults()) {
    problems = file.problems
    repeats = file.repeats
    self.defaults = defaults
    let words = FieldWords(scheme)
    for row in file.rows {
      do throws(Unreadable) {
        rows.append(try Row(row, words))
      } catch {
        problems.append(RowProblem(line: row.line, column: nil, reason: error.reason))
      }
    }
    problems.sort { $0.line < $1.line }
  }
}

extension CreatorImport.Row {
  init(_ row: CreatorRow, _ words: FieldWords) throws(Unreadable) {
    var kind: CreatorKind?
    if let word = row.kind {
      guard let known = CreatorKind(word: word) else {
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

/// The scheme's fields of work by code and by name in either language, without marks.
struct FieldWords {
  private var codesByWord: [FoldedText: FieldCode] = [:]
  let codes: String

  init(_ scheme: Scheme) {
    for field in scheme.fields {
      for word in [field.code.rawValue, field.name.vi, field.name.en] {
        codesByWord[FoldedText(word)] = field.code
      }
    }
    codes = scheme.fields.map(\.code.rawValue).joined(separator: ", ")
  }

  func code(for word: String) -> FieldCode? { codesByWord[FoldedText(word)] }
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
