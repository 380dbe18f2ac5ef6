import TrustRegistry

extension ForgeryTables {
  private static func approval(_ certificate: Certificate = .sample(), case number: Int = 1) -> [Event] {
    [.certificate(.approved(case: number, certificate, reason: "x")), .sampleNumber]
  }

  private static func approval(of code: ClassCode, prefix: String, score: Int, atLeast: Int) -> [Event] {
    let certificate = Certificate.sample(
      number: "\(prefix)-2026-000001", class: code, score: score, atLeast: atLeast)
    return [
      .certificate(.approved(case: 1, certificate, reason: "x")),
      .office(.numbersTaken(series: .certificates(prefix: prefix, year: 2026), upTo: 1)),
    ]
  }

  private static let declined: [Event] = [.certificate(.declined(case: 1, reason: "x"))]
  private static let returned: [Event] = [.certificate(.returned(case: 1, step: 1, reason: "x"))]
  private static let newcomer = OfficerID(number: 50)
  private static let scoredByAllrounder =
    Story.analysed() + Story.cards([(.allrounder, 0), (.assessor, 0)]) + [.does(.staff, .step(6))]

  /// Whose hands may not decide.
  static let hands: [ForgeryRow] = [
    .init(
      .withoutRight(kind: .certificateApproved, by: .staff), given: Story.ready(), by: .staff,
      seals: approval()),
    .init(
      .withoutRight(kind: .stepRecorded, by: .assessor), given: Story.opened(), by: .assessor,
      seals: [.procedure(.stepRecorded(case: 1, step: 1, note: "x", document: "x"))]),
    .init(
      .handsNotApart(kind: .certificateApproved, by: .allrounder), given: scoredByAllrounder,
      by: .allrounder, seals: approval()),
    .init(
      .handsNotApart(kind: .caseDeclined, by: .allrounder), given: scoredByAllrounder, by: .allrounder,
      seals: declined),
    .init(
      .handsNotApart(kind: .caseReturned, by: .allrounder),
      given: Story.registered + [.does(.allrounder, .open()), .does(.staff, .step(1))], by: .allrounder,
      seals: returned),
    .init(
      .handsNotApart(kind: .certificateApproved, by: .lanHerself), given: Story.ready(), by: .lanHerself,
      seals: approval()),
    .init(
      .handsNotApart(kind: .creatorAmended, by: .lanHerself), given: Story.registered, by: .lanHerself,
      seals: [.creator(.amended(Amendment(name: "Lan Anh")))]),
    .init(
      .handsNotApart(kind: .scorecardOpened, by: .lanHerself), given: Story.analysed(), by: .lanHerself,
      seals: [.scoring(.scorecardOpened(case: 1))]),
    .init(
      .handsNotApart(kind: .officerConfirmed, by: .administrator),
      given: Story.staffed + [.does(.administrator, .enrol(newcomer, as: .supervisor))], by: .administrator,
      seals: [.office(.confirmed(officer: newcomer))]),
    .init(
      .handsNotApart(kind: .officerConfirmed, by: newcomer),
      given: Story.staffed + [.does(.administrator, .enrol(newcomer, as: [.auditor, .supervisor]))],
      by: newcomer, seals: [.office(.confirmed(officer: newcomer))]),
  ]

  private static func breached(on day: Day, pending: Bool = false) -> [Act] {
    [.does(.staff, .breach(on: day, pending: pending))]
  }

