@testable import TrustRegistry

/// Everything that a registry tells, but for revisions and findings: two that are equal show the same to
/// everybody.
struct Snapshot: Equatable {
  let name: String
  let isTrial: Bool
  let foundedOn: Day?
  let officers: [OfficerID: Officer]
  let keys: [PublicKey: OfficerID]
  let schemes: [Scheme]
  let taken: [Series: Int]
  let dossiers: [CreatorID: Dossier]
  let holders: [AccountName: CreatorID]

  init(_ registry: Registry) {
    let office = registry.office
    (name, isTrial, foundedOn) = (office.name, office.isTrial, office.foundedOn)
    (officers, keys, schemes, taken) = (office.officers, office.keys, office.allSchemes, office.taken)
    dossiers = registry.dossiers.allAtHand.filter { $0.value.isRegistered || $0.value.erasedOn != nil }
      .mapValues {
        var dossier = $0
        dossier.revision = 0
        (dossier.lines.idle, dossier.lines.idleAmongOthers) = ([], [])
        return dossier
      }
    holders = registry.holdersAtHand
  }
}
