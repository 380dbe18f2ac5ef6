import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

/// What the next one under the lock makes of whatever a killed writer, or a power cut, left behind the mark.
struct CrashTests {
  /// A registry's bytes up to the mark, and then with one more transaction of three lines, never
  /// acknowledged.
  struct Scene {
    let trial: Trial
    let bytes: [UInt8]
    let more: [UInt8]

    init() throws {
      trial = try Trial()
      var book = Book()
      var journal = try trial.found(&book)
      bytes = try trial.bytes
      let act = Trial.act(Trial.deduction(1), Trial.deduction(2, points: 12), Trial.deduction(1, points: 0))
      try trial.append(act, to: &journal, &book)
      more = try trial.bytes
    }

    /// Opens a copy that was left with these bytes and this mark; how many transactions it settles to, and
    /// its size.
    func settled(_ left: [UInt8], mark: (Int, Int)?, in other: Trial) throws -> (count: Int, size: Int) {
      try other.copy(trial, mark: mark, journal: left)
      var book = Book()
      var journal = try Journal(opening: other.folder)
      // Waits: a program that another test starts holds every descriptor for a moment, and the lock with it.
      let lock = try JournalLock.enter(other.folder, as: other.holder())
      try journal.settle(under: lock, into: &book)
      return (book.transactions.count, try other.bytes.count)
    }
  }

  @Test(arguments: [true, false])
  func anAppendCutAtAnyByteIsAdoptedWholeOrCutAway(isMarked: Bool) throws {
    let scene = try Scene()
    let other = try Trial()
    let mark = isMarked ? (scene.bytes.count, 3) : nil
    // Without a mark everything before is verified each time, so not at every byte.
    for end in stride(from: scene.more.count, through: scene.bytes.count, by: isMarked ? -1 : -13) {
      let (count, size) = try scene.settled(Array(scene.more[..<end]), mark: mark, in: other)
      let isWhole = end == scene.more.count
      #expect(count == (isWhole ? 4 : 3) && size == (isWhole ? end : scene.bytes.count), "cut at \(end)")
    }
  }

  @Test func pagesThatWereNeverWrittenAreCutAway() throws {
    let scene = try Scene()
    let other = try Trial()
    let page = 64
    for end in stride(from: scene.bytes.count + 1, through: scene.more.count, by: 37) {
      for start in stride(from: scene.bytes.count, to: end, by: page) {
        var left = Array(scene.more[..<end])
        left.replaceSubrange(
          start..<min(start + page, end), with: repeatElement(0, count: min(page, end - start)))
        let (count, size) = try scene.settled(left, mark: (scene.bytes.count, 3), in: other)
        #expect(count == 3 && size == scene.bytes.count, "cut at \(end), zeros from \(start)")
      }
    }
  }

  @Test func anyOtherDamageIsAFaultAndNothingIsCut() throws {
    let scene = try Scene()
    let other = try Trial()
    for place in stride(from: scene.bytes.count, to: scene.more.count - 1, by: 3) {
      var left = scene.more
      left[place] ^= 1
      #expect(throws: JournalFault.self, "byte \(place)") {
        try scene.settled(left, mark: (scene.bytes.count, 3), in: other)
      }
      #expect(try other.bytes == left)
    }
  }

  @Test func zerosAmongLaterTransactionsAreAFault() throws {
    let scene = try Scene()
    let other = try Trial()
    for mark in [nil, (scene.more.count, 6)] {
      var left = scene.more
      left.replaceSubrange(
        scene.bytes.count - 700..<scene.bytes.count - 600, with: repeatElement(0, count: 100))
      #expect(throws: JournalFault.self) { try scene.settled(left, mark: mark, in: other) }
      #expect(try other.bytes == left)
    }
  }

  @Test func whatAnEarlierBootAcknowledgedIsNeverCut() throws {
    let scene = try Scene()
    let other = try Trial()
    var left = scene.more
    left.replaceSubrange(scene.more.count - 100..<scene.more.count, with: repeatElement(0, count: 100))
    try other.copy(scene.trial, mark: nil, journal: left)
    let inode = try OpenFile(other.folder.journal, O_RDONLY).identity().inode
    let boot = String(repeating: "e", count: 32)
    try other.write(
      Mark(boot: boot, inode: inode, end: scene.more.count, sequence: 6).record, to: other.folder.lock)
    #expect(throws: JournalFault.self) { try other.readBack() }
    #expect(try other.bytes == left)
    try other.write(
      Mark(boot: boot, inode: inode, end: scene.bytes.count, sequence: 3).record, to: other.folder.lock)
    #expect(try other.readBack().transactions.count == 3)
    #expect(try other.bytes == scene.bytes)
  }

  @Test func aJournalShorterThanTheMarkIsAFault() throws {
    let scene = try Scene()
    let other = try Trial()
    let mark = (scene.more.count, 6)
    #expect(throws: JournalFault.cut(acknowledged: scene.more.count, found: scene.bytes.count)) {
      try scene.settled(scene.bytes, mark: mark, in: other)
    }
    #expect(try other.audit().findings.map(\.id) == [.cut])
  }

  @Test func aMarkOfAnotherFileOrTornCountsForNothing() throws {
    let scene = try Scene()
    let other = try Trial()
    try other.copy(scene.trial, mark: nil, journal: scene.more)
    let inode = try OpenFile(other.folder.journal, O_RDONLY).identity().inode
    let foreign = Mark(boot: Boot.id(), inode: inode + 1, end: 99_999_999, sequence: 6).record
    try other.write(foreign, to: other.folder.lock)
    #expect(try other.readBack().transactions.count == 4)
    try other.write(Array(foreign.dropLast(40)), to: other.folder.lock)
    #expect(try other.readBack().transactions.count == 4)
    // Settled, the mark is good again: a reader without a lock sees everything.
    var book = Book()
    var journal = try Journal(opening: other.folder)
    #expect(try journal.readNew(into: &book) == 4)
  }

  @Test func markRecordsAreReadAsWrittenAndRefusedWhenTorn() {
    let mark = Mark(boot: Boot.id(), inode: 77, end: 123_456_789, sequence: 4096)
    #expect(mark.record.count == 93)
    #expect(Mark(record: mark.record) == mark)
    for place in 0..<93 {
      var torn = mark.record
      torn[place] ^= 1
      #expect(Mark(record: torn) == nil, "byte \(place)")
    }
  }
}
