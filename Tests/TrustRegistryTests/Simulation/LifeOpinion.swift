import Testing
import TrustRegistry

/// A second opinion on a certificate's life: its status on any day worked out from the lines alone, one after
/// the other, with none of the registry's own bookkeeping (PROGRAMME 3, 6).
struct LifeOpinion {
  let certificate: Certificate
  /// Lines about the creator that had effect, in order.
  let lines: [Entry]

  private struct State {
    var isApproved = false
    var isHeld = false
    var until: SuspensionEnd?
    /// Measures on it so far, and those by which it is suspended and revoked.
    var measures = 0
    var suspendedBy = 0
    var revokedBy: Int?
    /// Appeals against measures on it, by their numbers.
    var appealed: [Int: Int] = [:]

    var isRevoked: Bool { revokedBy != nil }

    /// An appeal undid a measure.
    mutating func undo(_ measure: Int) {
      if revokedBy == measure { revokedBy = nil }
      if suspendedBy == measure { until = nil }
    }
  }

  func status(on day: Day) -> CertificateStatus {
    let state = state(on: day) { _ in true }
    if state.isRevoked { return .revoked }
    if day > certificate.validThrough { return isFollowed(by: day) ? .superseded : .expired }
    if state.isHeld { return .onHold }
    if day < certificate.validFrom { return .upcoming }
    return isSuspended(state, on: day) ? .suspended : .valid
  }

  private func isSuspended(_ state: State, on day: Day) -> Bool {
    switch state.until {
    case .through(let last): day <= last
    case .condition: true
    case nil: false
    }
  }

  private func state(on day: Day, where isKnown: (Entry) -> Bool) -> State {
    var state = State()
    for line in lines where line.at.day <= day && isKnown(line) {
      switch line.event {
      case .certificate(.approved(_, certificate, _)):
        state.isApproved = true
        state.isHeld = followsSuspended(at: line)
      case .conduct(.breachRecorded), .conduct(.ruleBreachRecorded):
        if state.isApproved, !state.isRevoked, line.at.day < certificate.validFrom { state.isHeld = true }
      case .measure(let event): take(event, at: line, into: &state)
      case .appeal(.lodged(let appeal, .measure(certificate.number, let measure), _, _, _)):
        state.appealed[appeal] = measure
      case .appeal(.decided(let appeal, let outcome, _)):
        if outcome != .upheld, let measure = state.appealed[appeal] { state.undo(measure) }
      default: break
      }
    }
    return state
  }

  private func take(_ event: MeasureEvent, at line: Entry, into state: inout State) {
    guard event.certificate == certificate.number else {
      let isOfClass = others.contains { $0.number == event.certificate }
      let kind = Event.measure(event).kind
      let strikes = kind == .certificateSuspended || kind == .certificateRevoked
      if isOfClass, strikes, state.isApproved, !state.isRevoked, line.at.day < certificate.validFrom {
        state.isHeld = true
      }
      return
    }
    state.measures += 1
    switch event {
    case .suspended(let suspension): (state.until, state.suspendedBy) = (suspension.until, state.measures)
    case .reinstated: state.until = nil
    case .revoked: state.revokedBy = state.measures
    case .holdLifted: state.isHeld = false
    }
  }

  private var others: [Certificate] {
    lines.compactMap { line in
      guard case .certificate(.approved(_, let other, _)) = line.event,
        other.certificateClass == certificate.certificateClass, other.number != certificate.number
      else { return nil }
      return other
    }
  }

  private func followsSuspended(at line: Entry) -> Bool {
    others.contains { other in
      guard other.validThrough + 1 == certificate.validFrom else { return false }
      let opinion = LifeOpinion(certificate: other, lines: lines)
      let state = opinion.state(on: line.at.day) { $0.sequence < line.sequence }
      let runs = line.at.day <= other.validThrough && !state.isRevoked
      return runs && opinion.isSuspended(state, on: line.at.day)
    }
  }

  /// Whether a later one of the class has stood in its place by then.
  private func isFollowed(by day: Day) -> Bool {
    others.contains { other in
      guard other.validFrom > certificate.validThrough else { return false }
      let opinion = LifeOpinion(certificate: other, lines: lines)
      let lifted = lines.compactMap { line -> Day? in
        switch line.event {
        case .measure(.holdLifted(other.number, _)), .appeal(.decided): line.at.day
        default: nil
        }
      }
      return ([other.validFrom] + lifted).contains { first in
        guard (other.validFrom...other.validThrough).contains(first), first <= day else { return false }
        let status = opinion.status(on: first)
        return status == .valid || status == .suspended
      }
    }
  }
}

extension LifeOpinion {
  /// On every day, past and to come: never two in force of one class, and every certificate's status is the
  /// one that the lines alone give.
  /// - Parameter step: days from one day looked at to the next.
  static func check(_ dossier: Dossier, after lines: [Entry], every step: Int) {
    let opinions = dossier.certificates.map { LifeOpinion(certificate: $0.paper, lines: lines) }
    for offset in stride(from: -10, through: 4000, by: step) {
      let day = Story.firstDay + offset
      let valid = dossier.certificates.filter { $0.isInForce(on: day) }.map(\.certificateClass)
      #expect(Set(valid).count == valid.count, "\(dossier.id), \(day)")
      for (certificate, opinion) in zip(dossier.certificates, opinions) {
        let told = certificate.status(on: day, stages: [])
        #expect(told == opinion.status(on: day), "\(certificate.number), \(day)")
      }
    }
  }
}
