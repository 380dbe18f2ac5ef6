import TrustRegistry

/// Why a scheme file is refused, and where in it.
public enum SchemeFault: Error, Sendable, Hashable {
  /// It is not the JSON of a document; the place is a line and a column.
  case grammar(BodyDefect)
  /// It is, and says something that no scheme may; the place is a path.
  case field(FieldFault)

  /// Where and what, as a clause after the file's name.
  public var phrase: Phrase {
    switch self {
    case .grammar(let defect): defect.phrase
    case .field(let fault): fault.phrase
    }
  }
}
