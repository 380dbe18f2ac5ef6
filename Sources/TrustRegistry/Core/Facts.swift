/// Confirmed answers about other creators, which a command asks for before it is decided (JOURNAL 26).
public struct Facts: Sendable {
  /// Who holds an account.
  public var holders: [AccountName: CreatorID]

  public init(holders: [AccountName: CreatorID] = [:]) {
    self.holders = holders
  }
}

/// What a command must know beyond the dossier it is about.
public enum Question: Sendable, Hashable {
  case holder(of: AccountName)
}
