/// What an appeal turns against, and what a notice tells of (PROGRAMME 5, 6, 7).
public enum AppealTarget: Sendable, Hashable {
  /// How a case was decided.
  case decision(case: Int)
  /// What was done to a certificate; measures count from 1 in the order in which they were taken.
  case measure(certificate: String, measure: Int)
  /// How an application to the alliance was decided; memberships count from 1 within the dossier.
  case application(membership: Int)
  /// That a membership was terminated.
  case termination(membership: Int)

  /// The number that its clocks bear: that of the case, of the measure or of the membership.
  public var number: Int {
    switch self {
    case .decision(let number), .measure(_, let number), .application(let number), .termination(let number):
      number
    }
  }

  /// Whether the alliance's own clocks run on it (PROGRAMME 7).
  public var isOfAlliance: Bool {
    switch self {
    case .decision, .measure: false
    case .application, .termination: true
    }
  }

  /// The case whose file it belongs to, and with which it is erased (JOURNAL 19).
  var fileNumber: Int? {
    switch self {
    case .decision(let number): number
    case .measure, .application, .termination: nil
    }
  }

  /// Whether altering it takes a new decision of whoever alters it; else what was decided counts no more.
  var isDecidedAnew: Bool {
    switch self {
    case .decision, .application: true
    case .measure, .termination: false
    }
  }

  var lodging: ClockName { isOfAlliance ? .allianceAppealLodging : .appealLodging }
  var answer: ClockName { isOfAlliance ? .allianceAppealAnswer : .appealAnswer }
}

extension Dossier {
  /// Everything that was decided and can be named, in the order of the parts of a dossier.
  public var decided: [AppealTarget] {
    var targets = cases.map { AppealTarget.decision(case: $0.number) }
    for certificate in certificates {
      targets += certificate.measures.indices.map {
        .measure(certificate: certificate.number, measure: $0 + 1)
      }
    }
    for number in memberships.indices.map({ $0 + 1 }) {
      targets += [.application(membership: number), .termination(membership: number)]
    }
    return targets.filter { standing($0) != nil }
  }

  /// Decisions that went against the person.
  public var adverse: [AppealTarget] { decided.filter { standing($0)?.isFavourable == false } }

  /// The measure that `target` names; nil where it names none.
  public func measure(_ target: AppealTarget) -> Measure? {
    guard case .measure(let certificate, let number) = target else { return nil }
    return self.certificate(certificate)?.measures[ordinal: number]
  }
}
