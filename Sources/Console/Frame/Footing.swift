import TrustRegistry

/// What a figure over the whole registry rests on: it is made anew only when one of them is another.
struct Footing: Hashable, Sendable {
  let edition: Int
  let day: Day
  let officer: OfficerID?

  @MainActor
  init(_ world: World) {
    edition = world.desk.edition
    day = world.desk.today
    officer = world.desk.officerID
  }
}
