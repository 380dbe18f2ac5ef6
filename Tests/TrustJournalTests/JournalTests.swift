import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

struct JournalTests {
  @Test func whatIsWrittenIsReadAgain() throws {
    let trial = try Trial()
    try trial.small()
    let book = try trial.readBack()
    #expect(book.transactions.map(\.lines.count) == [1, 1, 1, 2, 1, 2, 1])
    #expect(book.lines.map(\.sequence) == Array(1...9))
    #expect(book.lines.map(\.nth) == [1, 2, 3, 1, 2, 1, 3, 4, 2])
    #expect(book.lines.map(\.left) == [0, 0, 0, 1, 0, 0, 1, 0, 0])
    #expect(book.lines[3].about == Trial.creator(1) && book.lines[7].about == .office)
    #expect(book.lines[3].body?.content == Trial.deduction(1).content)
    #expect(book.lines[3].by == Trial.assessor && book.lines[3].at == Trial.start)
    let bytes = try trial.bytes
    #expect(book.transactions.last?.end.offset == bytes.count)
    let text = bytes[book.lines[3].bodyPlace]
    #expect(try Body(reading: Array(text)) == book.lines[3].body)
  }

  @Test func theFollowerIsLedTheSameWayLiveAndReplayed() throws {
    let trial = try Trial()
    var live = Book()
    var journal = try trial.found(&live)
    try trial.append(Trial.act(Trial.deduction(1)), to: &journal, &live)
    let replayed = try trial.readBack()
    #expect(live.transactions.map(\.end) == replayed.transactions.map(\.end))
    #expect(journal.position == replayed.transactions.last?.end)
    #expect(journal.revision(of: .office) == 3 && journal.revision(of: Trial.creator(1)) == 1)
    #expect(journal.revision(of: Trial.creator(2)) == 0)
    #expect(journal.founding?.isTrial == true && journal.founding?.registry == replayed.lines[0].seal)
  }

  @Test func aSecondReaderSeesWhatWasAcknowledgedAndNoMore() throws {
    let trial = try Trial()
    var writing = Book()
    var writer = try trial.found(&writing)
    var reading = Book()
    var reader = try Journal(opening: trial.folder)
    #expect(try reader.readNew(into: &reading) == 3)
    #expect(try reader.readNew(into: &reading) == 0)
    let added = try trial.append(Trial.act(Trial.deduction(1)), to: &writer, &writing)
    #expect(try reader.hasNew())
    #expect(try reader.readNew(into: &reading) == 1)
    #expect(try !reader.hasNew() && reader.position == added.end)
    // A whole, signed transaction behind the mark: nobody may see it yet.
    let bytes = try trial.bytes
    try trial.append(Trial.act(Trial.deduction(2)), to: &writer, &writing)
    let more = try trial.bytes
    let other = try Trial()
    try other.copy(trial, mark: (bytes.count, 4), journal: more)
    var third = Book()
    var unmarked = try Journal(opening: other.folder)
    #expect(try unmarked.readNew(into: &third) == 4)
  }

  @Test func foldersAndFilesHaveTheirModesWhateverTheMask() throws {
    let trial = try Trial()
    let before = umask(0o077)
    defer { umask(before) }
    var book = Book()
    _ = try trial.found(&book)
    func mode(_ path: String) -> mode_t {
      var status = stat()
      return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
    for folder in [trial.folder.path, trial.folder.drafts, trial.folder.present, trial.folder.analysis] {
      #expect(mode(folder) == 0o2770, "\(folder)")
    }
    for file in [trial.folder.journal, trial.folder.lock, trial.folder.turn, trial.folder.indexLock] {
      #expect(mode(file) == 0o660, "\(file)")
    }
  }

  @Test func aRegistryIsFoundedOnceAndFoundWhereItIs() throws {
    let trial = try Trial()
    #expect(throws: JournalFault.noRegistry(trial.folder.path)) { _ = try Journal(opening: trial.folder) }
    var book = Book()
    _ = try trial.found(&book)
    #expect(throws: JournalFault.alreadyFounded(trial.folder.path)) { _ = try trial.found(&book) }
    #expect(try trial.readBack().transactions.count == 3)
  }

  @Test func aFoundingThatWasNeverFinishedIsMadeAnew() throws {
    let trial = try Trial()
    try trial.folder.make()
    try trial.write(Array(#"{"seal":"00"#.utf8), to: trial.folder.journal)
    var book = Book()
    _ = try trial.found(&book)
    #expect(try trial.readBack().transactions.count == 3)
  }

  @Test func timeNeverGoesBackButForACorrection() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    func later(_ seconds: Int) -> Timestamp {
      Timestamp(milliseconds: Trial.start.milliseconds + seconds * 1000)
    }
    #expect(try journal.time(at: later(5)) == later(5))
    #expect(try journal.time(at: later(-60)) == Trial.start)
    #expect(throws: JournalFault.clockBehind(milliseconds: 61_000)) { try journal.time(at: later(-61)) }
    #expect(throws: JournalFault.wouldNotVerify(.chain(.time))) {
      try trial.append(Trial.act(Trial.deduction(1), at: later(-3600)), to: &journal, &book)
    }
    let correction = Trial.Line(
      about: .office, kind: "clockCorrected", content: ["reason": .text("đồng hồ sai")])
    let act = Trial.act(by: Trial.administrator, correction, at: later(-3600))
    try trial.append(act, to: &journal, &book)
    #expect(try journal.time(at: later(-3590)) == later(-3590))
    #expect(try trial.audit().findings.isEmpty)
    #expect(try trial.readBack().transactions.count == 4)
  }

  @Test func aRequestIsWrittenOnceInTheFirstBody() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    var draft = Trial.act(Trial.deduction(1), Trial.deduction(1))
    draft.request = "0123456789abcdef"
    #expect(try trial.append(draft, to: &journal, &book).request == "0123456789abcdef")
    let lines = try trial.readBack().lines.suffix(2)
    #expect(lines.map(\.body?.request) == ["0123456789abcdef", nil])
  }

