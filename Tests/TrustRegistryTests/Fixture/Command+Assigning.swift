import TrustRegistry

extension Command {
  static func assign(_ assessor: OfficerID? = nil, case number: Int = 1) -> Command {
    .assignment(.assign(case: number, assessor: assessor))
  }

  static func letGo(_ assessor: OfficerID, _ reason: String = "ốm", case number: Int = 1) -> Command {
    .assignment(.release(case: number, assessor: assessor, reason: reason))
  }

  static func conflict(_ reason: String = "người nhà") -> Command {
    .assignment(.declareConflict(reason: reason))
  }
}

extension Scheme {
  /// The sample where cards are opened by assignment only, and nobody scores twice running.
  static let assigning: Scheme = {
    var scheme = sample(version: 2)
    scheme.assessment.byAssignment = true
    scheme.assessment.rotates = true
    return scheme
  }()
}

extension Story {
  private static let reformed = staffed + [Act.does(.administrator, .adopt(.assigning))]

  /// As `analysed`, under the scheme that assigns.
  static let assigning = reformed + [Act.does(.staff, .register()), .does(.staff, .open())] + toAnalysis()

  /// Two assessors are assigned to Lan's case.
  static let assigned =
    assigning + [
      Act.does(.staff, .assign(.assessor)), .does(.staff, .assign(.secondAssessor)),
    ]

  /// Lan's first case was scored by the first two assessors and declined; a second one waits for its cards.
  static let assessedBefore =
    assigned + cards([(.assessor, 0), (.secondAssessor, 0)])
    + [Act.does(.supervisor, .decline()), .does(.staff, .open())] + toAnalysis(case: 2)
}
