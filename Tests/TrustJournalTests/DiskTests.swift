import Glibc
import Synchronization
import Testing
import TrustRegistry

@testable import TrustJournal

/// Failures of the disk in the middle of an append (JOURNAL 17).
struct DiskTests {
  /// A disk on which chosen steps fail or fall short.
  final class BadDisk: Sendable {
    struct Plan {
      /// Bytes that each write takes at most.
      var portion = Int.max
      /// Bytes after which writing fails.
      var room = Int.max
      var failure = ENOSPC
      /// Answers of the next syncs; then they succeed.
      var syncs: [Int32] = []
      var truncation: Int32 = 0
      var marking: Int32 = 0
      var log: [String] = []
    }

    let plan = Mutex(Plan())

    var log: [String] { plan.withLock { $0.log } }

    func set(_ change: (inout Plan) -> Void) {
      plan.withLock {
        $0 = Plan()
        change(&$0)
      }
    }

    var disk: Disk {
      Disk(
        append: { [self] descriptor, bytes in
          plan.withLock { plan in
            plan.log.append("append")
            guard plan.room > 0 else { return -Int(plan.failure) }
            let count = min(bytes.count, plan.portion, plan.room)
            plan.room -= count
            return Disk.real.append(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
          }
        },
        write: { [self] descriptor, bytes, offset in
          plan.withLock { plan in
            plan.log.append("write")
            if plan.marking != 0 { return -Int(plan.marking) }
            return Disk.real.write(descriptor, bytes, offset)
          }
        },
        synchronize: { [self] descriptor in
          plan.withLock { plan in
            plan.log.append("synchronize")
            if !plan.syncs.isEmpty { return -Int(plan.syncs.removeFirst()) }
            return Disk.real.synchronize(descriptor)
          }
        },
        truncate: { [self] descriptor, length in
          plan.withLock { plan in
            plan.log.append("truncate")
            if plan.truncation != 0 { return -Int(plan.truncation) }
            return Disk.real.truncate(descriptor, length)
          }
        })
    }
  }

  let bad = BadDisk()
  let act = Trial.act(Trial.deduction(1), Trial.deduction(2))

  @Test func shortWritesAreGoneOnWith() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book, disk: bad.disk)
    bad.set { $0.portion = 97 }
    try trial.append(act, to: &journal, &book)
    #expect(bad.log.filter { $0 == "append" }.count >= 10)
    #expect(Array(bad.log.suffix(2)) == ["synchronize", "write"])
    #expect(try trial.audit().findings.isEmpty && trial.readBack().lines.count == 5)
  }

  @Test func aFullDiskAtAnyByteLeavesTheJournalAsItWas() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book, disk: bad.disk)
    let before = try trial.bytes
    for room in stride(from: 0, to: 880, by: 7) {
      bad.set { $0.room = room }
      let error = SystemError(.write, trial.folder.journal, code: ENOSPC)
      #expect(throws: JournalFault.notSaved(error)) { try trial.append(act, to: &journal, &book) }
      #expect(try trial.bytes == before && book.transactions.count == 3 && journal.trouble == nil)
    }
    bad.set { _ in }
    try trial.append(act, to: &journal, &book)
    #expect(try trial.audit().findings.isEmpty && trial.readBack().lines.count == 5)
  }

  @Test func aFailedSyncIsTakenBackAndNeverAskedAgainForBetterNews() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book, disk: bad.disk)
    let before = try trial.bytes
    bad.set { $0.syncs = [EIO] }
    let error = SystemError(.synchronize, trial.folder.journal, code: EIO)
    #expect(throws: JournalFault.notSaved(error)) { try trial.append(act, to: &journal, &book) }
    #expect(bad.log == ["append", "synchronize", "truncate", "synchronize", "write"])
    #expect(try trial.bytes == before)
  }

  @Test func inDoubtNothingIsWrittenAnyMore() throws {
    for change: @Sendable (inout BadDisk.Plan) -> Void in [
      { $0.syncs = [EIO, EIO] }, { ($0.room, $0.truncation) = (100, EIO) },
    ] {
      let trial = try Trial()
      var book = Book()
      var journal = try trial.found(&book, disk: bad.disk)
      bad.set(change)
      #expect {
        try trial.append(act, to: &journal, &book)
      } throws: {
        if case JournalFault.inDoubt(let error) = $0 { error.code == EIO } else { false }
      }
      bad.set { _ in }
      #expect(journal.trouble != nil)
      #expect(throws: JournalFault.self) { try trial.append(act, to: &journal, &book) }
      #expect(bad.log.isEmpty)
      // Another process settles what is left, and reading goes on here.
      var other = Book()
      var healthy = try Journal(opening: trial.folder)
      try healthy.catchUp(as: trial.holder(), into: &other)
      try trial.append(Trial.act(Trial.deduction(3)), to: &healthy, &other)
      #expect(try journal.readNew(into: &book) == 1)
      #expect(try trial.audit().findings.isEmpty)
    }
  }

  @Test func aMarkThatCannotBeWrittenIsAnActNotSaved() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book, disk: bad.disk)
    let before = try trial.bytes
    bad.set { $0.marking = ENOSPC }
    #expect {
      try trial.append(act, to: &journal, &book)
    } throws: {
      if case JournalFault.inDoubt = $0 { true } else { false }
    }
    #expect(try trial.bytes == before)
  }

  /// A sync that failed can leave pages in memory that pass for written: what is adopted is written once
  /// more.
  @Test func whatIsAdoptedIsWrittenAgainBeforeTheSync() throws {
    let scene = try CrashTests.Scene()
    let other = try Trial()
    try other.copy(scene.trial, mark: (scene.bytes.count, 3), journal: scene.more)
    var book = Book()
    var journal = try Journal(opening: other.folder, disk: bad.disk)
    try journal.catchUp(as: other.holder(), into: &book)
    #expect(bad.log == ["write", "synchronize", "write"])
    #expect(try other.bytes == scene.more)
  }

  @Test func aTailThatCannotBeSettledIsAFault() throws {
    let scene = try CrashTests.Scene()
    for change: @Sendable (inout BadDisk.Plan) -> Void in [
      { $0.syncs = [EIO] }, { $0.truncation = EIO }, { $0.marking = EIO },
    ] {
      let other = try Trial()
      try other.copy(scene.trial, mark: (scene.bytes.count, 3), journal: scene.more.dropLast())
      var book = Book()
      var journal = try Journal(opening: other.folder, disk: bad.disk)
      bad.set(change)
      #expect(throws: JournalFault.self) { try journal.catchUp(as: other.holder(), into: &book) }
      #expect(journal.trouble != nil)
    }
  }
}
