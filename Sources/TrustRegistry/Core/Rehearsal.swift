/// Copies of what one transaction touches, changed entry by entry and kept only if all of them hold.
public struct Rehearsal {
  public private(set) var office: Office
  public private(set) var dossiers: [CreatorID: Dossier] = [:]
  /// Of the signer, in force before the first line (JOURNAL 7).
  private let roles: Roles
  private let isFounding: Bool
  /// Numbers taken before the first line.
  let takenBefore: [Series: Int]

  /// - Parameter roles: those that the signer holds before the first line.
  public init(office: Office, roles: Roles) {
    self.office = office
    self.roles = roles
    isFounding = !office.isFounded
    takenBefore = office.taken
  }

  /// - Parameter kept: the dossiers as they were before the transaction.
  public mutating func apply(_ entry: Entry, over kept: Dossiers) throws(Contradiction) {
    try checkRight(of: entry)
    switch entry.about {
    case .office:
      try office.apply(entry)
    case .creator(let id):
      // In place: a copy beside it would have every list of it copied once more.
      try dossiers[id, default: kept[id] ?? Dossier(id: id)].apply(entry, in: office)
    }
  }

  private func checkRight(of entry: Entry) throws(Contradiction) {
    guard let kind = entry.event?.kind else { return }
    // The founding is signed by the key it names itself (JOURNAL 7).
    if kind == .registryFounded, entry.sequence == 1 { return }
    let held = isFounding ? office.roles(of: entry.by, at: entry.sequence) : roles
    guard !held.isDisjoint(with: kind.roles) else { throw .withoutRight(kind: kind, by: entry.by) }
  }
}
