/// What measures and holds make of a certificate on any day.
extension Certificate {
  /// The day from which it is revoked; nil when it never was, or an appeal undid it.
  public var revokedOn: Day? { measures.first { $0.act == .revoked && $0.liftedOn == nil }?.day }

  public func isRevoked(on day: Day) -> Bool { revocation(on: day) != nil }

  /// The revocation in effect on `day`; nil when there is none.
  func revocation(on day: Day) -> Measure? {
    measures.first { $0.act == .revoked && $0.counts(on: day) }
  }

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
    guard let last, last.counts(on: day), runs(on: day), case .suspended(let until, _) = last.act else {
      return nil
    }
    if case .through(let end) = until, end < day { return nil }
    return last
  }

  /// The holds that wait for a supervisor on `day`.
  public func holds(on day: Day) -> [Hold] {
    holds.filter { hold in hold.since <= day && hold.liftedOn.map { day < $0 } ?? true }
  }

  public func isOnHold(on day: Day) -> Bool { !holds(on: day).isEmpty }

  /// Who brought what the certificate is on hold for.
  func bringers(on day: Day) -> Set<OfficerID> { Set(holds(on: day).flatMap(\.broughtBy)) }

  /// The last day on which it could be used as known now: its end, or the day before it was revoked.
  public var lastDay: Day { revokedOn.map { min($0 - 1, validThrough) } ?? validThrough }

  /// An appeal undid a measure, by its place from 1: nothing that it took the place of comes back.
  mutating func lift(_ number: Int, on day: Day) { measures[number - 1].liftedOn = day }
}

extension Measure {
  /// Whether it was taken by `day` and no appeal had undone it by then.
  public func counts(on day: Day) -> Bool { self.day <= day && liftedOn.map { day < $0 } ?? true }
}
