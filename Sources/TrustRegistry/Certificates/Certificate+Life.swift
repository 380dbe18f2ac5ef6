/// What measures and holds make of a certificate on any day.
extension Certificate {
  /// The day from which it is revoked; nil when it never was.
  public var revokedOn: Day? { measures.first { $0.act == .revoked }?.day }

  public func isRevoked(on day: Day) -> Bool { revokedOn.map { $0 <= day } ?? false }

  /// Neither past its end nor revoked: it runs, is suspended, waits for its day or for a supervisor.
  public func runs(on day: Day) -> Bool { day <= validThrough && !isRevoked(on: day) }

  /// The suspension that holds on `day`; nil when there is none. It is the last word on the matter by then,
  /// unless its own last day is past.
  public func suspension(on day: Day) -> Measure? {
    let last = measures.last { measure in
      guard measure.day <= day else { return false }
      switch measure.act {
      case .suspended, .reinstated: return true
      case .revoked, .holdLifted: return false
      }
    }
    guard let last, runs(on: day), case .suspended(let until, _) = last.act else { return nil }
    if case .through(let end) = until, end < day { return nil }
    return last
  }

  /// The holds that wait for a supervisor on `day`.
  public func holds(on day: Day) -> [Hold] {
    holds.filter { hold in hold.since <= day && hold.liftedOn.map { day < $0 } ?? true }
  }

  public func isOnHold(on day: Day) -> Bool { !holds(on: day).isEmpty }

  /// Who brought what the certificate is on hold for.
  func bringers(on day: Day) -> Set<OfficerID> { Set(holds(on: day).compactMap(\.broughtBy)) }

  /// The last day on which it could be used as known now: its end, or the day before it was revoked.
  public var lastDay: Day { revokedOn.map { min($0 - 1, validThrough) } ?? validThrough }
}
