import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// An appeal against a suspension in the console: told, lodged and decided by the forms of every appeal.
@MainActor
@Suite struct MeasureAppealScreenTests {
  var registry: SampleRegistry
  private static let phuong = CreatorID(kind: .opinionLeader, number: 1)
  private static let seven = OfficerID(number: 7)
  private let target: AppealTarget

  init() throws {
    registry = try SampleRegistry.atWork().enrolling("Mai Đình Phúc", [.staff, .supervisor])
    let today = SampleRegistry.today
    let number = registry.desk(as: nil).dossier(Self.phuong)?.certificates.first?.number ?? ""
    target = .measure(certificate: number, measure: 1)
    let suspension = Suspension(
      certificate: number, until: .condition("gỡ bài"), emergency: true, review: 1, reason: "Chưa gỡ")
    let acts: [(Command, OfficerID)] = [
      (.review(.open(.misuseOfMark, reason: "Dùng sai dấu")), SampleRegistry.staff),
      (.measure(.suspend(suspension)), SampleRegistry.supervisor),
      (
        .appeal(.notify(of: target, day: today, channel: .post, document: "30/BP")), SampleRegistry.staff
      ),
    ]
    for (command, officer) in acts {
      try registry.act(command, about: Self.phuong, by: officer, on: today)
    }
  }

  private func lodged() throws -> SampleRegistry {
    var registry = registry
    let command = AppealCommand.lodge(
      against: target, day: SampleRegistry.today, grounds: "Đã gỡ bài", document: "31/KN")
    try registry.act(
      .appeal(command), about: Self.phuong, by: SampleRegistry.staff, on: SampleRegistry.today)
    return registry
  }

  private func dossier(in test: ScreenTest) throws -> Dossier {
    let dossier = test.world.desk.dossier(Self.phuong)
    return try #require(dossier)
  }

  @Test func theFormLodgesAgainstTheMeasure() throws {
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    let dossier = try dossier(in: test)
    #expect(AppealForms.lodgeObstacle(dossier, in: test.world) == nil)
    let form = AppealForms.lodge(dossier, in: test.world)
    #expect(form.title.en.contains("measure 1 on certificate"))
    #expect(form.fields.map(\.name) == [.day, .summary, .document])
  }

  @Test func whatAwaitsItsReceiptIsChosenWhereThereAreTwo() throws {
    var registry = registry
    guard case .measure(let number, _) = target else { return }
    let again = Suspension(
      certificate: number, until: .through(SampleRegistry.today), emergency: true, review: 1, reason: "Thêm")
    try registry.act(
      .measure(.suspend(again)), about: Self.phuong, by: SampleRegistry.supervisor, on: SampleRegistry.today)
    let test = ScreenTest(registry, as: SampleRegistry.staff)
    let form = AppealForms.notice(try dossier(in: test), in: test.world)
    #expect(form.fields.map(\.name) == [.subject, .day, .channel, .document])
  }

  @Test func decidedFromTheListItIsValidAgain() throws {
    let test = ScreenTest(try lodged(), as: Self.seven, language: .english).type("6").type("k")
    #expect(test.text().contains("measure 1 on"))
    test.press(.enter).type("2").press(.enter)
    #expect(test.text().contains("appeal 1 against measure 1 on certificate"))
    test.type("Gone before").press(.enter)
    let certificate = try #require(try dossier(in: test).certificates.first)
    #expect(certificate.measures.first?.liftedOn == SampleRegistry.today)
    #expect(certificate.status(on: SampleRegistry.today, stages: []) == .valid)
    #expect(test.text().contains("No appeal"))
  }

  @Test func theDossierTellsOfItAndOfTheMeasure() throws {
    var registry = try lodged()
    try registry.act(
      .appeal(.decide(appeal: 1, outcome: .altered, reason: "Đã gỡ")), about: Self.phuong, by: Self.seven,
      on: SampleRegistry.today)
    let test = ScreenTest(registry, as: SampleRegistry.staff, language: .english)
    test.world.atHand = Self.phuong
    test.type("2")
    var told = ""
    for _ in 0..<9 {
      told += test.text()
      test.press(.right)
    }
    #expect(told.contains("decision altered"))
    #expect(told.contains("without effect from"))
  }
}
