/// Every clock of the programme but those of the steps, which stand with their step (PROGRAMME 5, 7, 8).
public enum ClockName: String, Sendable, Hashable, CaseIterable {
  /// From receiving the notice of a decision to lodging an appeal against it.
  case appealLodging
  case appealAcknowledgement
  case appealAnswer
  /// How much longer an answer may take when it is extended.
  case appealExtension
  case complaintAcknowledgement
  case complaintAnswer
  case complaintExtension
  /// Between the notice of a review and its hearing, at least.
  case hearingNotice
  /// From the opening of a review to its end.
  case reviewConclusion
  case allianceAppealLodging
  case allianceAppealAnswer
  /// From the notice of leaving the alliance to the end of the hand-over.
  case memberHandover
  /// From the lodging of a person's request about their data to the first answer.
  case requestAcknowledgement
  case requestAccess
  case requestCorrection
  case requestErasure
  case requestObjection
  case requestWithdrawal
  case feePayment
}

/// A named clock of the scheme.
public struct ClockRule: Sendable, Hashable {
  public var name: ClockName
  public var limit: TimeLimit

  public init(name: ClockName, limit: TimeLimit) {
    self.name = name
    self.limit = limit
  }
}

extension Scheme {
  /// Nil where the scheme does not set this clock.
  public func clock(_ name: ClockName) -> TimeLimit? { clocks.first { $0.name == name }?.limit }
}

extension Office {
  /// Holidays of every year that some scheme knows; a later scheme's word on a year counts.
  public var calendar: WorkingCalendar { calendar(of: allSchemes) }

  /// As it was known just before line `sequence`.
  func calendar(inForceAt sequence: Int) -> WorkingCalendar {
    calendar(of: schemes.filter { $0.sequence < sequence }.map(\.scheme))
  }

  private func calendar(of schemes: [Scheme]) -> WorkingCalendar {
    var known: [Int: WorkingCalendar.Year] = [:]
    for scheme in schemes {
      for year in scheme.calendar.years { known[year.year] = year }
    }
    return WorkingCalendar(years: known.values.sorted { $0.year < $1.year })
  }
}
