import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

struct WitnessTests {
  /// A registry that is no trial, with an act on each of some days.
  func registry(days: Int) throws -> (Trial, StateFolder) {
    let trial = try Trial()
    var book = Book()
    var founding = try trial.founding()
    var content = BodyObject()
    for member in founding.lines[0].content.members {
      content.append(member.key, member.key == "trial" ? .truth(false) : member.value)
    }
    founding.lines[0].content = content
    var journal = try Journal.found(
      in: trial.folder, with: founding, signedBy: try trial.key(Trial.administrator), as: trial.holder(),
      into: &book)
    try trial.append(try trial.enrolment(of: Trial.assessor, roles: "assessor"), to: &journal, &book)
    for day in 0..<days {
      let at = Timestamp(milliseconds: Trial.start.milliseconds + day * 86_400_000)
      try trial.append(Trial.act(Trial.deduction(1), at: at), to: &journal, &book)
    }
    return (trial, StateFolder(trial.path("state")))
  }

  func read(_ trial: Trial, verified: JournalPosition? = nil) throws -> Journal {
    var book = Book()
    var journal = try Journal(opening: trial.folder, verified: verified)
    try journal.catchUp(as: trial.holder(), into: &book)
    return journal
  }

  @Test func whatWasSeenIsKeptAndBorne() throws {
    let (trial, state) = try registry(days: 3)
    let journal = try read(trial)
    var witness = try Witness(of: trial.folder, in: state)
    #expect(witness == Witness())
    witness.remember(journal)
    try witness.keep(for: trial.folder, in: state)
    let kept = try Witness(of: trial.folder, in: state)
    #expect(kept == witness && kept.newest == journal.position && kept.verified == journal.position)
    #expect(kept.registry == journal.founding?.registry)
    try kept.check(journal)
    var status = stat()
    #expect(stat(state.file(for: trial.folder), &status) == 0 && status.st_mode & 0o777 == 0o600)
    // Nobody's data: only numbers, ids, seals and signatures.
    #expect(!witness.text.contains("reason") && !witness.text.contains("Sổ"))
  }

  @Test func aHistoryThatWasCutOrRewrittenIsToldWithSinceWhen() throws {
    let (trial, state) = try registry(days: 1)
    var witness = Witness()
    let borne = try read(trial).position
    witness.remember(try read(trial))
    let first = try trial.bytes
    // The same officers go on in two ways from the first day on.
    let other = try Trial()
    try other.copy(trial, mark: (first.count, 3), journal: first)
    for (place, points) in [(trial, 5), (other, 4)] {
      var book = Book()
      var journal = try Journal(opening: place.folder)
      try journal.catchUp(as: place.holder(), into: &book)
      let at = Timestamp(milliseconds: Trial.start.milliseconds + 86_400_000)
      try place.append(Trial.act(Trial.deduction(1, points: points), at: at), to: &journal, &book)
    }
    let journal = try read(trial)
    witness.remember(journal)
    try witness.check(journal)
    let gap = WitnessGap(missing: journal.position, lastBorne: borne)
    #expect(throws: JournalFault.historyChanged(gap)) { try witness.check(try read(other)) }
    try other.copy(trial, mark: (first.count, 3), journal: first)
    let cut = try read(other)
    #expect(throws: JournalFault.historyChanged(gap)) { try witness.check(cut) }
    witness.accept(cut)
    try witness.check(cut)
    try witness.keep(for: other.folder, in: state)
    #expect(try Witness(of: other.folder, in: state) == witness && witness.accepted == cut.position)
  }

  @Test func anotherRegistryUnderTheSamePathIsTold() throws {
    let (trial, _) = try registry(days: 0)
    let (other, _) = try registry(days: 0)
    let exercise = try Trial()
    try exercise.small()
    var witness = Witness()
    witness.remember(try read(trial))
    for stranger in [other, exercise] {
      #expect {
        try witness.check(try read(stranger))
      } throws: {
        if case JournalFault.otherRegistry = $0 { true } else { false }
      }
    }
  }

  @Test func trialsHaveNoWitnessButWhatWasVerified() throws {
    let trial = try Trial()
    try trial.small()
    let journal = try read(trial)
    var witness = Witness()
    witness.remember(journal)
    #expect(witness.registry == nil && witness.newest == nil && witness.days.isEmpty)
    #expect(witness.verified == journal.position)
  }

  @Test func aDamagedWitnessIsAFault() throws {
    let (trial, state) = try registry(days: 0)
    var witness = Witness()
    witness.remember(try read(trial))
    try witness.keep(for: trial.folder, in: state)
    for bad in [
      "", "x\n", witness.text + "day\n", String(witness.text.dropLast(2)), witness.text + "new 1\n",
    ] {
      try trial.write(Array(bad.utf8), to: state.file(for: trial.folder))
      #expect(throws: JournalFault.witnessDamaged(state.file(for: trial.folder)), "\(bad.prefix(40))") {
        try Witness(of: trial.folder, in: state)
      }
    }
  }

  @Test func signaturesVerifiedBeforeAreNotVerifiedAgainButAllElseIs() throws {
    let trial = try Trial()
    try trial.small()
    let position = try read(trial).position
    // A follower that knows no keys can read only what needs no signature verified.
    struct Keyless: Follower {
      var count = 0
      func key(of officer: OfficerID) -> PublicKey? { nil }
      mutating func follow(_ transaction: SealedTransaction) -> Bool {
        count += 1
        return true
      }
    }
    var follower = Keyless()
    var trusting = try Journal(opening: trial.folder, verified: position)
    #expect(try trusting.readNew(into: &follower) == 7)
    var strict = try Journal(opening: trial.folder)
    #expect(throws: JournalFault.self) { try strict.readNew(into: &follower) }
    // Another signature in the last line: the position is not borne, so nothing is believed.
    var bytes = try trial.bytes
    let digit = bytes.count - 10
    bytes[digit] = bytes[digit] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
    let other = try Trial()
    try other.copy(trial, mark: (bytes.count, 9), journal: bytes)
    var deceived = try Journal(opening: other.folder, verified: position)
    #expect(throws: JournalFault.self) { try deceived.readNew(into: &follower) }
    // A body or a seal changed further up is found all the same.
    bytes = try trial.bytes
    bytes[100] ^= 1
    try other.copy(trial, mark: (bytes.count, 9), journal: bytes)
    var changed = try Journal(opening: other.folder, verified: position)
    #expect(throws: JournalFault.self) { try changed.readNew(into: &follower) }
  }
}
