import TrustDesk
import TrustRegistry

/// An activity of the alliance, and how many took part.
struct ActivityRow: Identifiable, Sendable {
  /// Its number.
  let id: Int
  let activity: Activity
  let members: Int

  /// The newest first.
  @MainActor
  static func all(in world: World) -> [ActivityRow] {
    var counts: [Int: Int] = [:]
    for line in world.desk.roster.allied {
      let life = world.desk.dossier(line.row.id)?.memberships.flatMap(\.life.participations) ?? []
      for number in Set(life.map(\.activity)) { counts[number, default: 0] += 1 }
    }
    return world.office.activities.enumerated().reversed().map { index, activity in
      ActivityRow(id: index + 1, activity: activity, members: counts[index + 1] ?? 0)
    }
  }
}
