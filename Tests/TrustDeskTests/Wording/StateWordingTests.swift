import Testing
import TrustRegistry

@testable import TrustDesk

/// States, roles and conditions in words.
@Suite struct StateWordingTests {
  let office: Office
  let stages = [90, 60, 30]

  init() throws {
    office = try WordingOffice.make()
  }

  private func certificate(from: Int, through: Int) -> Certificate {
    Certificate(
      number: "DD-2026-000001", certificateClass: WordingOffice.ethics, score: 93, atLeast: 90,
      validFrom: WordingOffice.day + from, validThrough: WordingOffice.day + through)
  }

  @Test(arguments: [
    (-10, 28, "sắp hết hạn, còn 28 ngày", "expiring, 28 days left"),
    (-10, 200, "còn hiệu lực, còn 200 ngày", "valid, 200 days left"),
    (-10, 0, "sắp hết hạn, hôm nay là ngày cuối", "expiring, today is the last day"),
    (3, 300, "sắp có hiệu lực từ 08/03/2026", "upcoming from 2026-03-08"),
    (-300, -1, "hết hạn từ 05/03/2026", "expired since 2026-03-05"),
  ])
  func tellsACertificatesStanding(_ from: Int, _ through: Int, _ vi: String, _ en: String) {
    let standing = certificate(from: from, through: through).standing(on: WordingOffice.day, stages: stages)
    #expect(standing == Phrase(vi: vi, en: en))
  }

  @Test func namesRoles() {
    let roles: Roles = [.staff, .supervisor]
    #expect(roles.phrase == Phrase(vi: "cán bộ và lãnh đạo phê duyệt", en: "staff and supervisor"))
    #expect(roles.choice == Phrase(vi: "cán bộ hoặc lãnh đạo phê duyệt", en: "staff or supervisor"))
    #expect(Roles.words.map(\.role) == Roles.names.map(\.role))
  }

  @Test func namesKindsAndPlatformsAndKeepsUnknownOnes() {
    #expect(CreatorKind.known.allSatisfy { !$0.name.vi.isEmpty })
    #expect(CreatorKind.organisation.name == Phrase(vi: "Tổ chức", en: "Organisation"))
    #expect(CreatorKind(rawValue: "band").name == Phrase(same: "band"))
    #expect(Platform(rawValue: "zalo").name == Phrase(same: "zalo"))
    #expect(WordingOffice.account.phrase.vi == "TikTok @lan.nguyen")
  }

  @Test func tellsHowStepsStand() throws {
    let found = try #require(try WordingOffice.dossier(in: office).openCase)
    let states = found.terms.steps.map { found.state(of: $0) }
    #expect(states == [.done, .ready, .waiting(for: [2])])
    #expect(states.map(\.phrase.vi) == ["đã hoàn thành", "cần thực hiện", "chờ bước 2"])
    #expect(found.standing == Phrase(vi: "đang xét, 1/3 bước", en: "open, 1/3 steps"))
  }

  @Test func stepsInARowAreToldShort() {
    #expect([2].inRuns == "2")
    #expect([5, 6].inRuns == "5, 6")
    #expect([1, 2, 3, 4, 5, 6].inRuns == "1–6")
    #expect([2, 4, 5, 6].inRuns == "2, 4–6")
  }

  @Test func aReturnedStepSaysSo() throws {
    var dossier = try WordingOffice.dossier(in: office)
    let returned = Entry(
      sequence: 20, at: Timestamp(startOf: WordingOffice.day), by: WordingOffice.minh,
      about: .creator(WordingOffice.creator), nth: 4, left: 0,
      event: .certificate(.returned(case: 1, step: 1, reason: "Thiếu")))
    try dossier.apply(returned, in: office)
    let found = try #require(dossier.openCase)
    #expect(
      found.terms.steps.map { found.state(of: $0) } == [
        .returned, .waiting(for: [1]), .waiting(for: [1, 2]),
      ])
  }

  @Test func everyConditionTellsMetFromUnmet() {
    let health = WordingOffice.health
    let food = WordingOffice.food
    let breach = BreachReport(
      day: WordingOffice.day, authority: "Sở Y tế", document: "12/QĐ", summary: "Quảng cáo", pending: true)
    let pairs: [(met: Condition, unmet: Condition)] = [
      (.stepsDone(missing: []), .stepsDone(missing: [2])),
      (.scoreReached(score: 93, atLeast: 90), .scoreReached(score: 78, atLeast: 90)),
      (.scoreReached(score: 90, atLeast: 90), .scoreReached(score: nil, atLeast: 90)),
      (
        .scopeSuits(fields: [health], suits: [health], bars: []),
        .scopeSuits(fields: [food, health], suits: [food], bars: [health])
      ),
      (
        .scopeSuits(fields: [food], suits: [food], bars: []), .scopeSuits(fields: [], suits: [food], bars: [])
      ),
      (.scoredImpartially(conflicted: []), .scoredImpartially(conflicted: [WordingOffice.minh])),
      (.examPassed(failed: [], passMark: 70), .examPassed(failed: ["law"], passMark: 70)),
      (
        .classFree(held: nil, renewableFrom: nil),
        .classFree(held: certificate(from: 0, through: 364), renewableFrom: WordingOffice.day + 300)
      ),
    ]
    for pair in pairs {
      let met = pair.met.evidence(in: office)
      let unmet = pair.unmet.evidence(in: office)
      #expect(pair.met.isMet && !pair.unmet.isMet && pair.met.title == pair.unmet.title)
      #expect(met.vi != unmet.vi && met.en != unmet.en && met.vi != met.en && unmet.vi != unmet.en)
    }
    #expect(
      breach.source == Phrase(vi: "ngày 05/03/2026, Sở Y tế, 12/QĐ", en: "of 2026-03-05, Sở Y tế, 12/QĐ"))
  }

  @Test func conditionsAreTitledApart() {
    #expect(Set(Condition.Name.allCases.map(\.title)).count == Condition.Name.allCases.count)
  }
}
