/// What happened to a creator's particulars and accounts.
public enum CreatorEvent: Sendable, Hashable {
  case registered(Particulars, accounts: [Account])
  /// Only what changed; nil leaves as it is.
  case amended(Amendment)
  /// An account is the creator's from now on, or its follower count is now this one.
  case accountRecorded(Account)
  /// The account was sold, closed or never theirs.
  case accountReleased(AccountName, reason: String)

  var kind: EventKind {
    switch self {
    case .registered: .creatorRegistered
    case .amended: .creatorAmended
    case .accountRecorded: .accountRecorded
    case .accountReleased: .accountReleased
    }
  }
}

/// Who a creator is, as a list shows it.
public struct Particulars: Sendable, Hashable {
  public var name: String
  public var kind: CreatorKind
  public var fields: [FieldCode]
  public var province: String?

  public init(name: String, kind: CreatorKind, fields: [FieldCode], province: String?) {
    self.name = name
    self.kind = kind
    self.fields = fields
    self.province = province
  }
}

/// A change of particulars; nil means unchanged.
public struct Amendment: Sendable, Hashable {
  public var name: String?
  public var kind: CreatorKind?
  public var fields: [FieldCode]?
  public var province: String?

  public init(
    name: String? = nil, kind: CreatorKind? = nil, fields: [FieldCode]? = nil, province: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.fields = fields
    self.province = province
  }

  public var isEmpty: Bool { name == nil && kind == nil && fields == nil && province == nil }
}

/// An account of a creator on a platform.
public struct Account: Sendable, Hashable {
  public var name: AccountName
  /// Followers when last counted; nil when never.
  public var followers: Int?

  public init(name: AccountName, followers: Int?) {
    self.name = name
    self.followers = followers
  }
}
