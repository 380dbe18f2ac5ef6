import TrustJournal
import TrustRegistry

/// Why a scheme file is refused: the place in it and the reason, as a clause.
public struct SchemeTrouble: Error, Sendable, Hashable {
  public let reason: Phrase
}

extension Scheme {
  /// Reads a scheme file as people edit it.
  public init(document bytes: [UInt8]) throws(SchemeTrouble) {
    do {
      try self.init(reading: bytes)
    } catch {
      throw SchemeTrouble(reason: error.phrase)
    }
  }
}
