import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

struct ConcurrencyTests {
  /// Six writers, each with its own journal and descriptors, as six processes have them.
  @Test func manyWritersOneHistory() async throws {
    let trial = try Trial()
    var book = Book()
    _ = try trial.found(&book)
    let folder = trial.folder
    let key = try trial.key(Trial.assessor)
    let acknowledged = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 1...6 {
        group.addTask {
          var book = Book()
          var journal = try Journal(opening: folder)
          var numbers: [Int] = []
          for _ in 0..<12 {
            let holder = LockHolder(process: Int32(writer), officer: Trial.assessor, verb: "deduct")
            let lock = try JournalLock.enter(folder, as: holder)
            try journal.settle(under: lock, into: &book)
            let act = Trial.act(Trial.deduction(writer), Trial.deduction(7))
            let done = try journal.append(act, signedBy: key, under: lock, into: &book)
            numbers += done.lines.map(\.sequence)
          }
          return numbers
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(acknowledged.sorted() == Array(4..<148))
    let report = try trial.audit()
    #expect(report.findings.isEmpty && report.entries == 147)
    #expect(try trial.readBack().lines.last { $0.about == Trial.creator(7) }?.nth == 72)
  }

  @Test func aWatcherIsTold() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    let watch = try JournalWatch(trial.folder)
    func isTold() -> Bool {
      var wanted = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&wanted, 1, 0) == 1
    }
    #expect(!isTold())
    try trial.append(Trial.act(Trial.deduction(1)), to: &journal, &book)
    #expect(isTold())
    watch.clear()
    #expect(!isTold())
  }
}
