import Glibc
import Synchronization
import Testing
import TrustRegistry

@testable import TrustJournal

/// Erasures as they are carried out: blank on the disk when they are acknowledged, whatever is killed on the
/// way (JOURNAL 19).
struct ErasingTests {
  /// Lines 4 and 5 are about creator 1, line 6 about creator 2.
  struct Scene: ~Copyable {
    let trial: Trial
    var book: Book
    var journal: Journal

    init(disk: Disk = .real) throws {
      let trial = try Trial()
      var book = Book()
      var journal = try trial.found(&book, disk: disk)
      try trial.append(Trial.act(Trial.deduction(1), Trial.deduction(1)), to: &journal, &book)
      try trial.append(Trial.act(Trial.deduction(2)), to: &journal, &book)
      (self.trial, self.book) = (trial, book)
      self.journal = journal
    }

    static let erasure = Trial.act(by: Trial.supervisor, Trial.erasure(of: [4, 5], creator: 1))

    func put(_ name: String, in folder: String) throws -> String {
      let path = folder + "/" + name
      try trial.write(Array("tin sai".utf8), to: path)
      return path
    }
  }

  /// Everything after so many steps fails, as it does for somebody who was killed then; the last step that
  /// comes about may be half done.
  final class DyingDisk: Sendable {
    struct Life {
      var left = Int.max
      var isHalf = false
      var log: [String] = []
    }

    let life = Mutex(Life())

    func lives(_ steps: Int, half: Bool = false) { life.withLock { $0 = Life(left: steps, isHalf: half) } }

    var log: [String] { life.withLock { $0.log } }

    /// How many bytes of a step may be done; nil when it is too late.
    private func step(_ name: String, of count: Int = 1) -> Int? {
      life.withLock { life in
        guard life.left > 0 else { return nil }
        life.left -= 1
        life.log.append(name)
        return life.left == 0 && life.isHalf ? count / 2 : count
      }
    }

