/// Confirmed answers about other creators, which a command asks for before it is decided (JOURNAL 26).
public struct Facts: Sendable {
  /// Who holds an account.
  public var holders: [AccountName: CreatorID]
  /// How much lies with each assessor.
  public var loads: [OfficerID: Load]

  public init(holders: [AccountName: CreatorID] = [:], loads: [OfficerID: Load] = [:]) {
    self.holders = holders
    self.loads = loads
  }
}

/// What a command must know beyond the dossier it is about.
public enum Question: Sendable, Hashable {
  case holder(of: AccountName)
  /// Open assignments of every assessor.
  case loads
}
