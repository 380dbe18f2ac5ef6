import TrustRegistry

/// One creator as a file tells of them; words for kind, fields and province are still the file's own.
public struct CreatorRow: Sendable, Hashable {
  /// The line of the file on which the row begins, from 1.
  public var line: Int
  /// Nil when the file gives none: an update must not put the handle in place of a name that is known.
  public var name: String?
  public var kind: String?
  public var fields: [String]
  public var province: String?
  /// At least one; no two with the same identity.
  public var accounts: [Account]

  /// The name, or for want of one the first account's handle.
  public var displayName: String { name ?? accounts.first?.handle ?? "" }

  public struct Account: Sendable, Hashable {
    /// "facebook", "youtube", "tiktok", "instagram", "x", "other", or another platform's name in small
    /// letters.
    public var platform: String
    /// Without "@", in the case in which it was written.
    public var handle: String
    /// Nil when the file does not tell.
    public var followers: Int?

    /// Equal for two spellings of one account: platforms ignore case, Facebook dots too, but YouTube's
    /// channel ids are told apart by case.
    public var identity: String {
      AccountName(platform: Platform(rawValue: platform), handle: handle).identity
    }
  }
}
