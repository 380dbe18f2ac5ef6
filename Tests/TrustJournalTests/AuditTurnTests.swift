import Glibc
import Synchronization
import Testing
import TrustRegistry

@testable import TrustJournal

/// One whole audit of a registry at a time: who comes second is told, and waits.
struct AuditTurnTests {
  @Test func whoComesSecondIsToldAndWaits() throws {
    let trial = try Trial()
    try trial.small()
    let told = Mutex(0)
    let held = OpenTurn(try OpenFile(trial.folder.journal, O_RDONLY))
    try AuditTurn.take(on: held.file) { _ in told.withLock { $0 += 1 } }
    #expect(told.withLock { $0 } == 0)
    let entries = Mutex(0)
    let path = trial.folder.path
    let second = try #require(
      WorkerThread {
        var book = Book()
        let audit = Audit(
          at: Trial.start,
          waiting: { _ in
            told.withLock { $0 += 1 }
            // The first gives its turn back only now, so the second has had to wait.
            flock(held.file.descriptor, LOCK_UN)
          })
        let report = try? audit.examine(RegistryFolder(path), with: &book)
        entries.withLock { $0 = report?.entries ?? -1 }
      })
    second.join()
    #expect(told.withLock { $0 } == 1)
    #expect(entries.withLock { $0 } == 9)
  }

  @Test func whoIsInterruptedWaitsNoLonger() throws {
    let trial = try Trial()
    try trial.small()
    let held = OpenTurn(try OpenFile(trial.folder.journal, O_RDONLY))
    try AuditTurn.take(on: held.file) { _ in }
    let isTold = Mutex(false)
    var book = Book()
    let audit = Audit(
      at: Trial.start, waiting: { _ in isTold.withLock { $0 = true } },
      isInterrupted: { isTold.withLock { $0 } })
    #expect(try audit.examine(trial.folder, with: &book).entries == 0)
  }

  @Test func whoIsInterruptedReadsNoFurther() throws {
    let trial = try Trial()
    try trial.small()
    var book = Book()
    let audit = Audit(at: Trial.start, isInterrupted: { true })
    #expect(try audit.examine(trial.folder, with: &book).entries == 0)
  }

  /// A file that a closure may share.
  final class OpenTurn: Sendable {
    let file: OpenFile

    init(_ file: consuming OpenFile) { self.file = file }
  }

  @Test func theKernelTellsWhoHoldsIt() {
    let locks = """
      1: POSIX  ADVISORY  WRITE 77 fe:01:8721 0 EOF
      2: FLOCK  ADVISORY  READ 78 fe:01:8721 0 EOF
      2: -> FLOCK  ADVISORY  WRITE 79 fe:01:8721 0 EOF
      3: FLOCK  ADVISORY  WRITE 80 fe:01:8721 0 EOF
      4: FLOCK  ADVISORY  WRITE 81 fe:01:721 0 EOF
      """
    #expect(AuditHolder(inode: 8721, locks: locks) == AuditHolder(process: 80))
    #expect(AuditHolder(inode: 721, locks: locks) == AuditHolder(process: 81))
    #expect(AuditHolder(inode: 21, locks: locks) == nil)
    #expect(AuditHolder.phrase(of: AuditHolder(process: 80)).en.contains("(process 80)"))
    #expect(!AuditHolder.phrase(of: AuditHolder(process: 0)).en.contains("process 0"))
  }
}