  @Test func whatWouldNotVerifyIsNotWritten() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    let before = try trial.bytes
    let lock = try JournalLock.enter(trial.folder, as: trial.holder())
    let draft = Trial.act(Trial.deduction(1))
    #expect(throws: JournalFault.wouldNotVerify(.signature(Trial.assessor))) {
      try journal.append(draft, signedBy: SigningKey(), under: lock, into: &book)
    }
    let stranger = Trial.act(by: OfficerID(number: 9), Trial.deduction(1))
    #expect(throws: JournalFault.wouldNotVerify(.signerWithoutKey(OfficerID(number: 9)))) {
      try journal.append(stranger, signedBy: SigningKey(), under: lock, into: &book)
    }
    var loose = draft
    loose.lines[0].content = ["points": .integer(-1)]
    #expect(throws: JournalFault.self) {
      try journal.append(loose, signedBy: try trial.key(Trial.assessor), under: lock, into: &book)
    }
    loose.lines = Array(repeating: Trial.deduction(1), count: 4097)
    #expect(throws: JournalFault.tooLarge) {
      try journal.append(loose, signedBy: try trial.key(Trial.assessor), under: lock, into: &book)
    }
    loose.lines = Array(repeating: Trial.text(of: 900_000), count: 5)
    #expect(throws: JournalFault.tooLarge) {
      try journal.append(loose, signedBy: try trial.key(Trial.assessor), under: lock, into: &book)
    }
    #expect(try trial.bytes == before)
    try journal.append(draft, signedBy: try trial.key(Trial.assessor), under: lock, into: &book)
    #expect(try trial.audit().findings.isEmpty)
  }

  @Test func aTransactionMayBeAsLargeAsAllowed() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    var draft = Trial.act(Trial.deduction(1))
    draft.lines = (0..<4096).map { Trial.deduction($0 % 7 + 1) }
    #expect(try trial.append(draft, to: &journal, &book).lines.count == 4096)
    draft.lines = Array(repeating: Trial.text(of: 1_000_000), count: 4)
    try trial.append(draft, to: &journal, &book)
    #expect(try trial.readBack().lines.count == 3 + 4096 + 4)
  }

  @Test func writingWithoutSettlingFirstIsRefused() throws {
    let trial = try Trial()
    var book = Book()
    var journal = try trial.found(&book)
    var behind = Book()
    var late = try Journal(opening: trial.folder)
    try late.readNew(into: &behind)
    let size = try trial.bytes.count
    try trial.append(Trial.act(Trial.deduction(1)), to: &journal, &book)
    let lock = try JournalLock.enter(trial.folder, as: trial.holder())
    let found = try trial.bytes.count
    #expect(throws: JournalFault.grewUnderLock(expected: size, found: found)) {
      try late.append(
        Trial.act(Trial.deduction(1)), signedBy: try trial.key(Trial.assessor), under: lock, into: &behind)
    }
    try late.settle(under: lock, into: &behind)
    try late.append(
      Trial.act(Trial.deduction(1)), signedBy: try trial.key(Trial.assessor), under: lock, into: &behind)
    #expect(try trial.audit().findings.isEmpty)
  }
}

extension Trial {
  static func text(of size: Int) -> Line {
    Line(about: creator(1), kind: "note", content: ["text": .text(String(repeating: "x", count: size))])
  }

  /// Makes this registry a copy of another's with these bytes and this mark, as it lies there after a kill.
  func copy(_ other: Trial, mark: (end: Int, sequence: Int)?, journal: [UInt8]) throws {
    try folder.make()
    try write(journal, to: folder.journal)
    guard let mark else { return try write([], to: folder.lock) }
    let inode = try OpenFile(folder.journal, O_RDONLY).identity().inode
    let record = Mark(boot: Boot.id(), inode: inode, end: mark.end, sequence: mark.sequence).record
    try write(record, to: folder.lock)
  }
}
