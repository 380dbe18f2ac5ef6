import TrustRegistry

/// A search line as it was understood: words and terms, what is only half typed, and what is wrong.
public struct RosterReading: Sendable, Hashable {
  /// What one stretch of the line is.
  public struct Part: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
      /// Looked for in everything that a row is found by.
      case word(FoldedText, isNegated: Bool)
      case term(RosterTerm)
      /// Filters nothing yet; what is missing, as a fault, if it stays so.
      case unfinished(RosterQueryFault)
      /// Filters nothing.
      case fault(RosterQueryFault)
    }

    /// In characters from the beginning of the line.
    public let place: Range<Int>
    public let content: Content
  }

  public let typed: String
  public let parts: [Part]
  /// A quote that nothing closes yet; what stands in it filters all the same.
  public let unclosed: RosterQueryFault?

  /// Every one must be found; one that was quoted may have blanks in it.
  public var words: [FoldedText] {
    parts.compactMap { if case .word(let word, false) = $0.content { word } else { nil } }
  }

  /// None may be found.
  public var excluded: [FoldedText] {
    parts.compactMap { if case .word(let word, true) = $0.content { word } else { nil } }
  }

  public var terms: [RosterTerm] {
    parts.compactMap { if case .term(let term) = $0.content { term } else { nil } }
  }

  /// The first thing that is wrong, whatever is typed behind it.
  public var fault: RosterQueryFault? {
    parts.lazy.compactMap { if case .fault(let fault) = $0.content { fault } else { nil } }.first
  }

  /// The first thing that keeps it from being whole; `fault`, or what is only half typed.
  public var obstacle: RosterQueryFault? {
    parts.lazy.compactMap { part in
      switch part.content {
      case .fault(let fault), .unfinished(let fault): fault
      case .word, .term: nil
      }
    }.first ?? unclosed
  }
}
