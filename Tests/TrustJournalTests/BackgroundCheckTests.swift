import Glibc
import Synchronization
import Testing
import TrustRegistry

@testable import TrustJournal

/// The part of a journal that was not verified on this machine before is verified while an officer works.
struct BackgroundCheckTests {
  let trial: Trial
  let positions: [JournalPosition]
  let keys: BackgroundCheck.Keys

  init() throws {
    trial = try Trial()
    try trial.small()
    let book = try trial.readBack()
    positions = [.start] + book.transactions.map(\.end)
    let inForce = book.keys
    keys = { officer, _ in inForce[officer] }
  }

  func state(
    in folder: RegistryFolder, from start: JournalPosition = .start, to end: JournalPosition? = nil,
    cores: Int = 1, keys: BackgroundCheck.Keys? = nil
  ) throws -> BackgroundCheck.State {
    let bell = try #require(Bell())
    let last = try #require(positions.last)
    let check = BackgroundCheck(
      of: folder, from: start, to: end ?? last,
      sizes: PortionSizes(long: 0, least: 300, greatest: 900, cores: cores), keys: keys ?? self.keys
    ) {
      bell.ring()
    }
    while case .going = check.state { bell.wait() }
    return check.state
  }

  @Test(arguments: [1, 3]) func everyPartOfWhatIsWholeIsVerified(cores: Int) throws {
    for start in positions {
      for end in positions where end.sequence > start.sequence {
        #expect(try state(in: trial.folder, from: start, to: end, cores: cores) == .verified(end))
      }
    }
  }

  @Test func everyChangeBehindTheStartIsFoundAndNoneBeforeItIsLookedFor() throws {
    let bytes = try trial.bytes
    let (start, last) = (positions[4], try #require(positions.last))
    let other = try Trial()
    for place in stride(from: 3, to: bytes.count, by: 41) where bytes[place] != 0x0A {
      var changed = bytes
      changed[place] ^= 1
      try other.copy(trial, mark: (bytes.count, last.sequence), journal: changed)
      let state = try state(in: other.folder, from: start)
      if case .found = state { continue }
      // What the start proves of the line before it was looked at, and nothing else.
      #expect(state == .verified(last) && place < start.offset, "byte \(place)")
    }
  }

  @Test func aStartThatTheJournalDoesNotBearIsNotBelieved() throws {
    var bytes = try trial.bytes
    bytes[100] ^= 1
    let other = try Trial()
    let last = try #require(positions.last)
    try other.copy(trial, mark: (bytes.count, last.sequence), journal: bytes)
    let wrong = JournalPosition(
      sequence: 3, offset: positions[3].offset, seal: .zero, signature: positions[3].signature,
      by: positions[3].by, at: positions[3].at)
    guard case .found = try state(in: other.folder, from: wrong) else {
      return #expect(Bool(false), "the change in line 1 was not found")
    }
  }

  @Test func aSignatureMustBeOfTheKeyInForceThen() throws {
    let inForce = keys
    let state = try state(in: trial.folder) { officer, sequence in
      sequence > 5 && officer == Trial.assessor ? nil : inForce(officer, sequence)
    }
    guard case .found(.line(let place, .signerWithoutKey(Trial.assessor))) = state else {
      return #expect(Bool(false), "\(state)")
    }
    #expect(place.line > 5)
    let other = SigningKey().publicKey
    let foreign = try self.state(in: trial.folder) { officer, sequence in
      officer == Trial.assessor ? other : inForce(officer, sequence)
    }
    guard case .found(.line(_, .signature(Trial.assessor))) = foreign else {
      return #expect(Bool(false), "\(foreign)")
    }
  }

  @Test func aBlankLineMustBeListedAlsoByAnErasureThatCameMeanwhile() throws {
    let bytes = try trial.bytes
    let line = try #require(try trial.readBack().lines.dropFirst(5).first)
    var blanked = bytes
    blanked.replaceSubrange(line.bodyPlace, with: Trial.blank(line.bodyPlace.count))
    let other = try Trial()
    let last = try #require(positions.last)
    try other.copy(trial, mark: (bytes.count, last.sequence), journal: blanked)
    let fault = JournalFault.line(LinePlace(line: 6, offset: 0), .body)
    guard case .found(.line(let place, .body)) = try state(in: other.folder) else {
      return #expect(Bool(false), "\(fault)")
    }
    #expect(place.line == 6)
  }

  @Test func whoeverLeavesStopsIt() throws {
    let last = try #require(positions.last)
    let calls = Mutex(0)
    var check: BackgroundCheck? = BackgroundCheck(
      of: trial.folder, from: .start, to: last, keys: keys
    ) {
      calls.withLock { $0 += 1 }
    }
    #expect(check != nil)
    check = nil
    let after = calls.withLock { $0 }
    usleep(2000)
    #expect(calls.withLock { $0 } == after)
  }

  /// Twenty consoles of one host do not all verify at once, nor one after another what one of them has.
  @Test func checksTakeTurnsAndLeaveOutWhatWasVerifiedMeanwhile() throws {
    let last = try #require(positions.last)
    let folder = open(trial.folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX | LOCK_NB) == 0)
    let asked = Mutex(0)
    let inForce = keys
    let bell = try #require(Bell())
    let check = BackgroundCheck(
      of: trial.folder, from: .start, to: last, latest: { last },
      keys: { officer, sequence in
        asked.withLock { $0 += 1 }
        return inForce(officer, sequence)
      },
      told: { bell.ring() })
    usleep(20_000)
    guard case .going(done: 0, _) = check.state else {
      return #expect(Bool(false), "it did not wait: \(check.state)")
    }
    flock(folder, LOCK_UN)
    while case .going = check.state { bell.wait() }
    #expect(check.state == .verified(last))
    #expect(asked.withLock { $0 } == 0)
  }

  @Test func whatIsSaidToBeVerifiedAndIsNotBorneCountsForNothing() throws {
    let last = try #require(positions.last)
    let wrong = JournalPosition(
      sequence: last.sequence, offset: last.offset, seal: .zero, signature: last.signature, by: last.by,
      at: last.at)
    var run = BackgroundRun(from: .start, to: last) { _, _ in nil }
    let state = run.state(in: trial.folder, sizes: PortionSizes(cores: 1), knowing: wrong) { _, _ in true }
    guard case .found(.line(_, .signerWithoutKey)) = state else {
      return #expect(Bool(false), "\(state)")
    }
  }
}
