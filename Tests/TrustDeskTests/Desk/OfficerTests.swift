import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// Who may sit at a desk, under which key, and under which clock.
@Suite struct OfficerTests {
  @Test func aFoundingNamesItsAdministratorAndAdoptsTheScheme() throws {
    let bureau = try Bureau()
    let desk = try bureau.desk(.administrator)
    #expect(desk.office.name == "Sổ thử" && desk.office.isTrial)
    #expect(desk.office.scheme?.version == 1)
    #expect(desk.officer?.roles == .administrator)
    #expect(desk.journalEntries.prefix(2).map(\.kind) == [.registryFounded, .schemeAdopted])
    #expect(desk.registryID != nil && desk.registryID == desk.officerKey?.registry)
    #expect(try bureau.audit().findings == [])
  }

  @Test func aRegistryIsFoundedOnce() throws {
    let bureau = try Bureau()
    let scheme = try #require(try bureau.desk(nil).office.scheme)
    let before = try bureau.journalBytes
    #expect(throws: Setback.fault(.alreadyFounded(bureau.folder))) {
      _ = try Desk.found(
        bureau.folder, name: "Khác", trial: true, officerName: "Khác", key: OfficerKey(), scheme: scheme)
    }
    #expect(try bureau.journalBytes == before)
  }

  @Test func anUnfinishedFoundingIsNoRegistry() throws {
    let bureau = try Bureau()
    try bureau.putBack([])
    #expect(throws: Setback.fault(.noRegistry(bureau.folder))) { _ = try bureau.desk(nil) }
    #expect(throws: Setback.fault(.noRegistry("/no/such/registry"))) {
      _ = try Desk.open("/no/such/registry", key: nil, verb: "test", state: nil)
    }
  }

  @Test func aDecidingRoleWaitsForASecondOfficer() throws {
    let bureau = try Bureau(confirming: false)
    let supervisor = try bureau.id(.supervisor)
    let id = try bureau.openCase()
    let decline = Command.certificate(.decline(case: 1, reason: "Chưa đạt"))
    var desk = try bureau.desk(.supervisor)
    #expect(desk.setback(decline, about: id) == .refused(.roleUnconfirmed(.supervisor)))
    var enroller = try bureau.desk(.administrator)
    let own = enroller.setback(.office(.confirm(officer: supervisor)))
    #expect(own == .refused(.secondOfficerNeeded(supervisor)))
    var second = try bureau.desk(.auditor)
    try second.perform(.office(.confirm(officer: supervisor)))
    // The desk that was open all the while decides by the newest truth.
    #expect(desk.setback(decline, about: id) == nil)
  }

  @Test func onlyAKeyThatSignsForItselfIsEnrolled() throws {
    let bureau = try Bureau()
    var desk = try bureau.desk(.administrator)
    let id = desk.office.nextOfficerID
    let (key, other) = (OfficerKey(), OfficerKey())
    for proof in [
      other.proof(of: id), key.proof(of: OfficerID(number: 77)), String(repeating: "0", count: 128),
    ] {
      let enrolment = OfficeCommand.enrol(
        officer: id, name: "Mới", key: key.publicKey, roles: .staff, creator: nil, proof: proof)
      #expect(desk.setback(.office(enrolment)) == .possessionUnproven)
    }
    let replacement = OfficeCommand.replaceKey(
      officer: try bureau.id(.staff), key: key.publicKey, proof: other.proof(of: try bureau.id(.staff)),
      reason: "Mất khóa")
    #expect(desk.setback(.office(replacement)) == .possessionUnproven)
  }

  @Test func aStrangersKeyMayLookAndNotAct() throws {
    let bureau = try Bureau()
    let key = OfficerKey()
    var desk = try Desk.open(bureau.folder, key: key, verb: "test", state: nil)
    #expect(desk.officer == nil && !desk.isWritable && desk.office.isFounded)
    let setback = desk.setback(.creator(.register(.sample("A"), accounts: [.sample("a")])))
    #expect(setback == .keyNotEnrolled(key.publicKey))
    var nobody = try bureau.desk(nil)
    #expect(nobody.setback(.creator(.register(.sample("A"), accounts: [.sample("a")]))) == .noKey)
    #expect(nobody.obstacle == .noKey)
  }

  @Test func aRetiredOfficerActsNoMoreAndIsTold() throws {
    let bureau = try Bureau()
    var staff = try bureau.desk(.staff)
    let id = try bureau.id(.staff)
    let day = Bureau.start.day
    var administrator = try bureau.desk(.administrator)
    try administrator.perform(.office(.retire(officer: id, since: day, reason: "Nghỉ việc")))
    let register = Command.creator(.register(.sample("A"), accounts: [.sample("a")]))
    #expect(staff.setback(register) == .refused(.officerRetired(id, since: day)))
    #expect(staff.officer == nil)
    let last = administrator.setback(
      .office(.retire(officer: try bureau.id(.administrator), since: day, reason: "Nghỉ")))
    #expect(last == .refused(.lastAdministrator(try bureau.id(.administrator))))
  }

  @Test func aReplacedKeyGivesWayToTheNewOne() throws {
    let bureau = try Bureau()
    let id = try bureau.id(.staff)
    var staff = try bureau.desk(.staff)
    let new = OfficerKey(officer: id, registry: staff.registryID)
    try staff.perform(
      .office(
        .replaceKey(officer: id, key: new.publicKey, proof: new.proof(of: id), reason: "Đổi khóa hằng năm")))
    let register = Command.creator(.register(.sample("A"), accounts: [.sample("a")]))
    #expect(staff.setback(register) == .keyReplaced(id))
    staff.sit(new)
    #expect(staff.setback(register) == nil)
    // Nobody is ever enrolled with a key that was used before, not even its owner.
    let old = try bureau.key(.staff)
    let again = OfficeCommand.replaceKey(
      officer: id, key: old.publicKey, proof: old.proof(of: id), reason: "Quay lại")
    #expect(staff.setback(.office(again)) == .refused(.keyAlreadyUsed(by: id)))
  }

  @Test func aKeyOfAnotherRegistryOpensNone() throws {
    let (bureau, other) = (try Bureau(), try Bureau())
    let key = try other.key(.staff)
    #expect {
      _ = try Desk.open(bureau.folder, key: key, verb: "test", state: nil)
    } throws: {
      if case Setback.fault(.otherRegistry) = $0 { true } else { false }
    }
  }
}