  /// A certificate without one of its conditions, by a supervisor with clean hands.
  static let conditions: [ForgeryRow] = [
    .init(
      .conditionUnmet(.certificateApproved, .stepsDone), given: Story.scored(), by: .supervisor,
      seals: approval()),
    .init(
      .conditionUnmet(.certificateApproved, .scoreReached), given: Story.ready(deducting: 36),
      by: .supervisor, seals: approval(.sample(score: 64))),
    .init(
      .conditionUnmet(.certificateApproved, .scopeSuits),
      given: Story.ready() + [.does(.staff, .amend(fields: [.lifestyle, .finance]))], by: .supervisor,
      seals: approval()),
    .init(
      .conditionUnmet(.certificateApproved, .recordClean), given: Story.ready() + breached(on: "2026-03-01"),
      by: .supervisor, seals: approval()),
    .init(
      .conditionUnmet(.certificateApproved, .recordClean),
      given: Story.ready(.ethics) + breached(on: "2024-09-01"), by: .supervisor,
      seals: approval(of: .ethics, prefix: "DD", score: 100, atLeast: 90)),
    .init(
      .conditionUnmet(.certificateApproved, .noBreachPending),
      given: Story.ready() + breached(on: "2020-01-01", pending: true), by: .supervisor, seals: approval()),
    .init(
      .conditionUnmet(.stepRecorded, .examPassed),
      given: Story.opened() + Story.firstSteps + [.does(.staff, .exam("law", 69))],
      by: .staff, seals: [.procedure(.stepRecorded(case: 1, step: 3, note: "x", document: "x"))]),
    .init(
      .conditionUnmet(.certificateApproved, .scoredImpartially),
      given: Story.ready() + [.does(.assessor, .conflict())], by: .supervisor, seals: approval()),
    .init(
      .outOfPlace(kind: .stepRecorded), given: Story.opened(), by: .staff,
      seals: [.procedure(.stepRecorded(case: 1, step: 6, note: "x", document: "x"))]),
    .init(
      .outOfPlace(kind: .stepRecorded), given: Story.taught, by: .assessor,
      seals: [.procedure(.stepRecorded(case: 1, step: 4, note: "x", document: "x"))]),
    .init(
      .outOfPlace(kind: .examRecorded), given: Story.opened(), by: .staff,
      seals: [
        .procedure(.examRecorded(case: 1, subject: "law", mark: 101, day: Story.firstDay, document: "x"))
      ]),
    .init(
      .outOfPlace(kind: .examRecorded), given: Story.opened(), by: .staff,
      seals: [
        .procedure(.examRecorded(case: 1, subject: "law", mark: 80, day: "9999-12-31", document: "x"))
      ]),
    .init(
      .conditionUnmet(.certificateApproved, .classFree),
      given: Story.approved() + Story.again(2, on: "2026-09-01"), by: .supervisor,
      seals: approval(.sample(number: "CD-2026-000002"), case: 2)),
    .init(
      .membershipUnmet(.memberAdmitted, .certificateHeld),
      given: Story.registered + [.does(.staff, .join()), .does(.staff, .appraise())], by: .supervisor,
      seals: [.alliance(.admitted(reason: "x"))]),
    .init(
      .membershipUnmet(.memberAdmitted, .certificateHeld), given: Story.appraised + [.comes("2027-08-31")],
      by: .supervisor, seals: [.alliance(.admitted(reason: "x"))]),
  ]

  private static func misprint(_ certificate: Certificate) -> ForgeryRow {
    .init(
      .outOfPlace(kind: .certificateApproved), given: Story.ready(), by: .supervisor,
      seals: approval(certificate))
  }

  /// Every condition is met, but the certificate says something else; or the case is not there to decide.
  static let certificates: [ForgeryRow] = [
    misprint(.sample(score: 99)), misprint(.sample(class: .ethics)), misprint(.sample(atLeast: 90)),
    misprint(.sample(from: "2026-09-01")), misprint(.sample(through: "2027-08-31")),
    misprint(.sample(number: "DD-2026-000001")), misprint(.sample(number: "CD-2025-000001")),
    misprint(.sample(number: "CD-2026-000002")), misprint(.sample(number: "CD-2026-1")),
    misprint(.sample(number: "CD-2026-")),
    .init(
      .outOfPlace(kind: .certificateApproved), given: Story.approved(), by: .secondSupervisor,
      seals: approval()),
    .init(
      .outOfPlace(kind: .certificateApproved), given: Story.registered, by: .supervisor, seals: approval()),
    .init(.outOfPlace(kind: .caseDeclined), given: Story.approved(), by: .supervisor, seals: declined),
    .init(
      .outOfPlace(kind: .caseReturned), given: Story.ready(), by: .supervisor,
      seals: [.certificate(.returned(case: 1, step: 7, reason: "x"))]),
    .init(
      .outOfPlace(kind: .caseReturned), given: Story.analysed() + Story.cards([(.assessor, 0)]),
      by: .supervisor, seals: [.certificate(.returned(case: 1, step: 5, reason: "x"))]),
  ]
}
