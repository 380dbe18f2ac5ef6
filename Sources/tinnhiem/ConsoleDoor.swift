import Console
import Glibc
import TrustDesk
import TrustRegistry

/// Opens the console on a registry.
struct ConsoleDoor {
  let common: CommonOptions
  let folder: String
  /// Where the keys of a demonstration's officers lie, whose places can be taken.
  let keys: String?

  /// To be called on the main thread, as verbs are.
  /// - Returns: the program's exit code.
  func open() throws(Complaint) -> Int32 {
    try MainActor.assumeIsolated { Result { () throws(Complaint) in try openHere() } }.get()
  }

  @MainActor
  private func openHere() throws(Complaint) -> Int32 {
    let places = try demonstrationKeys()
    let key = try common.namedKey == nil && !places.isEmpty ? places[0].key : common.officerKey()
    let clock = try common.clock()
    let desk: Desk
    do {
      desk = try Desk.open(folder, key: key, clock: clock, verb: "console", readingOn: true)
    } catch {
      throw Complaint(error)
    }
    let seats = places.compactMap { place in
      place.key.officer.map { ConsoleOptions.Seat(name: place.name, officer: $0) { $0.sit(place.key) } }
    }
    return Console.run(
      desk: desk,
      options: ConsoleOptions(
        language: common.language, isOpenRegistry: getegid() == getgid(), seats: seats,
        watched: desk.folder?.lock, log: logFile()))
  }

  /// The officers of a demonstration, the one who does most first.
  private func demonstrationKeys() throws(Complaint) -> [(name: String, key: OfficerKey)] {
    guard let keys else { return [] }
    let names =
      ["staff"] + (1...5).map { "assessor\($0)" } + (1...3).map { "supervisor\($0)" }
      + ["auditor", "administrator"]
    var found: [(name: String, key: OfficerKey)] = []
    for name in names { found.append((name, try KeyFile.read("\(keys)/\(name).key"))) }
    return found
  }

  /// Where standard error goes while the screen is taken, so that no message of a crash is lost.
  private func logFile() -> String? {
    let folder = StandardFolder.state + "/tinnhiem"
    try? Folder.make(folder)
    return access(folder, W_OK) == 0 ? folder + "/console.log" : nil
  }
}
