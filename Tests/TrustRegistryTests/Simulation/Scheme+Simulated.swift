import TrustRegistry

extension Scheme {
  /// The scheme of the simulation: every switchable rule that the sample leaves out is on, and the calendar
  /// knows the years that a run may reach.
  static func simulated(version: Int = 1) -> Scheme {
    var scheme = Scheme.thorough
    scheme.version = version
    scheme.clocks += Scheme.timed.clocks
    scheme.clocks += [
      ClockRule(name: .complaintAnswer, limit: TimeLimit(length: 30, unit: .workingDays)),
      ClockRule(name: .complaintExtension, limit: TimeLimit(length: 15, unit: .days)),
      ClockRule(name: .hearingNotice, limit: TimeLimit(length: 2, unit: .days)),
    ]
    scheme.exam.mostAttempts = 5
    scheme.alliance = Scheme.chartered.alliance
    scheme.steps[1].sensitive = .identity
    scheme.steps[3].sensitive = .tracking
    scheme.calendar = WorkingCalendar(years: (2026...2045).map { .init(year: $0, holidays: []) })
    return scheme
  }
}
