import TrustRegistry

/// Words looked for in the roster, without regard to marks and case; every one must be found.
public struct RosterSearch: Sendable, Hashable {
  public let words: [FoldedText]

  /// The words of what was typed, between blanks; a handle may have its "@".
  public init(_ typed: String) {
    words = typed.split(whereSeparator: \.isWhitespace)
      .map { FoldedText($0.hasPrefix("@") ? $0.dropFirst() : $0) }.filter { !$0.isEmpty }
  }
}
