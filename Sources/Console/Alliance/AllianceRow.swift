import TrustDesk
import TrustRegistry

/// Somebody who applied to the alliance, and what became of it.
struct AllianceRow: Identifiable, Sendable {
  let id: CreatorID
  let name: String
  /// The certificate shown, if there is any.
  let certificate: Certificate?
  /// How the membership stands today, and since when.
  let state: Membership.State
  let since: Day
  /// Since when a member has been without certificate and nobody looked at it.
  let reviewDue: Day?

  /// Those who wait first, by how long; then members and those declined, the newest first.
  @MainActor
  static func all(in world: World) -> [AllianceRow] {
    let rows = world.desk.roster.allied.compactMap { line -> AllianceRow? in
      let (row, today) = (line.row, world.desk.today)
      guard let days = row.membership, let state = days.state(on: today) else { return nil }
      return AllianceRow(
        id: row.id, name: row.name, certificate: row.shownCertificate(on: today), state: state,
        since: days.since(on: today) ?? days.appliedOn, reviewDue: row.membershipReviewDue(on: today))
    }
    return rows.sorted { left, right in
      if left.state != right.state { return order(left.state) < order(right.state) }
      if left.since != right.since { return (left.since < right.since) == left.state.isOpen }
      return left.id < right.id
    }
  }

  private static func order(_ state: Membership.State) -> Int {
    Membership.State.allCases.firstIndex(of: state) ?? 0
  }

  /// Read when it is looked at: a list has no need of the words.
  @MainActor
  func membership(in world: World) -> Membership? { world.desk.dossier(id)?.membership }
}
