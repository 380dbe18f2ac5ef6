import TrustRegistry

/// Whether rules let a row's creator be registered: decided as the import itself will, on an empty dossier,
/// and not rehearsed, as nothing can contradict a dossier's first entry.
struct ImportRules {
  private let office: Office
  private let officer: OfficerID?
  private let now: Timestamp
  private let dossiers: [CreatorKind: Dossier]

  init(of registry: Registry, for officer: OfficerID?, on now: Timestamp) {
    (office, self.officer, self.now) = (registry.office, officer, now)
    let number = registry.office.next(in: .creator)
    dossiers = Dictionary(
      uniqueKeysWithValues: CreatorKind.known.map { ($0, Dossier(id: CreatorID(kind: $0, number: number))) })
  }

  /// - Parameter act: a registration whose accounts nobody holds.
  func check(_ act: Act) throws(Setback) {
    guard let officer, case .creator(.register(let particulars, _)) = act.command else { return }
    let dossier =
      dossiers[particulars.kind]
      ?? Dossier(id: CreatorID(kind: particulars.kind, number: office.next(in: .creator)))
    do throws(Refusal) {
      _ = try decide(act.command, on: dossier, knowing: Facts(), in: office, by: officer, at: now)
    } catch {
      throw .refused(error)
    }
  }
}
