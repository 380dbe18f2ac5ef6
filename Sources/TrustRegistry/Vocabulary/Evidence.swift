/// What a deduction or a breach rests on: an address, the digest of a kept file, or a document number
/// (PROGRAMME 2).
public enum Evidence: Sendable, Hashable {
  case address(String)
  /// SHA-256 of a file, 64 lower-case hex digits.
  case digest(String)
  case document(String)

  /// Recognises what an officer typed: an address by its scheme, a digest by its 64 hex digits, else a
  /// document number. Nil for a blank.
  public init?(typed text: String) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return nil }
    if trimmed.hasPrefix("http://") || trimmed.hasPrefix("https://") {
      self = .address(trimmed)
    } else if PublicKey(trimmed) != nil {
      self = .digest(trimmed)
    } else {
      self = .document(trimmed)
    }
  }

  public var text: String {
    switch self {
    case .address(let text), .digest(let text), .document(let text): text
    }
  }
}

extension StringProtocol {
  /// Without white space at either end.
  public var trimmed: String {
    // Most texts neither begin nor end with a blank.
    if let first = unicodeScalars.first, first != " ", first.isPlainlyShown, let last = unicodeScalars.last,
      last != " ", last.isPlainlyShown
    {
      return String(self)
    }
    var characters = self[...]
    while let first = characters.first, first.isWhitespace { characters = characters.dropFirst() }
    while let last = characters.last, last.isWhitespace { characters = characters.dropLast() }
    return String(characters)
  }
}
