/// What sort of creator somebody is; open, since the programme names more than KOL and KOC (PROGRAMME 1).
public struct CreatorKind: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let opinionLeader = CreatorKind(rawValue: "KOL")
  public static let opinionConsumer = CreatorKind(rawValue: "KOC")
  public static let seller = CreatorKind(rawValue: "seller")
  public static let communityAdministrator = CreatorKind(rawValue: "community")
  public static let organisation = CreatorKind(rawValue: "organisation")
  public static let known = [opinionLeader, opinionConsumer, seller, communityAdministrator, organisation]

  /// Three capitals for the creator's number.
  public var prefix: String {
    switch self {
    case .opinionLeader: "KOL"
    case .opinionConsumer: "KOC"
    case .seller: "SEL"
    case .communityAdministrator: "COM"
    case .organisation: "ORG"
    default: "OTH"
    }
  }
}

/// A social platform; open: what is none of the named ones is `other` (PROGRAMME 1).
public struct Platform: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let facebook = Platform(rawValue: "facebook")
  public static let youtube = Platform(rawValue: "youtube")
  public static let tiktok = Platform(rawValue: "tiktok")
  public static let instagram = Platform(rawValue: "instagram")
  public static let x = Platform(rawValue: "x")
  public static let other = Platform(rawValue: "other")
  public static let known = [facebook, youtube, tiktok, instagram, x, other]
}

/// The name of an account: a platform and a handle on it, which belongs to one creator at a time (PROGRAMME
/// 1).
public struct AccountName: Sendable, Hashable, CustomStringConvertible {
  public var platform: Platform
  public var handle: String

  public init(platform: Platform, handle: String) {
    self.platform = platform
    self.handle = handle
  }

  /// Equal for two spellings of one account: platforms ignore case and Facebook dots too, but YouTube's
  /// channel ids are told apart by case.
  public var identity: String {
    let isChannelID = platform == .youtube && handle.hasPrefix("UC") && handle.utf8.count == 24
    if isChannelID { return platform.rawValue + ":" + handle }
    let hasDots = platform == .facebook && handle.utf8.contains(0x2E)
    let plain = hasDots ? handle.filter { $0 != "." } : handle
    let isSmall = plain.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A ~= $0) }
    return platform.rawValue + ":" + (isSmall ? plain : plain.lowercased())
  }

  public static func == (left: AccountName, right: AccountName) -> Bool {
    left.platform == right.platform && (left.handle == right.handle || left.identity == right.identity)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }

  public var description: String { "\(platform.rawValue):\(handle)" }
}
