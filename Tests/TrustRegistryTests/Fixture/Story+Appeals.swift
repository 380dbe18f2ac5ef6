import TrustRegistry

extension Scheme {
  /// The sample with the clocks of appeals, and a calendar of two years.
  static let timed: Scheme = {
    var scheme = Scheme.sample(version: 2)
    scheme.clocks = [
      ClockRule(name: .appealLodging, limit: TimeLimit(length: 15, unit: .days)),
      ClockRule(name: .appealAcknowledgement, limit: TimeLimit(length: 5, unit: .workingDays)),
      ClockRule(name: .appealAnswer, limit: TimeLimit(length: 30, unit: .days)),
      ClockRule(name: .appealExtension, limit: TimeLimit(length: 15, unit: .days)),
    ]
    scheme.calendar = WorkingCalendar(years: [
      .init(year: 2026, holidays: [.init(day: "2026-09-02", name: "Quốc khánh")]),
      .init(year: 2027, holidays: [.init(day: "2027-01-01", name: "Tết Dương lịch")]),
    ])
    return scheme
  }()
}

extension Story {
  /// Everything was there, and a supervisor declined all the same.
  static let turnedDown = ready() + [.does(.supervisor, .decline())]
  static let timed: [Act] = turnedDown + [.does(.administrator, .adopt(.timed))]
  static let notified = timed + [.does(.staff, .receive())]
  static let appealed = notified + [.does(.staff, .lodge())]
  static let lodgedByAllrounder = notified + [.does(.allrounder, .lodge())]
  static let remitted = appealed + [.does(.secondSupervisor, .rule(.remitted(step: nil)))]

  /// Nobody is left who could decide about Lan's case: the second supervisor retired, the allrounder had a
  /// hand in it.
  static let crowded =
    opened() + [
      .does(.allrounder, .step(1)), .does(.supervisor, .decline()),
      .does(.administrator, .retire(.secondSupervisor)), .does(.staff, .receive()),
    ]
}
