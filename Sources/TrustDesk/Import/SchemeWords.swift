import TrustRegistry

/// The words of files for kinds and fields of work: by code and by name in either language, without marks.
struct SchemeWords: Sendable {
  private var fieldsByWord: [FoldedText: FieldCode] = [:]
  /// The spellings that most files use need no folding.
  private var fieldsBySpelling: [String: FieldCode] = [:]
  private var kindsBySpelling: [String: CreatorKind] = [:]
  let codes: String

  init(_ scheme: Scheme) {
    for field in scheme.fields {
      for word in [field.code.rawValue, field.name.vi, field.name.en] {
        fieldsByWord[FoldedText(word)] = field.code
        fieldsBySpelling[word] = field.code
      }
    }
    for kind in CreatorKind.known { kindsBySpelling[kind.rawValue] = kind }
    codes = scheme.fields.map(\.code.rawValue).joined(separator: ", ")
  }

  func code(for word: String) -> FieldCode? { fieldsBySpelling[word] ?? fieldsByWord[FoldedText(word)] }

  func kind(for word: String) -> CreatorKind? { kindsBySpelling[word] ?? CreatorKind(word: word) }
}
