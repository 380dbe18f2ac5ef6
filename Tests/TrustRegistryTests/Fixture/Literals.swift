import TrustRegistry

/// Days and codes as literals, so that the tables read like the pages they come from.
extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
    self = day
  }
}

extension RequirementCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let code = RequirementCode(text) else { preconditionFailure("\(text) is no requirement") }
    self = code
  }
}

extension Phrase: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(vi: text, en: text)
  }
}

extension PublicKey {
  /// The key of a number, the same one every time.
  static func sample(_ number: Int) -> PublicKey {
    let digits = String(number, radix: 16)
    guard let key = PublicKey(String(repeating: "0", count: 64 - digits.count) + digits) else {
      preconditionFailure("\(digits) makes no key")
    }
    return key
  }
}

extension FieldCode {
  static let health = FieldCode(rawValue: "health")
  static let finance = FieldCode(rawValue: "finance")
  static let fashion = FieldCode(rawValue: "fashion")
  static let lifestyle = FieldCode(rawValue: "lifestyle")
}

extension ClassCode {
  static let ethics = ClassCode(rawValue: "ethics")
  static let professional = ClassCode(rawValue: "professional")
  static let community = ClassCode(rawValue: "community")
}

extension AccountName {
  static let lan = AccountName(platform: .tiktok, handle: "lan.song.xanh")
  static let minh = AccountName(platform: .youtube, handle: "minhreview")
  static let spare = AccountName(platform: .facebook, handle: "lan.2026")
}

extension CreatorID {
  static let lan = CreatorID(kind: .opinionLeader, number: 1)
  static let minh = CreatorID(kind: .opinionConsumer, number: 2)
}
