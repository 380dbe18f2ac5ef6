import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// An editor and one's own key do not make an approval (JOURNAL 9), and what nobody can read freezes its
/// subject.
@Suite struct ForgeryTests {
  private func approval(_ number: Int = 1) -> [Event] {
    let certificate = Certificate(
      number: "CD-2026-000001", certificateClass: ClassCode(rawValue: "community"), score: 100, atLeast: 65,
      validFrom: Bureau.start.day, validThrough: Bureau.start.day + 364)
    return [
      .certificate(.approved(case: number, certificate, reason: "Đủ điều kiện")),
      .office(.numbersTaken(series: .certificates(prefix: "CD", year: 2026), upTo: 1)),
    ]
  }

  @Test func aForgedApprovalHasNoEffectAndIsAFindingWithItsSignersName() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    var watching = try bureau.desk(.supervisor)
    let sequence = watching.end.sequence + 1
    try bureau.forge(approval(), about: id, by: .staff)
    try watching.catchUp()
    for desk in [watching.dossier(id), try bureau.desk(.auditor).dossier(id)] {
      #expect(desk?.certificates == [] && desk?.openCase?.number == 1)
    }
    let finding = Finding(
      sequence: sequence, by: try bureau.id(.staff),
      contradiction: .withoutRight(kind: .certificateApproved, by: try bureau.id(.staff)))
    #expect(watching.findings == [finding])
    #expect(watching.history(of: id).map(\.hasEffect) == [true, true, true, true, true, false])
    #expect(watching.line(of: id)?.row.certificates == [])
    let audited = try bureau.audit().findings
    #expect(audited.map(\.id) == [.notByRight] && audited.map(\.sequence) == [sequence])
    #expect(audited.first?.message.vi.contains("staff") == true)
    // Nobody is kept from going on, and the number stays free.
    try watching.perform(.certificate(.decline(case: 1, reason: "Chưa đạt")), about: id)
    #expect(watching.office.taken[.certificates(prefix: "CD", year: 2026)] == nil)
  }

  @Test func aSupervisorsForgedApprovalLacksItsConditions() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    try bureau.forge(approval(), about: id, by: .supervisor)
    let desk = try bureau.desk(.auditor)
    #expect(desk.dossier(id)?.certificates == [])
    #expect(try bureau.audit().findings.map(\.id) == [.contradiction])
  }

  @Test func aForgedRetirementRetiresNobodyAndListsNothing() throws {
    let bureau = try Bureau()
    try bureau.openCase()
    let staff = try bureau.id(.staff)
    let retirement = Event.office(
      .retired(officer: staff, since: Bureau.start.day - 30, reason: "Muốn họ đi"))
    try bureau.forge(
      [.init(retirement, about: .office)], by: try bureau.id(.auditor), with: try bureau.key(.auditor).signing
    )
    #expect(try bureau.desk(.staff).officer?.id == staff)
    #expect(try bureau.audit().findings.map(\.id) == [.notByRight])
  }

  @Test func whatARetiredKeySignedTooLateIsListed() throws {
    let bureau = try Bureau()
    try bureau.openCase()
    var desk = try bureau.desk(.administrator)
    let since = Bureau.start.day - 1
    try desk.perform(
      .office(.retire(officer: try bureau.id(.staff), since: since, reason: "Mất khóa từ hôm trước")))
    let findings = try bureau.audit().findings
    #expect(findings.allSatisfy { $0.id == .retiredKey } && findings.count == 6)
    #expect(desk.roster.count == 1)
  }

  @Test func anEnrolmentWithoutProofOfPossessionEnrolsNobody() throws {
    let bureau = try Bureau()
    let (id, key) = (OfficerID(number: 8), OfficerKey())
    let enrolment = Event.office(
      .enrolled(
        officer: id, name: "Kẻ mạo danh", key: key.publicKey, roles: .staff, creator: nil,
        proof: OfficerKey().proof(of: id)))
    try bureau.forge(
      [.init(enrolment, about: .office)], by: try bureau.id(.administrator),
      with: try bureau.key(.administrator).signing)
    #expect(try bureau.desk(nil).office.officer(id) == nil)
    #expect(try bureau.audit().findings.map(\.id) == [.possession])
  }

  @Test func aLineOfANewerVersionIsShownAndThisOneWritesNoMore() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    var open = try bureau.desk(.staff)
    try bureau.forge(
      [.init(about: .creator(id), kind: "starsAwarded", version: 1, content: ["stars": .integer(5)])],
      by: try bureau.id(.staff), with: try bureau.key(.staff).signing)
    let setback = open.setback(.creator(.amend(Amendment(name: "Tên khác"))), about: id)
    guard case .fault(.newerVersion(let place, "starsAwarded 1")) = setback else {
      Issue.record("\(String(describing: setback))")
      return
    }
    #expect(place.line == open.position?.sequence)
    #expect(!open.isWritable && open.dossier(id)?.displayName == "Nguyễn Thị Phượng")
    #expect(try bureau.audit().findings.map(\.id) == [.unknownKind])
  }

  @Test func aWronglyFilledBodyFreezesItsSubjectAndNoOther() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    let other = try bureau.openCase("Lê Văn Ba", handle: "ba")
    try bureau.forge(
      [.init(about: .creator(id), kind: "creatorAmended", content: ["name": .integer(5)])],
      by: try bureau.id(.staff), with: try bureau.key(.staff).signing)
    var desk = try bureau.desk(.staff)
    let rename = Command.creator(.amend(Amendment(name: "Tên khác")))
    #expect(desk.setback(rename, about: id) == .frozen(.creator(id)))
    #expect(desk.setback(rename, about: other) == nil)
    #expect(try bureau.audit().findings.map(\.id) == [.grammar])
  }

  @Test func aLineAboutTheOfficeThatNobodyCanReadFreezesAll() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    try bureau.forge(
      [.init(about: .office, kind: "clockCorrected", content: ["reason": .truth(true)])],
      by: try bureau.id(.administrator), with: try bureau.key(.administrator).signing)
    var desk = try bureau.desk(.staff)
    #expect(desk.setback(.creator(.amend(Amendment(name: "Tên khác"))), about: id) == .frozen(.office))
    let report = desk.preview(try ImportSample.one("moi"))
    #expect(report.registered == 1 && report.skipped.isEmpty)
    #expect(throws: Setback.frozen(.office)) { try desk.importCreators(try ImportSample.one("moi")) }
  }

  @Test func whatNobodyCouldReadBackIsNotWritten() throws {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    var desk = try bureau.desk(.assessor1)
    try desk.perform(.scoring(.openScorecard(case: 1)), about: id)
    let bytes = try bureau.journalBytes
    let draft = DeductionDraft(
      requirement: RequirementCode(criterion: 1, ordinal: 1), points: 3, reason: "Không gắn nhãn",
      evidence: .digest("không phải mã băm"), day: Bureau.start.day)
    let setback = desk.setback(.scoring(.enterDeduction(case: 1, draft)), about: id)
    guard case .unwritable(.field(kind: .deductionEntered, _)) = setback else {
      Issue.record("\(String(describing: setback))")
      return
    }
    #expect(setback?.exitCode == 2)
    #expect(try bureau.journalBytes == bytes)
    #expect(desk.trouble == nil && desk.isWritable)
  }
}
