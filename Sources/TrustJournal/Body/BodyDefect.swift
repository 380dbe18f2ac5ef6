/// Why a body or a document is not in its grammar, and where.
public struct BodyDefect: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case blank
    case badEscape
    case badNumber
    case badText
    case controlCharacter
    case endsTooSoon
    case keyTwice(String)
    case notAnObject
    case notComposed
    case somethingBehind
    case tooDeep
    case unexpected
    case noKind
    case noVersion
    case noSalt
    case badRequest
  }

  public let cause: Cause
  /// In bytes from the start of what was read.
  public let offset: Int
  /// From 1; columns count characters. A body is one line; documents have many.
  public let line: Int
  public let column: Int

  init(_ cause: Cause, at offset: Int, line: Int = 1, column: Int? = nil) {
    self.cause = cause
    self.offset = offset
    self.line = line
    self.column = column ?? offset + 1
  }
}
