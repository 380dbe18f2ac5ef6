import TrustDesk
import TrustRegistry

/// Somebody who applied to the alliance, and what became of it.
struct AllianceRow: Identifiable, Sendable {
  let id: CreatorID
  let name: String
  let membership: Membership
  /// The certificate shown, if there is any.
  let certificate: Certificate?
  /// How many reviews are open.
  let openReviews: Int

  /// Those who wait first, by how long; then members and those declined, the newest first.
  @MainActor
  static func all(in world: World) -> [AllianceRow] {
    let rows = world.desk.roster.filter { $0.row.membership != nil }.compactMap { line -> AllianceRow? in
      guard let membership = world.desk.dossier(line.row.id)?.membership else { return nil }
      return AllianceRow(
        id: line.row.id, name: line.row.name, membership: membership,
        certificate: line.row.shownCertificate(on: world.desk.today), openReviews: line.row.openReviews)
    }
    return rows.sorted { left, right in
      let (one, other) = (left.membership, right.membership)
      if one.state != other.state { return order(one.state) < order(other.state) }
      if one.since != other.since { return (one.since < other.since) == (one.decision == nil) }
      return left.id < right.id
    }
  }

  private static func order(_ state: Membership.State) -> Int {
    Membership.State.allCases.firstIndex(of: state) ?? 0
  }
}

extension Membership {
  /// The day on which it came to where it is.
  var since: Day { decision?.day ?? appraisal?.day ?? appliedOn }
}
