import TrustRegistry

extension ForgeryTables {
  private static func opening(
    _ number: Int = 1, _ code: ClassCode = .community, scheme: Int = 1, maxima: [Int] = [20, 20, 20, 20, 20]
  ) -> [Event] {
    [.procedure(.opened(case: number, certificateClass: code, scheme: scheme, maxima: maxima))]
  }

  private static func step(_ number: Int) -> [Event] {
    [.procedure(.stepRecorded(case: 1, step: number, note: "x", document: "x"))]
  }

  /// The scheme was made stricter, then somebody opens a case under the mild one.
  private static let tightened =
    Story.registered + [.does(.administrator, .adopt(.sample(version: 2, communityAtLeast: 80)))]

  static let cases: [ForgeryRow] = [
    .init(.outOfPlace(kind: .caseOpened), given: tightened, by: .staff, seals: opening()),
    .init(.outOfPlace(kind: .caseOpened), given: Story.registered, by: .staff, seals: opening(scheme: 2)),
    .init(
      .outOfPlace(kind: .caseOpened), given: Story.registered, by: .staff,
      seals: opening(maxima: [60, 10, 10, 10, 10])),
    .init(
      .outOfPlace(kind: .caseOpened), given: Story.registered, by: .staff,
      seals: opening(1, ClassCode(rawValue: "gold"))),
    .init(.outOfPlace(kind: .caseOpened), given: Story.registered, by: .staff, seals: opening(2)),
    .init(.outOfPlace(kind: .caseOpened), given: Story.opened(), by: .staff, seals: opening(2)),
    .init(.outOfPlace(kind: .caseOpened), given: Story.staffed, by: .staff, seals: opening()),
    .init(.outOfPlace(kind: .stepRecorded), given: Story.analysed(), by: .staff, seals: step(1)),
    .init(.outOfPlace(kind: .stepRecorded), given: Story.analysed(), by: .assessor, seals: step(5)),
    .init(.outOfPlace(kind: .stepRecorded), given: Story.opened(), by: .staff, seals: step(7)),
    .init(.outOfPlace(kind: .stepRecorded), given: Story.opened(), by: .staff, seals: step(8)),
    .init(.outOfPlace(kind: .stepRecorded), given: Story.registered, by: .staff, seals: step(1)),
    .init(
      .outOfPlace(kind: .stepRecorded), given: Story.opened() + [.does(.supervisor, .decline())], by: .staff,
      seals: step(1)),
    .init(
      .outOfPlace(kind: .examRecorded), given: Story.opened(), by: .staff,
      seals: [
        .procedure(
          .examRecorded(case: 1, subject: "poetry", mark: 100, day: "2026-08-31", document: "x"))
      ]),
  ]

  private static let carded = Story.analysed() + [.does(.assessor, .openCard())]
  private static let halfDone = Story.analysed() + Story.cards([(.assessor, 0)])
  private static let opened: [Event] = [.scoring(.scorecardOpened(case: 1))]

  private static func deduction(_ number: Int, _ points: Int, _ code: RequirementCode = "2.3") -> [Event] {
    let deduction = Deduction(
      number: number, requirement: code, points: points, reason: "x", evidence: .document("x"),
      day: "2026-08-01", tariff: nil)
    return [.scoring(.deductionEntered(case: 1, deduction))]
  }

  private static func submitted(_ points: [Int], _ total: Int) -> [Event] {
    [.scoring(.scorecardSubmitted(case: 1, points: points, total: total))]
  }

  private static func stood(_ score: Int) -> Event { .scoring(.scoreStood(case: 1, score: score)) }

  static let scoring: [ForgeryRow] = [
    .init(.outOfPlace(kind: .scorecardOpened), given: carded, by: .assessor, seals: opened),
    .init(.outOfPlace(kind: .scorecardOpened), given: Story.scored(), by: .thirdAssessor, seals: opened),
    .init(
      .outOfPlace(kind: .scorecardOpened), given: carded + [.does(.secondAssessor, .openCard())],
      by: .thirdAssessor, seals: opened),
    .init(
      .outOfPlace(kind: .scorecardOpened), given: Story.scored() + [.does(.supervisor, .sendBack(to: 5))],
      by: .assessor, seals: opened),
    .init(.outOfPlace(kind: .deductionEntered), given: carded, by: .assessor, seals: deduction(1, 21)),
    .init(.outOfPlace(kind: .deductionEntered), given: carded, by: .assessor, seals: deduction(1, 0)),
    .init(.outOfPlace(kind: .deductionEntered), given: carded, by: .assessor, seals: deduction(1, -20)),
    .init(.outOfPlace(kind: .deductionEntered), given: carded, by: .assessor, seals: deduction(2, 5)),
    .init(
      .outOfPlace(kind: .deductionEntered), given: carded, by: .assessor, seals: deduction(1, 5, "6.1")),
    .init(.outOfPlace(kind: .deductionEntered), given: carded, by: .secondAssessor, seals: deduction(1, 5)),
    .init(.outOfPlace(kind: .deductionEntered), given: halfDone, by: .assessor, seals: deduction(1, 5)),
    .init(
      .outOfPlace(kind: .deductionWithdrawn), given: carded, by: .assessor,
      seals: [.scoring(.deductionWithdrawn(case: 1, deduction: 1, reason: "x"))]),
    .init(
      .outOfPlace(kind: .deductionWithdrawn),
      given: carded + [.does(.assessor, .deduct(5)), .does(.assessor, .withdraw(1))], by: .assessor,
      seals: [.scoring(.deductionWithdrawn(case: 1, deduction: 1, reason: "x"))]),
    .init(
      .outOfPlace(kind: .scorecardSubmitted), given: carded + [.does(.assessor, .deduct(5))], by: .assessor,
      seals: submitted([15, 20, 20, 20, 20], 95)),
    .init(
      .outOfPlace(kind: .scorecardSubmitted), given: carded, by: .assessor,
      seals: submitted([20, 20, 20, 20, 20], 99)),
    .init(
      .outOfPlace(kind: .scorecardSubmitted), given: carded + [.does(.assessor, .deduct(5))], by: .assessor,
      seals: submitted([20, 20, 20, 20, 20], 100)),
    .init(
      .outOfPlace(kind: .scorecardSubmitted), given: halfDone, by: .assessor,
      seals: submitted([0, 20, 20, 20, 20], 80)),
    .init(
      .outOfPlace(kind: .scoreStood), given: Story.analysed(), by: .assessor, seals: [stood(100)]),
    .init(.outOfPlace(kind: .scoreStood), given: halfDone, by: .assessor, seals: [stood(100)]),
    .init(.outOfPlace(kind: .scoreStood), given: Story.scored(), by: .assessor, seals: [stood(100)]),
    .init(
      .outOfPlace(kind: .scoreStood), given: halfDone + [.does(.secondAssessor, .openCard())],
      by: .secondAssessor, seals: submitted([20, 20, 20, 20, 20], 100) + [stood(99)]),
  ]
}