    var disk: Disk {
      let dead = -Int(EIO)
      return Disk(
        append: { [self] descriptor, bytes in
          guard let count = step("append", of: bytes.count) else { return dead }
          return Disk.real.append(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        },
        write: { [self] descriptor, bytes, offset in
          guard let count = step("write", of: bytes.count) else { return dead }
          return Disk.real.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]), offset)
        },
        synchronize: { [self] descriptor in
          step("synchronize") == nil ? dead : Disk.real.synchronize(descriptor)
        },
        truncate: { [self] descriptor, length in
          step("truncate") == nil ? dead : Disk.real.truncate(descriptor, length)
        },
        remove: { [self] path in step("remove") == nil ? dead : Disk.real.remove(path) })
    }
  }

  @Test func whatIsOrderedIsGoneWhenItIsAcknowledged() throws {
    let dying = DyingDisk()
    var scene = try Scene(disk: dying.disk)
    let (trial, before) = (scene.trial, try scene.trial.bytes)
    let salts = scene.book.lines.compactMap(\.body?.salt)
    let inode = try OpenFile(trial.folder.journal, O_RDONLY).identity().inode
    let gone = [
      try scene.put("KOL-000001.json", in: trial.folder.drafts),
      try scene.put("o-0002-KOL-000001", in: trial.folder.drafts),
      try scene.put("KOL-000001.jsonl", in: trial.folder.analysis),
      try scene.put("roster-1.index", in: trial.folder.path),
    ]
    let kept = [
      try scene.put("KOL-000002.jsonl", in: trial.folder.analysis),
      try scene.put("KOL-0000012.json", in: trial.folder.drafts),
    ]
    dying.lives(.max)
    try trial.append(Scene.erasure, to: &scene.journal, &scene.book)
    #expect(
      dying.log == ["append", "synchronize", "write"] + Array(repeating: "remove", count: 4)
        + ["write", "write", "synchronize"])
    #expect(try OpenFile(trial.folder.journal, O_RDONLY).identity().inode == inode)
    for path in gone { #expect(access(path, F_OK) != 0, "\(path)") }
    for path in kept { #expect(access(path, F_OK) == 0, "\(path)") }
    let after = try trial.bytes
    let bodies = scene.book.lines[3...4].map(\.bodyPlace)
    for (place, byte) in before.enumerated() where !bodies.contains(where: { $0.contains(place) }) {
      if after[place] != byte { Issue.record("byte \(place) changed") }
    }
    for salt in salts[3...4] { #expect(!String(decoding: after, as: UTF8.self).contains(salt)) }
    #expect(try trial.audit().findings.isEmpty)
    #expect(scene.journal.unfinishedErasures.isEmpty)
    #expect(try trial.readBack().lines.map { $0.body == nil }.count { $0 } == 2)
    try trial.append(Trial.act(Trial.deduction(2)), to: &scene.journal, &scene.book)
    #expect(try trial.audit().findings.isEmpty)
  }

  @Test(arguments: [false, true])
  func killedAtAnyStepSomebodyElseDoesTheRest(half: Bool) throws {
    for steps in 0...7 {
      let dying = DyingDisk()
      var scene = try Scene(disk: dying.disk)
      let trial = scene.trial
      let draft = try scene.put("KOL-000001.json", in: trial.folder.drafts)
      dying.lives(steps, half: half)
      let isDone: Bool
      do {
        try trial.append(Scene.erasure, to: &scene.journal, &scene.book)
        isDone = true
      } catch { isDone = false }
      // The seventh is the last: append, sync, mark, draft, two bodies, sync.
      #expect(isDone == (steps == 7), "\(steps): \(dying.log)")
      let book = try trial.readBack()
      let isThere = book.lines.count == 7
      #expect(isThere == (steps > 1 || steps == 1 && !half), "\(steps)")
      #expect(try trial.readBack().lines[3...4].allSatisfy { ($0.body == nil) == isThere }, "\(steps)")
      #expect((access(draft, F_OK) != 0) == isThere, "\(steps)")
      #expect(try trial.audit().findings.isEmpty, "\(steps)")
    }
  }

  @Test func aBlankingThatFailsIsToldAndNothingMoreIsWrittenFromHere() throws {
    let dying = DyingDisk()
    var scene = try Scene(disk: dying.disk)
    dying.lives(4)
    let path = scene.trial.folder.journal
    #expect(throws: JournalFault.notErased(SystemError(.write, path, code: EIO))) {
      try scene.trial.append(Scene.erasure, to: &scene.journal, &scene.book)
    }
    #expect(scene.journal.trouble != nil)
  }

  @Test func whoMeetsBlankLinesIsToldOfTheErasureBefore() throws {
    struct Told: Follower {
      var book = Book()
      var told: [(after: Int, sequence: Int)] = []
      func key(of officer: OfficerID) -> PublicKey? { book.key(of: officer) }
      mutating func follow(_ transaction: SealedTransaction) -> Bool { book.follow(transaction) }
      mutating func foresee(_ erasures: [ForeseenErasure]) {
        told += erasures.map { (book.lines.count, $0.sequence) }
      }
    }
    var scene = try Scene()
    try scene.trial.append(Scene.erasure, to: &scene.journal, &scene.book)
    let second = Trial.erasure(of: [6], creator: 2)
    try scene.trial.append(Trial.act(by: Trial.supervisor, second), to: &scene.journal, &scene.book)
    var told = Told()
    var journal = try Journal(opening: scene.trial.folder)
    try journal.readNew(into: &told)
    #expect(told.told.map(\.after) == [3, 5] && told.told.map(\.sequence) == [7, 8])
  }

  @Test func aReaderWithoutALockFollowsAnErasureWhateverItHadReadBefore() throws {
    for isBehind in [false, true] {
      var scene = try Scene()
      let trial = scene.trial
      var reader = try Journal(opening: trial.folder)
      var book = Book()
      if !isBehind { try reader.readNew(into: &book) }
      try trial.append(Scene.erasure, to: &scene.journal, &scene.book)
      try reader.readNew(into: &book)
      #expect(book.lines.count == 7)
      #expect(reader.unfinishedErasures.isEmpty == isBehind)
      try trial.append(Trial.act(Trial.deduction(2)), to: &reader, &book)
      #expect(reader.unfinishedErasures.isEmpty)
      #expect(try trial.audit().findings.isEmpty)
    }
  }
}
