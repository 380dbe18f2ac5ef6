import TrustRegistry

/// What is wrong with one value of a body or a scheme file, and where it stands.
public struct FieldFault: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case missing
    /// A key that nobody asks for.
    case surplus
    case wrong(Wanted)
    /// A phrase without words in one of its languages.
    case blank
    /// Well formed, yet it breaks a rule that makes schemes workable.
    case rule(SchemeRule)
  }

  /// From the outside in: `accounts[1].handle`. Empty for the whole.
  public let path: String
  public let cause: Cause

  init(_ cause: Cause, at path: String = "") {
    self.path = path
    self.cause = cause
  }

  /// The same fault, seen from the object that holds the value under `key`. Paths are made on the way out, so
  /// that reading what is right costs none.
  func inside(_ key: String) -> FieldFault {
    let joint = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return FieldFault(cause, at: key + joint + path)
  }

  /// The same fault, seen from the list that holds the value as its `index`-th, from 0.
  func inside(_ index: Int) -> FieldFault { inside("[\(index)]") }
}
