import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// Rows, dossiers and entries as JSON and as text.
@Suite struct TellingTests {
  let office: Office
  let dossier: Dossier

  init() throws {
    office = try WordingOffice.make()
    dossier = try WordingOffice.dossier(in: office)
  }

  private func telling(_ language: Language = .vietnamese) -> Telling {
    Telling(office: office, day: WordingOffice.day, in: language)
  }

  @Test func rowHasEveryKeyInOrder() throws {
    let row = try #require(RosterRow(of: dossier))
    #expect(
      telling().json(row) == """
        {"id":"KOL-000017","name":"An","kind":"KOL","fields":["health"],"province":null,"followers":304900,\
        "accounts":[{"platform":"tiktok","handle":"lan.nguyen","followers":304900}],"score":null,\
        "assessors":[],"certificate":null,"openReviews":0,"membership":null}

        """)
  }

  @Test func dossierBeginsLikeItsRowAndIsStrictJSON() throws {
    let row = try #require(RosterRow(of: dossier))
    let told = telling().json(dossier)
    #expect(told.hasPrefix(telling().json(row).dropLast(2)))
    let object = try #require(try BodyReader.document(Array(told.utf8)).object)
    let lists = ["cases", "certificates", "breaches", "memberships", "requests", "looks", "masked"]
    #expect(object.keys.filter(lists.contains) == lists)
    let found = try #require(object["cases"]?.array?.first?.object)
    #expect(
      found.keys == [
        "id", "class", "scheme", "openedOn", "openedBy", "steps", "proofs", "trainings", "exams", "answers",
        "reports", "feesSettled", "fees", "score", "round", "scorecards", "assignments", "returns",
        "formerDecisions", "decision",
      ])
  }

  @Test func concealedCardTellsItsStateOnly() throws {
    var scored = dossier
    for (index, event) in [
      ScoringEvent.scorecardOpened(case: 1), .scorecardSubmitted(case: 1, points: [20], total: 20),
    ].enumerated() {
      try scored.apply(entry(20 + index, .scoring(event)), in: office)
    }
    let seen = telling().json(scored.seen(by: WordingOffice.minh))
    #expect(seen.contains(#""scorecards":[{"assessor":"o-0001","state":"submitted","setAside":null}]"#))
    #expect(!telling().page(scored.seen(by: WordingOffice.minh)).contains("20/20"))
    #expect(telling().json(scored.seen(by: WordingOffice.lan)).contains(#""total":20"#))
  }

  @Test func entries() {
    let told = HistoryEntry(own: entry(20, .scoring(.scorecardOpened(case: 1))))
    #expect(
      telling().json(told) == """
        {"sequence":20,"at":"2026-03-05T00:00:00+07:00","by":"o-0001","about":"KOL-000017","nth":20,\
        "kind":"scorecardOpened","effect":true,"concealed":false,"masked":[],"content":{"case":1}}

        """)
    #expect(
      telling(.english).table([told])
        == "20  2026-03-05 00:00  Lê Lan (o-0001)  KOL-000017  Scorecard opened in case 1\n")
  }

  @Test func entryWithoutEffectSaysSo() {
    let told = HistoryEntry(
      entry: entry(20, nil), kind: .certificateApproved, isConcealed: false, hasEffect: false)
    #expect(telling().json(told).contains(#""effect":false"#))
    #expect(telling().table([told]).contains("(không có hiệu lực)"))
  }

  @Test func languagesDiffer() throws {
    #expect(telling().page(dossier).contains("Lượt xét số 1"))
    #expect(telling(.english).page(dossier).contains("Case 1"))
  }

  private func entry(_ sequence: Int, _ event: Event?) -> Entry {
    Entry(
      sequence: sequence, at: Timestamp(startOf: WordingOffice.day), by: WordingOffice.lan,
      about: .creator(WordingOffice.creator), nth: sequence, left: 0, event: event)
  }
}
