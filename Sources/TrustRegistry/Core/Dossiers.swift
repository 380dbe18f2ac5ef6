/// Every dossier of a registry: those changed since the registry was last set down, at hand; the others from
/// wherever they are kept, made when they are asked for (DESIGN 1).
public struct Dossiers: Sendable {
  /// Those at hand.
  public private(set) var changed: [CreatorID: Dossier] = [:]
  private let source: (any DossierSource)?

  public init(from source: (any DossierSource)? = nil) { self.source = source }

  public subscript(id: CreatorID) -> Dossier? {
    get { changed[id] ?? source?.dossier(id) }
    set { changed[id] = newValue }
  }

  /// Keeps a dossier as it stands now.
  /// - Returns: how it stood before.
  mutating func put(_ dossier: Dossier, of id: CreatorID) -> Dossier? {
    changed.updateValue(dossier, forKey: id) ?? source?.dossier(id)
  }

  /// Whose account it may be, among dossiers that are not at hand; only the dossier itself confirms it.
  func candidate(for account: AccountName) -> CreatorID? { source?.candidate(for: account) }
}

/// Where dossiers are kept that nobody has at hand. It answers from verified lines, or with nothing.
public protocol DossierSource: AnyObject, Sendable {
  func dossier(_ id: CreatorID) -> Dossier?
  /// Whoever may hold an account: a proposal, never an answer (JOURNAL 26).
  func candidate(for account: AccountName) -> CreatorID?
}
