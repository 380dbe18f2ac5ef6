/// A decision that stands and that somebody may be told of, and may appeal against.
struct StandingDecision {
  /// Which of those taken on the same matter, from 1: each has its own notice and its own appeal.
  let ordinal: Int
  let day: Day
  /// Everybody who took it, or who had a hand in what it was about.
  let hands: Set<OfficerID>
  /// Whether it gave what was sought, so that there is nothing to appeal against.
  let isFavourable: Bool
}

extension Dossier {
  /// The decision that `target` names; nil where there is none, or none that stands.
  func standing(_ target: AppealTarget) -> StandingDecision? {
    switch target {
    case .decision(let number): caseNumbered(number)?.standingDecision
    case .measure(let number, _): certificate(number).flatMap { standing(target, on: $0) }
    case .application(let number): membership(number)?.standingDecision
    case .termination(let number): membership(number)?.standingTermination
    }
  }

  /// Each measure is a decision of its own; one that an appeal lifted was appealed against for good.
  private func standing(_ target: AppealTarget, on certificate: Certificate) -> StandingDecision? {
    guard let measure = measure(target) else { return nil }
    var hands = formerDeciders(about: certificate, in: measure.review).union([measure.by])
    if let review = measure.review.flatMap(review) {
      hands.formUnion(review.everybody)
      hands.formUnion(measures(in: review).map(\.measure.by))
    } else {
      hands.formUnion(certificate.bringers(on: measure.day))
    }
    var isFavourable = false
    switch measure.act {
    case .suspended, .revoked: break
    case .reinstated, .holdLifted: isFavourable = true
    }
    return StandingDecision(ordinal: 1, day: measure.day, hands: hands, isFavourable: isFavourable)
  }

  /// Whose measure an appeal undid in the same matter: it is for others to decide it anew.
  /// - Parameter review: the one in which the matter is decided; nil for a certificate on hold.
  public func formerDeciders(about certificate: Certificate, in number: Int?) -> Set<OfficerID> {
    if let review = number.flatMap(review) { return formerDeciders(of: review) }
    return Set(certificate.measures.filter { $0.review == nil && $0.liftedOn != nil }.map(\.by))
  }

  /// Whose measure in the review an appeal undid.
  public func formerDeciders(of review: Review) -> Set<OfficerID> {
    Set(measures(in: review).map(\.measure).filter { $0.liftedOn != nil }.map(\.by))
  }

  /// By its place, from 1.
  public func membership(_ number: Int) -> Membership? {
    memberships[ordinal: number]
  }
}

extension Review {
  /// Everybody who brought it or did anything in it, by person.
  var everybody: Set<OfficerID> {
    let acted = [notice?.by, hearing?.by].compactMap { $0 }
    let closed = (earlierClosings + [closing].compactMap { $0 }).map(\.by)
    return hands.union(acted).union(closed)
  }
}

extension Case {
  fileprivate var standingDecision: StandingDecision? {
    guard let decision else { return nil }
    var isFavourable = false
    if case .approved = decision.outcome { isFavourable = true }
    return StandingDecision(
      ordinal: formerDecisions.count + 1, day: decision.day, hands: hands.union(deciders),
      isFavourable: isFavourable)
  }
}

extension Membership {
  fileprivate var standingDecision: StandingDecision? {
    guard let decision else { return nil }
    return StandingDecision(
      ordinal: earlierDecisions.count + 1, day: decision.day, hands: hands.union([decision.by]),
      isFavourable: decision.admitted)
  }

  fileprivate var standingTermination: StandingDecision? {
    guard let proceeding = life.proceedings.last(where: { $0.termination != nil }),
      let termination = proceeding.termination
    else { return nil }
    return StandingDecision(
      ordinal: life.proceedings.flatMap(\.terminations).count, day: termination.day,
      hands: proceeding.hands.union([termination.by]), isFavourable: false)
  }
}
