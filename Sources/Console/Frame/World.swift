import Glibc
import TrustDesk
import TrustRegistry

/// What all screens share: the desk that they ask, the language, the look. Only the application changes it.
@MainActor
final class World {
  private(set) var desk: Desk
  var language: Language
  let theme: Theme
  let isReadOnly: Bool
  let isOpenRegistry: Bool
  /// Officers of a demonstration, whose places can be taken.
  let officers: [ConsoleOptions.Seat]
  /// Verifies what was not verified on this machine before, while the officer works.
  private(set) var check: Desk.Check?
  /// A whole verification that the officer asked for, until its report is looked at.
  var audit: BackgroundAudit?
  /// Tells the application, from any thread, that there is something to take in.
  private(set) var wake: @Sendable () -> Void = {}
  /// The creator whom an officer last had before them, on whichever screen.
  var atHand: CreatorID?

  init(desk: consuming Desk, options: ConsoleOptions, theme: Theme) {
    self.desk = desk
    self.desk.waits = false
    language = options.language
    isReadOnly = options.isReadOnly
    isOpenRegistry = options.isOpenRegistry
    officers = options.seats
    self.theme = theme
  }

  /// A phrase in the language of the screen.
  func words(_ phrase: Phrase) -> String { phrase(language) }

  func day(_ day: Day) -> String { day.text(in: language) }

  /// Where acts are done: on behalf of the application alone. Somebody else's act is over in some
  /// milliseconds; only who holds the lock for longer is named, and the keys stay free.
  func perform(_ acts: [Act]) throws(Setback) -> [Entry] {
    for _ in 0..<World.patience {
      do {
        return try desk.perform(acts)
      } catch .fault(.busy) {
        usleep(World.pause)
      }
    }
    return try desk.perform(acts)
  }

  /// How often, and at what distance in microseconds, a held lock is tried again.
  private static let patience = 20
  private static let pause: UInt32 = 10_000

  /// The officer leaves: what was seen by then is remembered.
  func leave() { desk.keepWitness() }

  /// Begins to verify what opening has left.
  /// - Parameter told: called on another thread whenever there is something to take in.
  func beginCheck(told: @escaping @Sendable () -> Void) {
    wake = told
    check = desk.check(told: told)
  }

  /// Takes in how far the verification has come.
  /// - Returns: what it found, as it is to be told.
  func followCheck() -> Setback? {
    guard let state = check?.state else { return nil }
    if case .going = state { return nil }
    check = nil
    return desk.take(state)
  }

  /// Reads what others wrote meanwhile.
  /// - Returns: whether there was anything.
  func catchUp() throws(Setback) -> Bool {
    try desk.catchUp()
  }

  /// Takes another officer's place.
  func sit(at seat: ConsoleOptions.Seat) { seat.take(&desk) }

  /// Why this officer cannot do this now; nil when it would come about.
  func obstacle(to act: Act) -> Phrase? {
    actingObstacle ?? desk.obstacle(to: act)?.phrase(in: desk.office)
  }

  /// Why nobody may act now; nil when the officer may try.
  var actingObstacle: Phrase? {
    isReadOnly ? Words.readOnly : desk.obstacle?.phrase(in: desk.office)
  }
}
