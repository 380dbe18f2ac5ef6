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
    var text = text
    guard let subject = text.withUTF8({ Subject(UnsafeRawBufferPointer($0)) }) else { return nil }
    self = subject
  }

  /// As `init(_:)`, from the text's bytes.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    if bytes.elementsEqual("office".utf8) {
      self = .office
    } else {
      guard let id = CreatorID(bytes) else { return nil }
      self = .creator(id)
    }
  }

  /// From its one number; nil for one that names no subject.
  public init?(code: UInt64) {
    if code == 0 {
      self = .office
    } else {
      guard let id = CreatorID(code: code) else { return nil }
      self = .creator(id)
    }
  }

  /// 0 for the office; else the creator's.
  public var code: UInt64 {
    switch self {
    case .office: 0
    case .creator(let id): id.code
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
