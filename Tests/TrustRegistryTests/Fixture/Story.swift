import TrustRegistry

/// One thing that happens in a story.
enum Act: Sendable {
  /// An officer gives a command, and it is decided and sealed.
  case does(OfficerID, Command, about: CreatorID = .lan)
  /// It is now the morning of a day.
  case comes(Day)
  /// An officer's key seals events that nobody decided: an editor and one's own key.
  case seals(OfficerID, [Event], about: CreatorID = .lan)
}

/// What happened before: the `given` of a row. All of it on 31 August 2026, unless a row says otherwise.
enum Story {
  static let firstDay: Day = "2026-08-31"

  static let founded: [Act] = [.does(.administrator, .found())]
  static let schemed = founded + [.does(.administrator, .adopt())]
  static let staffed = schemed + enrolments
  static let registered = staffed + [.does(.staff, .register())]

  static let enrolments: [Act] =
    Cast.members.map { .does(.administrator, .enrol($0.id, as: $0.roles, creator: $0.creator)) }
    + Cast.members.filter { $0.roles.contains(.supervisor) }.map { .does(.auditor, .confirm($0.id)) }

  static func opened(_ code: ClassCode = .community) -> [Act] {
    registered + [.does(.staff, .open(code))]
  }

  static let firstSteps: [Act] = [.does(.staff, .step(1)), .does(.staff, .step(2))]

  /// Up to and with step 4: scorecards may be opened.
  static func analysed(_ code: ClassCode = .community) -> [Act] { opened(code) + toAnalysis() }

  static func toAnalysis(case number: Int = 1, on day: Day = firstDay) -> [Act] {
    [
      .does(.staff, .step(1, case: number)), .does(.staff, .step(2, case: number)),
      .does(.staff, .exam("ethics", case: number, on: day)),
      .does(.staff, .exam("communication", case: number, on: day)),
      .does(.staff, .exam("law", case: number, on: day)), .does(.staff, .step(3, case: number)),
      .does(.assessor, .step(4, case: number)),
    ]
  }

  /// Every officer opens a card, deducts so many points from 100, and submits.
  static func cards(_ deductions: [(OfficerID, Int)], case number: Int = 1) -> [Act] {
    deductions.flatMap { officer, points -> [Act] in
      let parts = (0..<5).map { min(20, max(0, points - 20 * $0)) }
      let entries = parts.enumerated().filter { $0.element > 0 }.map { index, part in
        Act.does(
          officer, .deduct(part, RequirementCode(criterion: index + 1, ordinal: 1), case: number))
      }
      return [.does(officer, .openCard(case: number))] + entries + [.does(officer, .submit(case: number))]
    }
  }

  static func scored(_ code: ClassCode = .community, deducting points: Int = 0) -> [Act] {
    analysed(code) + cards([(.assessor, points), (.secondAssessor, points)])
  }

  /// Everything before the decision.
  static func ready(_ code: ClassCode = .community, deducting points: Int = 0) -> [Act] {
    scored(code, deducting: points) + [.does(.staff, .step(6))]
  }

  static func approved(_ code: ClassCode = .community) -> [Act] {
    ready(code) + [.does(.supervisor, .approve())]
  }

  /// A whole case from its opening to just before the decision.
  static func again(_ number: Int, _ code: ClassCode = .community, on day: Day) -> [Act] {
    [.comes(day), .does(.staff, .open(code))] + toAnalysis(case: number, on: day)
      + cards([(.assessor, 0), (.secondAssessor, 0)], case: number) + [.does(.staff, .step(6, case: number))]
  }

  static let applied = approved() + [.does(.staff, .join())]
  static let appraised = applied + [.does(.staff, .appraise())]
  static let admitted = appraised + [.does(.supervisor, .admit())]
}
