import TrustRegistry

extension Scheme {
  /// The second version: the charter is in force, with three networks and soft measures before ground b.
  static let chartered: Scheme = {
    var scheme = sample(version: 2)
    let codes: [NetworkCode] = [.scams, .news, .youth]
    scheme.alliance = AllianceRules(
      networks: codes.map { .init(code: $0, name: Phrase(vi: $0.rawValue, en: $0.rawValue)) },
      leastNetworks: 1, mostNetworks: 2, needsCertificate: true, needsCharter: true,
      honoraryNeedsCertificate: false, measures: SoftMeasure.allCases,
      grounds: [
        .init(code: .a, text: "a", afterMeasures: false), .init(code: .b, text: "b", afterMeasures: true),
      ])
    return scheme
  }()

  /// As `chartered`, and a hand-over has three working days.
  static let hurried: Scheme = {
    var scheme = chartered
    scheme.version = 3
    scheme.clocks = [ClockRule(name: .memberHandover, limit: TimeLimit(length: 3, unit: .workingDays))]
    scheme.calendar = WorkingCalendar(years: [.init(year: 2026, holidays: [])])
    return scheme
  }()
}

/// Lives in the alliance under its charter. Staff of the secretariat is `staff`, the Secretary General
/// `supervisor`.
extension Story {
  static let chartered = approved() + [.does(.administrator, .adopt(.chartered))]
  static let charterApplied = chartered + [.does(.staff, .join())]
  static let charterDeclared = charterApplied + [.does(.staff, .declare()), .does(.staff, .networks())]
  static let charterAppraised = charterDeclared + [.does(.staff, .appraise())]
  static let member = charterAppraised + [.does(.supervisor, .admit())]
  static let busy = member + [.does(.staff, .openActivity())]
  static let measured =
    member + [
      .does(.staff, .measure(.dialogue)), .does(.staff, .measure(.reminder)),
      .does(.staff, .measure(.support, through: "2026-09-10")),
    ]
  static let concluded = measured + [.comes("2026-09-11"), .does(.staff, .conclude(on: .b))]
  static let memberHeard = concluded + [.does(.staff, .hearMember(on: "2026-09-11"))]
  static let terminated = memberHeard + [.does(.supervisor, .terminate())]
  static let leaving = member + [.does(.staff, .leave())]
}
