/// What a supervisor asks about a certificate after it was issued.
public enum MeasureCommand: Sendable, Hashable {
  case suspend(Suspension)
  case reinstate(certificate: String, review: Int?, reason: String)
  case revoke(certificate: String, review: Int?, reason: String)
  case release(certificate: String, reason: String)

  /// The number of the certificate.
  var certificate: String {
    switch self {
    case .suspend(let suspension): suspension.certificate
    case .reinstate(let number, _, _), .revoke(let number, _, _), .release(let number, _): number
    }
  }
}

extension Sitting {
  func decide(_ command: MeasureCommand) throws(Refusal) -> MeasureEvent {
    try require(.certificateSuspended)
    try requireRegistered()
    guard let found = dossier.certificate(command.certificate) else {
      throw .certificateUnknown(command.certificate)
    }
    switch command {
    case .suspend(let suspension): return try suspend(found, suspension)
    case .reinstate(_, let review, let reason): return try reinstate(found, review, reason)
    case .revoke(_, let review, let reason): return try revoke(found, review, reason)
    case .release(_, let reason): return try release(found, reason)
    }
  }

  private func suspend(_ found: Certificate, _ suspension: Suspension) throws(Refusal) -> MeasureEvent {
    var checked = suspension
    let status = found.status(on: day, stages: [])
    guard status.isInForce || status == .suspended else { throw .certificateNotRunning(found.number) }
    let review = try openReview(suspension.review)
    try requireApart(review.hands.union(dossier.suspensionHands(of: found, on: day)))
    try requireUndisputed(found, in: review.number)
    try found.requireSuspendable(suspension, in: review, on: day)
    if case .condition(let words) = suspension.until {
      checked.until = .condition(try text(words, or: .conditionMissing))
    }
    checked.reason = try text(suspension.reason, or: .reasonMissing)
    return .suspended(checked)
  }

  /// The review is named where there is one; a condition may be met long after it was closed.
  private func reinstate(
    _ found: Certificate, _ number: Int?, _ reason: String
  ) throws(Refusal) -> MeasureEvent {
    guard found.suspension(on: day) != nil else { throw .certificateNotSuspended(found.number) }
    if let number, dossier.review(number) == nil { throw .reviewUnknown(number) }
    try requireApart(number.flatMap(dossier.review)?.hands ?? [])
    try requireApart(dossier.suspensionHands(of: found, on: day))
    return .reinstated(
      certificate: found.number, review: number, reason: try text(reason, or: .reasonMissing))
  }

  private func revoke(
    _ found: Certificate, _ number: Int?, _ reason: String
  ) throws(Refusal) -> MeasureEvent {
    guard found.runs(on: day) else { throw .certificateNotRunning(found.number) }
    if let number {
      let review = try openReview(number)
      try requireApart(review.hands)
      try review.requireHearing()
    } else {
      guard found.isOnHold(on: day) else { throw .reviewMissing }
    }
    try requireApart(found.bringers(on: day))
    try requireUndisputed(found, in: number)
    return .revoked(
      certificate: found.number, review: number, reason: try text(reason, or: .reasonMissing))
  }

  private func release(_ found: Certificate, _ reason: String) throws(Refusal) -> MeasureEvent {
    guard found.status(on: day, stages: []) == .onHold else {
      throw .certificateNotOnHold(found.number)
    }
    try requireApart(found.bringers(on: day))
    try requireUndisputed(found, in: nil)
    return .holdLifted(certificate: found.number, reason: try text(reason, or: .reasonMissing))
  }

  /// Whose measure an appeal undid does not decide the matter anew.
  private func requireUndisputed(_ found: Certificate, in review: Int?) throws(Refusal) {
    try require(apartFrom: dossier.formerDeciders(about: found, in: review), or: .formerDecider)
  }
}
