import Testing
import TrustRegistry

@testable import TrustDesk

/// Until a case's score stands, a card is its assessor's alone: on every way out of the desk (PROGRAMME 4,
/// step 5).
@Suite struct BlindDeskTests {
  /// A case with a submitted and an open card of the first two assessors; the deductions bear a telling word.
  private func scored() throws -> (Bureau, CreatorID) {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    for (part, points) in [(Bureau.Part.assessor1, 17), (.assessor2, 3)] {
      var desk = try bureau.desk(part)
      try desk.perform(.scoring(.openScorecard(case: 1)), about: id)
      let draft = DeductionDraft(
        requirement: RequirementCode(criterion: 2, ordinal: 3), points: points, reason: "lời kín",
        evidence: .address("https://vidu.vn/kin"), day: Bureau.start.day)
      try desk.perform(.scoring(.enterDeduction(case: 1, draft)), about: id)
      try desk.perform(
        .scoring(.withdrawDeduction(case: 1, deduction: 1, reason: "rút kín")), about: id)
      try desk.perform(.scoring(.enterDeduction(case: 1, draft)), about: id)
    }
    var first = try bureau.desk(.assessor1)
    try first.perform(.scoring(.submitScorecard(case: 1)), about: id)
    return (bureau, id)
  }

  /// Everything that a desk tells of a creator, as text.
  private func everything(_ desk: borrowing Desk, about id: CreatorID) -> String {
    let acts: [Command] = [
      .scoring(.openScorecard(case: 1)), .scoring(.submitScorecard(case: 1)),
      .scoring(.withdrawDeduction(case: 1, deduction: 2, reason: "x")),
      .certificate(.approve(case: 1, reason: "x")), .certificate(.decline(case: 1, reason: "x")),
    ]
    let obstacles = acts.map { desk.obstacle(to: Act($0, about: id)) }
    return [
      String(describing: desk.dossier(id)), String(describing: desk.history(of: id)),
      String(describing: desk.journalEntries), String(describing: desk.roster),
      String(describing: desk.line(of: id)), String(describing: obstacles),
      obstacles.map { String(describing: $0?.phrase(in: desk.office)) }.joined(),
      String(describing: desk.findings),
    ].joined(separator: "\n")
  }

  @Test(arguments: [Bureau.Part.staff, .assessor3, .supervisor, .auditor, .administrator, nil])
  func nothingOfAForeignCardIsTold(_ part: Bureau.Part?) throws {
    let (bureau, id) = try scored()
    let told = everything(try bureau.desk(part), about: id)
    #expect(!told.contains("kín") && !told.contains("vidu.vn/kin"))
    // 83 and 97 points, and the 17 and 3 that were taken.
    #expect(!told.contains("total: 83") && !told.contains("submittedTotal: Optional(83)"))
    #expect(!told.contains("points: 17") && !told.contains("deductionEntered("))
    let desk = try bureau.desk(part)
    let cards = try #require(desk.dossier(id)?.openCase?.scorecards)
    #expect(cards.map(\.isConcealed) == [true, true] && cards.map(\.isSubmitted) == [true, false])
    #expect(cards.allSatisfy { $0.entries.isEmpty && $0.submittedTotal == nil })
  }

  @Test func hiddenLinesAreNotEvenCounted() throws {
    let (bureau, id) = try scored()
    let told = try bureau.desk(.supervisor).history(of: id)
    let hidden = told.filter(\.isConcealed)
    #expect(hidden.map(\.kind) == [.scorecardSubmitted])
    #expect(hidden.allSatisfy { $0.entry.event == nil })
    #expect(told.map(\.kind).suffix(3) == [.scorecardOpened, .scorecardOpened, .scorecardSubmitted])
    #expect(told.suffix(3).map(\.isNumbered) == [true, false, false])
    #expect(told.dropLast(3).allSatisfy { $0.isNumbered })
  }

  @Test func anAssessorSeesTheirOwnCardAndNoOther() throws {
    let (bureau, id) = try scored()
    let desk = try bureau.desk(.assessor2)
    let cards = try #require(desk.dossier(id)?.openCase?.scorecards)
    #expect(cards.map(\.isConcealed) == [true, false])
    #expect(cards.last?.standing.map(\.points) == [3])
    let told = everything(desk, about: id)
    #expect(told.contains("lời kín") && !told.contains("points: 17"))
    #expect(!told.contains("total: 83") && !told.contains("submittedTotal: Optional(83)"))
  }

  @Test func whoLosesTheSeatLosesTheSight() throws {
    let (bureau, id) = try scored()
    var desk = try bureau.desk(.assessor1)
    #expect(desk.dossier(id)?.openCase?.scorecards.first?.isConcealed == false)
    var administrator = try bureau.desk(.administrator)
    let officer = try bureau.id(.assessor1)
    let key = OfficerKey()
    try administrator.perform(
      .office(
        .replaceKey(
          officer: officer, key: key.publicKey, proof: key.proof(of: officer), reason: "Khóa bị lộ")))
    try desk.catchUp()
    #expect(desk.officer == nil)
    #expect(desk.dossier(id)?.openCase?.scorecards.first?.isConcealed == true)
  }

  @Test func whatIsTakenWhenTheScoreStandsIsTold() throws {
    let (bureau, id) = try scored()
    var second = try bureau.desk(.assessor2)
    try second.perform(.scoring(.submitScorecard(case: 1)), about: id)
    // 83 and 97 are more than five points apart: a third card is needed, as blind as the others.
    #expect(second.line(of: id)?.row.openCase?.needed == 3)
    #expect(second.dossier(id)?.openCase?.scorecards.first?.isConcealed == true)
    try bureau.assign(.assessor3, to: id)
    var third = try bureau.desk(.assessor3)
    try third.perform(.scoring(.openScorecard(case: 1)), about: id)
    try third.perform(.scoring(.submitScorecard(case: 1)), about: id)
    let auditor = try bureau.desk(.auditor)
    let open = try #require(auditor.dossier(id)?.openCase)
    #expect(open.score == (83 + 97 + 100) / 3)
    #expect(open.scorecards.map(\.submittedTotal) == [83, 97, 100])
    #expect(auditor.history(of: id).allSatisfy { !$0.isConcealed && $0.entry.event != nil })
  }
}
