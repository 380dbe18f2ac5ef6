import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

struct LockTests {
  func folder() throws -> (Trial, RegistryFolder) {
    let trial = try Trial()
    try trial.folder.make()
    return (trial, trial.folder)
  }

  @Test func oneIsInsideAndTheOthersAreToldWho() throws {
    let (trial, folder) = try folder()
    do {
      let lock = try JournalLock.enter(folder, as: trial.holder("import"))
      #expect(throws: JournalFault.busy(trial.holder("import"))) {
        _ = try JournalLock.enterAtOnce(folder, as: trial.holder("appraise"))
      }
      #expect(try JournalLock.holder(of: folder) == trial.holder("import"))
      _ = consume lock
    }
    let next = try JournalLock.enterAtOnce(folder, as: trial.holder("x"))
    #expect(try JournalLock.holder(of: folder) == trial.holder("x"))
    _ = consume next
  }

  @Test func whoWaitsInTheTurnstileComesBeforeWhoComesLater() throws {
    let (trial, folder) = try folder()
    let turn = try OpenFile(folder.turn, O_RDWR)
    #expect(flock(turn.descriptor, LOCK_EX) == 0)
    #expect(throws: JournalFault.busy(nil)) { _ = try JournalLock.enterAtOnce(folder, as: trial.holder()) }
    #expect(flock(turn.descriptor, LOCK_UN) == 0)
    let lock = try JournalLock.enterAtOnce(folder, as: trial.holder())
    // Inside, the turnstile is free for the next to wait in.
    #expect(flock(turn.descriptor, LOCK_EX | LOCK_NB) == 0)
    _ = consume lock
  }

  @Test func aLockFileThatWasReplacedIsNoLock() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    let lock = try JournalLock.enter(trial.folder, as: trial.holder())
    unlink(trial.folder.lock)
    try trial.write([], to: trial.folder.lock)
    #expect(throws: JournalFault.replaced(trial.folder.lock)) { try journal.settle(under: lock, into: &book) }
    #expect(throws: JournalFault.replaced(trial.folder.lock)) {
      try journal.append(
        Trial.act(Trial.deduction(1)), signedBy: try trial.key(Trial.assessor), under: lock, into: &book)
    }
  }

  @Test func aJournalThatWasReplacedIsNotWritten() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    let bytes = try trial.bytes
    unlink(trial.folder.journal)
    try trial.write(bytes, to: trial.folder.journal)
    #expect(throws: JournalFault.replaced(trial.folder.journal)) {
      try trial.append(Trial.act(Trial.deduction(1)), to: &journal, &book)
    }
  }

  @Test func stoppingWaitsUntilTheLockIsGivenBack() throws {
    let (trial, folder) = try folder()
    func isHeldBack() -> Bool {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      return sigismember(&mask, SIGTSTP) == 1
    }
    // Threads of a test run may hold every signal back themselves.
    var stop = sigset_t()
    var before = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #expect(!isHeldBack())
    let lock = try JournalLock.enter(folder, as: trial.holder())
    #expect(isHeldBack())
    _ = consume lock
    #expect(!isHeldBack())
  }

  @Test func noFileIsInheritedByAnotherProgram() throws {
    let (trial, folder) = try folder()
    let lock = try JournalLock.enter(folder, as: trial.holder())
    #expect(fcntl(lock.file.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    _ = consume lock
  }

  @Test func holdersAreWrittenInOneLength() throws {
    let (trial, _) = try folder()
    let long = trial.holder(String(repeating: "dài", count: 60))
    for holder in [trial.holder("import"), long] {
      #expect(holder.record.count == LockHolder.size && holder.record.last == 0x0A)
    }
    #expect(LockHolder(record: trial.holder("import creators").record)?.verb == "import creators")
    #expect(LockHolder(record: Array(repeating: 0, count: LockHolder.size)) == nil)
  }
}
