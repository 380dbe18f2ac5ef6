/// Every dossier of a registry: those changed since the registry was last set down, at hand; the others from
/// wherever they are kept, made when they are asked for (DESIGN 1).
public struct Dossiers: Sendable {
  /// A dossier in a box of its own: a table of boxes grows without moving what lies in them.
  private final class Box: Sendable {
    let dossier: Dossier

    init(_ dossier: Dossier) { self.dossier = dossier }
  }

  private var boxes: [CreatorID: Box] = [:]
  private let source: (any DossierSource)?

  public init(from source: (any DossierSource)? = nil) { self.source = source }

  public subscript(id: CreatorID) -> Dossier? {
    get { atHand(id) ?? source?.dossier(id) }
    set { boxes[id] = newValue.map(Box.init) }
  }

  /// Keeps a dossier as it stands now.
  /// - Returns: how it stood before.
  mutating func put(_ dossier: Dossier, of id: CreatorID) -> Dossier? {
    boxes.updateValue(Box(dossier), forKey: id)?.dossier ?? source?.dossier(id)
  }

  /// Whose dossiers changed since the registry was set down, in no order.
  public var changed: some Collection<CreatorID> { boxes.keys }

  /// A dossier that changed since; nil for any other.
  public func atHand(_ id: CreatorID) -> Dossier? { boxes[id]?.dossier }

  /// Every dossier at hand, to be compared whole; a table of its own, so not for a large registry.
  package var allAtHand: [CreatorID: Dossier] { boxes.mapValues(\.dossier) }

  /// Whose account it may be, among dossiers that are not at hand; only the dossier itself confirms it.
  func candidate(for account: AccountName) -> CreatorID? { source?.candidate(for: account) }
}

/// Where dossiers are kept that nobody has at hand. It answers from verified lines, or with nothing.
public protocol DossierSource: AnyObject, Sendable {
  func dossier(_ id: CreatorID) -> Dossier?
  /// Whoever may hold an account: a proposal, never an answer (JOURNAL 26).
  func candidate(for account: AccountName) -> CreatorID?
}
