/// A creator's number in the registry: three capitals for the kind, at least six digits: `KOL-000017`
/// (JOURNAL 1).
public struct CreatorID: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let description: String

  /// Nil unless the text is three capital letters, a hyphen and 6 to 12 digits.
  public init?(_ text: String) {
    var text = text
    let isID = text.withUTF8 { bytes in
      (10...16).contains(bytes.count) && bytes[3] == 45
        && bytes[0..<3].allSatisfy { (65...90).contains($0) }
        && bytes[4...].allSatisfy { (48...57).contains($0) }
    }
    guard isID else { return nil }
    description = text
  }

  /// The `number`-th creator of the registry; numbers are shared by all kinds, so the number alone names a
  /// creator.
  public init(kind: CreatorKind, number: Int) {
    description = "\(kind.prefix)-\(padded(number, 6))"
  }

  /// The number without its letters; 17 for `KOL-000017`.
  public var number: Int { description.utf8.dropFirst(4).reduce(0) { $0 &* 10 &+ Int($1) &- 48 } }

  public static func < (left: CreatorID, right: CreatorID) -> Bool {
    left.number == right.number ? left.description < right.description : left.number < right.number
  }
}

/// An officer's opaque number, `o-0012`; the name is in the enrolment's body (JOURNAL 1).
public struct OfficerID: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let description: String

  /// Nil unless the text is 1 to 32 of a–z, 0–9 and hyphen.
  public init?(_ text: String) {
    guard (1...32).contains(text.utf8.count),
      text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { return nil }
    description = text
  }

  /// The `number`-th officer enrolled.
  public init(number: Int) {
    description = "o-\(padded(number, 4))"
  }

  public static func < (left: OfficerID, right: OfficerID) -> Bool { left.description < right.description }
}

/// What a journal line is about: the shared office, or one creator (JOURNAL 1).
public enum Subject: Sendable, Hashable, CustomStringConvertible {
  case office
  case creator(CreatorID)

  public init?(_ text: String) {
    if text == "office" {
      self = .office
    } else if let id = CreatorID(text) {
      self = .creator(id)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .office: "office"
    case .creator(let id): id.description
    }
  }
}

/// An Ed25519 public key as 64 lower-case hex digits; the registry compares it and never computes with it.
public struct PublicKey: Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    description = text
  }
}
