/// The body of a line: one object with its kind and version first and its salt last (JOURNAL 3).
public struct Body: Sendable, Hashable {
  public static let saltDigits = 32
  public static let requestDigits = 16

  /// The event's name on the wire, as `deductionEntered`.
  public let kind: String
  /// The version of that kind's layout, from 1.
  public let version: Int
  /// What is said, in order: everything but kind, version, request and salt.
  public let content: BodyObject
  /// 16 hex digits that make a retry answer "already done", or nothing.
  public let request: String?
  /// 32 hex digits, fresh and random: without them the digest of an erased body could be guessed back.
  public let salt: String

  public init(
    kind: String, version: Int, content: BodyObject, request: String? = nil, salt: String = Body.freshSalt()
  ) {
    self.kind = kind
    self.version = version
    self.content = content
    self.request = request
    self.salt = salt
  }

  public static func freshSalt() -> String {
    var generator = SystemRandomNumberGenerator()
    return [generator.next(), generator.next()].map { (word: UInt64) in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
