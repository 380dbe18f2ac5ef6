import TrustRegistry

@testable import Console
@testable import TrustDesk

extension ScreenTest {
  /// Another officer's act in another console, seen as the loop would tell of it.
  func elsewhere(as officer: OfficerID, _ acts: Act...) throws {
    let own = world.desk.officerID
    sit(officer)
    defer {
      sit(own)
      application.refresh()
    }
    _ = try world.perform(acts)
  }

  /// Another officer takes the place.
  func sit(_ officer: OfficerID?) {
    guard let officer else { return }
    world.sit(at: ConsoleOptions.Seat(name: "", officer: officer) { $0.officerID = officer })
  }
}
