import Foundation
import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// What an officer's account has seen cannot be taken back without their word (JOURNAL 27, 28).
@Suite struct RestoreTests {
  private let lost = Act.register(.sample("Mất"), accounts: [.sample("mat")])

  /// A registry that is no trial; the staff's account has seen one act more than the journal has kept.
  private func cut() throws -> (Bureau, missing: JournalPosition) {
    let bureau = try Bureau(trial: false)
    var desk = try bureau.desk(.staff, witnessed: true)
    try desk.perform(.register(.sample("Còn"), accounts: [.sample("con")]))
    let bytes = try bureau.journalBytes
    try desk.perform(lost)
    let missing = desk.end
    try bureau.putBack(bytes)
    return (bureau, missing)
  }

  private func gap(_ trouble: JournalFault?) -> WitnessGap? {
    if case .historyChanged(let gap) = trouble { gap } else { nil }
  }

  @Test func aJournalThatWasCutIsReadOnlyAndSaysSinceWhen() throws {
    let (bureau, missing) = try cut()
    #expect(throws: Setback.self) { _ = try bureau.desk(.staff, witnessed: true) }
    var desk = try bureau.desk(.staff, witnessed: true, readingOn: true)
    #expect(gap(desk.trouble)?.missing == missing)
    #expect(desk.roster.map(\.row.name) == ["Còn"])
    let trouble = try bureau.trouble(of: desk)
    #expect(throws: Setback.fault(trouble)) { try desk.perform(lost) }
    #expect(try bureau.audit(by: .staff).findings.map(\.id) == [.witness])
    #expect(try bureau.audit(by: .auditor).findings == [])
    // Whoever has not seen it cannot know, and looking does not make the staff's account forget.
    #expect(try bureau.desk(.auditor, witnessed: true).trouble == nil)
    #expect(try bureau.desk(.staff, witnessed: true, readingOn: true).trouble == trouble)
  }

  @Test func aRewrittenJournalIsNoticedByAnOpenDeskAtItsFirstWrite() throws {
    let (bureau, missing) = try cut()
    // Open before anything was seen, without a witness of its own yet.
    var idle = try bureau.desk(.staff)
    idle.state = bureau.state(of: .staff)
    do throws(Setback) {
      try idle.perform(lost)
      Issue.record("written over a changed history")
    } catch {
      #expect(gap(idle.trouble)?.missing == missing)
    }
  }

  @Test func anotherProcessOfTheSameAccountIsNeverWrittenOver() throws {
    let bureau = try Bureau(trial: false)
    var console = try bureau.desk(.staff, witnessed: true)
    try console.perform(.register(.sample("Một"), accounts: [.sample("mot")]))
    let bytes = try bureau.journalBytes
    var verb = try bureau.desk(.staff, witnessed: true)
    try verb.perform(.register(.sample("Hai"), accounts: [.sample("hai")]))
    let seen = try Witness(of: RegistryFolder(bureau.folder), in: bureau.state(of: .staff))
    // The console has not caught up: what the other process saw stays kept.
    console.keepWitness()
    #expect(try Witness(of: RegistryFolder(bureau.folder), in: bureau.state(of: .staff)) == seen)
    try bureau.putBack(bytes)
    console.keepWitness()
    #expect(gap(console.trouble)?.missing == verb.position)
    #expect(try Witness(of: RegistryFolder(bureau.folder), in: bureau.state(of: .staff)) == seen)
  }

  @Test func theWayBackNeedsTheAdministratorAndEachOfficersWord() throws {
    let (bureau, missing) = try cut()
    var staff = try bureau.desk(.staff, witnessed: true, readingOn: true)
    let signature = try #require(missing.signature?.text)
    let acceptance = OfficeCommand.acceptHistory(
      sequence: missing.sequence, seal: missing.seal.text, signature: signature)
    #expect(staff.setback(.office(acceptance)) == .restoreMissing)

    var administrator = try bureau.desk(.administrator, witnessed: true)
    let end = administrator.end
    let wrong = OfficeCommand.restore(
      sequence: end.sequence, seal: missing.seal.text, reason: "Khôi phục từ bản sao đêm qua")
    #expect(administrator.setback(.office(wrong)) == .otherLine(end))
    let restore = OfficeCommand.restore(
      sequence: end.sequence, seal: end.seal.text, reason: "Khôi phục từ bản sao đêm qua")
    #expect(staff.setback(.office(restore)) == .refused(.roleMissing(needed: .administrator, held: .staff)))
    #expect(administrator.setback(.office(restore)) == nil)

    let typed = OfficeCommand.acceptHistory(
      sequence: end.sequence, seal: end.seal.text, signature: signature)
    #expect(staff.setback(.office(typed)) == .otherLine(missing))
    #expect(staff.obstacle(to: .office(acceptance)) == nil)
    #expect(staff.setback(.office(acceptance)) == nil)
    #expect(staff.trouble == nil)
    try staff.perform(lost)
    #expect(try bureau.desk(.staff, witnessed: true).roster.map(\.row.name) == ["Còn", "Mất"])
    #expect(try bureau.audit(by: .staff).findings == [])
    // What is borne needs no acceptance.
    #expect(staff.setback(.office(acceptance)) == .refused(.nothingChanged))
  }

  @Test func aRestoreSeenBeforeExcusesNoLaterCut() throws {
    let (bureau, missing) = try cut()
    var administrator = try bureau.desk(.administrator)
    let end = administrator.end
    try administrator.perform(
      .office(.restore(sequence: end.sequence, seal: end.seal.text, reason: "Khôi phục")))
    var staff = try bureau.desk(.staff, witnessed: true, readingOn: true)
    let signature = try #require(missing.signature?.text)
    try staff.perform(
      .office(
        .acceptHistory(sequence: missing.sequence, seal: missing.seal.text, signature: signature)))
    let bytes = try bureau.journalBytes
    try staff.perform(lost)
    let second = staff.end
    try bureau.putBack(bytes)
    var again = try bureau.desk(.staff, witnessed: true, readingOn: true)
    #expect(gap(again.trouble)?.missing == second)
    #expect(
      again.setback(
        .office(
          .acceptHistory(
            sequence: second.sequence, seal: second.seal.text,
            signature: try #require(second.signature?.text)))) == .restoreMissing)
  }

  @Test func aDamagedWitnessIsToldAndReadOn() throws {
    let (bureau, _) = try cut()
    let state = bureau.state(of: .staff)
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: state.path).first)
    try Data("hỏng".utf8).write(to: URL(filePath: state.path + "/" + name))
    let fault = JournalFault.witnessDamaged(state.path + "/" + name)
    #expect(throws: Setback.fault(fault)) { _ = try bureau.desk(.staff, witnessed: true) }
    let desk = try bureau.desk(.staff, witnessed: true, readingOn: true)
    #expect(desk.trouble == fault && desk.roster.count == 1)
  }
}
