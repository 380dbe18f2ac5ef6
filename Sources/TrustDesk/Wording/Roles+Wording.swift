import TrustRegistry

extension Roles {
  /// The roles by name, `cán bộ và chuyên gia đánh giá`.
  public var phrase: Phrase { words.isEmpty ? Roles.none : words.listed }

  /// The roles of which one is asked for, `cán bộ hoặc chuyên gia đánh giá`.
  public var choice: Phrase { words.isEmpty ? Roles.none : words.alternatives }

  private static var none: Phrase { Phrase(vi: "không có vai trò", en: "no role") }

  private var words: [Phrase] {
    Roles.words.filter { contains($0.role) }.map(\.name)
  }

  /// Each role with its name, in the order shown.
  public static let words: [(role: Roles, name: Phrase)] = [
    (.staff, Phrase(vi: "cán bộ", en: "staff")),
    (.assessor, Phrase(vi: "chuyên gia đánh giá", en: "assessor")),
    (.supervisor, Phrase(vi: "lãnh đạo phê duyệt", en: "supervisor")),
    (.auditor, Phrase(vi: "kiểm soát viên", en: "auditor")),
    (.administrator, Phrase(vi: "quản trị viên", en: "administrator")),
  ]
}
