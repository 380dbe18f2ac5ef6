import TrustRegistry

/// Stories of what happens after a certificate.
extension Story {
  /// A certificate runs, and a breach opened review 1; the staff brought it.
  static let reviewed = approved() + [.does(.staff, .breach(on: "2026-08-30"))]
  static let noticed = reviewed + [.does(.staff, .notify())]
  static let heard = noticed + [.does(.staff, .hear())]
  static let suspended = heard + [.does(.supervisor, .suspend())]
  static let complained = registered + [.does(.staff, .complain())]

  /// A renewal decided on 1 July 2027 is to come on 31 August.
  static let renewed = approved() + again(2, on: "2027-07-01") + [.does(.supervisor, .approve(case: 2))]
  /// … and a breach recorded since puts it on hold and opens review 1.
  static let held = renewed + [.does(.staff, .breach(on: "2027-06-30"))]

  /// As `registered`, under a scheme with clocks and the holidays of 2026.
  static let clocked =
    staffed + [.does(.administrator, .adopt(.clocked)), .does(.staff, .register())]

  static func clockedCertificate() -> [Act] {
    clocked + [.does(.staff, .open(.community))] + toAnalysis()
      + cards([(.assessor, 0), (.secondAssessor, 0)]) + [
        .does(.staff, .step(6)), .does(.supervisor, .approve()),
      ]
  }
}

extension Scheme {
  /// The sample's second version, with the clocks of reviews and complaints.
  static let clocked: Scheme = {
    var scheme = sample(version: 2)
    scheme.calendar = WorkingCalendar(years: [
      .init(year: 2026, holidays: [.init(day: "2026-09-02", name: "Lễ")])
    ])
    scheme.clocks = [
      ClockRule(name: .complaintAcknowledgement, limit: TimeLimit(length: 5, unit: .workingDays)),
      ClockRule(name: .complaintAnswer, limit: TimeLimit(length: 30, unit: .workingDays)),
      ClockRule(name: .complaintExtension, limit: TimeLimit(length: 15, unit: .days)),
      ClockRule(name: .hearingNotice, limit: TimeLimit(length: 10, unit: .days)),
      ClockRule(name: .reviewConclusion, limit: TimeLimit(length: 45, unit: .days)),
    ]
    return scheme
  }()
}
