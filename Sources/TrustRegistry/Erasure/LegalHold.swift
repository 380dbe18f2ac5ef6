/// Why a person's data may not be erased yet: never to launder a breach (PROGRAMME 8; JOURNAL 19).
public struct LegalHold: Sendable, Hashable {
  public var cause: Cause
  /// The last day on which it holds; nil where that depends on somebody's act.
  public var until: Day?

  public enum Cause: Sendable, Hashable {
    case openCase(Int)
    /// In force or to come.
    case certificate(String)
    case membership
    /// A certificate is looked at again.
    case review(Int)
    /// Not answered yet.
    case complaint(Int)
    /// Its outcome is still open.
    case breachPending(Int)
    /// The longest clean window since the act, in months.
    case breach(Int, months: Int)
    /// Lodged and not yet decided.
    case appeal(Int)
    /// Against a decision made known, an appeal can still be lodged.
    case appealTerm
    /// What the person asked about their data is not answered yet.
    case request(Int)

    /// Its name in JSON.
    public var name: String { String("\(self)".prefix { $0 != "(" }) }
  }

  public init(_ cause: Cause, until: Day? = nil) {
    self.cause = cause
    self.until = until
  }
}

extension Dossier {
  /// Everything that stands in the way of erasing `scope` on `day`; empty where nothing does.
  /// A case is held by its own certificate and not by another's.
  /// - Parameter scheme: that of the day, for the longest clean window of its classes.
  public func legalHolds(on day: Day, for scope: ErasureScope, under scheme: Scheme?) -> [LegalHold] {
    caseHolds + certificateHolds(on: day, for: scope) + membershipHolds(on: day) + matterHolds
      + breachHolds(on: day, under: scheme) + appealHolds + termHolds(on: day, under: scheme)
      + requestHolds
  }

  private var matterHolds: [LegalHold] {
    openReviews.map { LegalHold(.review($0.number)) }
      + complaints.filter(\.isOpen).map { LegalHold(.complaint($0.number)) }
  }

  /// Nobody loses an appeal by an erasure. A term whose end no calendar tells holds until one does.
  private func termHolds(on day: Day, under scheme: Scheme?) -> [LegalHold] {
    adverse.compactMap(lodgingClock).compactMap { clock in
      let last = scheme?.calendar.due(clock.limit, from: clock.anchor).day
      return last.map { day <= $0 } ?? true ? LegalHold(.appealTerm, until: last) : nil
    }
  }

  /// Whoever asks for erasure is not held up by asking.
  private var requestHolds: [LegalHold] {
    requests.filter { $0.closing == nil && $0.type != .erasure }.map { LegalHold(.request($0.number)) }
  }

  private var appealHolds: [LegalHold] { openAppeals.map { LegalHold(.appeal($0.number)) } }

  private var caseHolds: [LegalHold] { openCase.map { [LegalHold(.openCase($0.number))] } ?? [] }

  private func certificateHolds(on day: Day, for scope: ErasureScope) -> [LegalHold] {
    let own = Set(residue(of: scope).map(\.number))
    return certificates.filter { own.contains($0.number) && $0.runs(on: day) }.map {
      LegalHold(.certificate($0.number), until: $0.validThrough)
    }
  }

  private func membershipHolds(on day: Day) -> [LegalHold] {
    guard let state = membership?.state(on: day), state.isOpen || state.isMember else { return [] }
    return [LegalHold(.membership, until: state == .leaving ? membership?.days.lastDay : nil)]
  }

  private func breachHolds(on day: Day, under scheme: Scheme?) -> [LegalHold] {
    let months = scheme?.classes.map(\.cleanMonths).max() ?? 0
    return breaches.compactMap { breach in
      if breach.state == .pending { return LegalHold(.breachPending(breach.number)) }
      guard breach.soils(day, months: months) else { return nil }
      var last = breach.report.day.anniversary(after: months)
      while !breach.soils(last, months: months) { last = last - 1 }
      return LegalHold(.breach(breach.number, months: months), until: last)
    }
  }
}
