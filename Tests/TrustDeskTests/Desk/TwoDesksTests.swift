import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// Several desks on one folder: each sees the others' acts, and everybody decides by the newest truth.
@Suite struct TwoDesksTests {
  @Test func eachSeesTheOthersActsAfterCatchingUp() throws {
    let bureau = try Bureau()
    var one = try bureau.desk(.staff)
    var two = try bureau.desk(.auditor)
    let edition = two.edition
    let id = try #require(
      try one.perform(.register(.sample("Trần Ánh"), accounts: [.sample("anh")])).first?.about.creator)
    #expect(two.line(of: id) == nil)
    #expect(try two.catchUp())
    #expect(two.line(of: id)?.row.name == "Trần Ánh" && two.edition > edition)
    #expect(try !two.catchUp())
    #expect(two.dossier(id) == one.dossier(id))
    #expect(Array(two.roster) == Array(one.roster) && two.position == one.position)
  }

  @Test func aDeskThatHasNotCaughtUpDecidesByTheNewestTruth() throws {
    let bureau = try Bureau()
    var one = try bureau.desk(.staff)
    var two = try bureau.desk(.staff)
    let first = try #require(
      try one.perform(.register(.sample("A"), accounts: [.sample("a")])).first?.about.creator)
    #expect(
      two.setback(.creator(.register(.sample("B"), accounts: [.sample("A")])))
        == .refused(.accountHeld(AccountName(platform: .tiktok, handle: "A"), by: first)))
    let second = try two.perform(.register(.sample("B"), accounts: [.sample("b")])).first?.about.creator
    #expect(second == CreatorID("KOL-000002"))
  }

  @Test func whatWasSeenBeforeIsNotDecidedUpon() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    var one = try bureau.desk(.staff)
    var two = try bureau.desk(.staff)
    let seen = try #require(one.dossier(id)?.revision)
    let rename = Command.creator(.amend(Amendment(name: "Tên mới")))
    let move = Command.creator(.amend(Amendment(province: "Huế")))
    // Two acts of one transaction were both decided upon what was seen.
    try two.perform([Act(rename, about: id, seen: seen), Act(move, about: id, seen: seen)])
    let late = Act(.creator(.amend(Amendment(name: "Tên khác"))), about: id, seen: seen)
    #expect(throws: Setback.changedMeanwhile(id)) { try one.perform(late) }
    #expect(one.dossier(id)?.displayName == "Tên mới")
  }

  @Test func aRetryIsAnsweredByTheFirstEntries() throws {
    let bureau = try Bureau()
    var one = try bureau.desk(.staff)
    let request = "00ff00ff00ff00ff"
    let act = Act.register(.sample("A"), accounts: [.sample("a")])
    let first = try one.perform(act, request: request)
    let bytes = try bureau.journalBytes
    #expect(try one.perform(act, request: request) == first)
    // From another process, and with other words: still the first answer.
    var two = try bureau.desk(.staff)
    let other = Act.register(.sample("B"), accounts: [.sample("b")])
    #expect(try two.perform(other, request: request) == first)
    #expect(try bureau.journalBytes == bytes)
    // Another officer's request is another one.
    var supervisor = try bureau.desk(.administrator)
    let enrolled = try supervisor.perform(
      .office(.correctClock(reason: "Đồng bộ giờ")), request: request)
    #expect(enrolled.first?.event?.kind == .clockCorrected)
  }

  @Test func severalActsAreOneTransactionOrNone() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    let bytes = try bureau.journalBytes
    #expect(throws: Setback.refused(.nameMissing)) {
      try desk.perform([
        .register(.sample("A"), accounts: [.sample("a")]), .register(.sample(" "), accounts: [.sample("b")]),
      ])
    }
    #expect(try bureau.journalBytes == bytes && desk.roster.isEmpty)
    let entries = try desk.perform([
      .register(.sample("A"), accounts: [.sample("a")]), .register(.sample("B"), accounts: [.sample("b")]),
    ])
    #expect(entries.map(\.left) == [2, 1, 0] && entries.map(\.event?.kind).last == .numbersTaken)
    #expect(desk.roster.map(\.row.name) == ["A", "B"])
  }

  @Test func whoDoesNotWaitIsToldWhoHoldsTheLock() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    desk.waits = false
    let held = LockHolder(process: 7, officer: try bureau.id(.auditor), verb: "import")
    let act = Command.creator(.register(.sample("A"), accounts: [.sample("a")]))
    do {
      let lock = try JournalLock.enter(RegistryFolder(bureau.folder), as: held)
      #expect(desk.setback(act) == .fault(.busy(held)))
      _ = consume lock
    }
    #expect(desk.trouble == nil && desk.setback(act) == nil)
  }

  @Test func liveStateEqualsReplayedState() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    for (number, name) in ["An", "Bình", "Châu"].enumerated() {
      try desk.perform(.register(.sample(name), accounts: [.sample("a\(number)")]))
    }
    let replayed = try bureau.desk(.staff)
    #expect(Array(desk.roster) == Array(replayed.roster) && desk.journalEntries == replayed.journalEntries)
    #expect(desk.office.taken == replayed.office.taken && desk.position == replayed.position)
  }
}
