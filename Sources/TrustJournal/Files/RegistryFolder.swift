/// The folder of one registry and the names in it.
public struct RegistryFolder: Sendable, Hashable {
  public let path: String

  public init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The truth.
  public var journal: String { path + "/journal.jsonl" }
  /// Holds the mark; watched by everybody, since it changes with every acknowledged transaction.
  public var lock: String { path + "/lock" }
  /// The turnstile before the lock.
  public var turn: String { path + "/turn" }
  /// One process at a time builds the roster index.
  public var indexLock: String { path + "/index.lock" }
  /// Folders of what is not in the journal: unsent drafts, who is present, analyses.
  public var drafts: String { path + "/drafts" }
  public var present: String { path + "/present" }
  public var analysis: String { path + "/analysis" }
}
