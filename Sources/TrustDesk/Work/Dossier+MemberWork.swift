import TrustRegistry

/// What waits in the alliance: applications, proceedings, and members who may have lost their certificate.
extension Dossier {
  var membershipWork: [WorkItem] {
    guard let membership else { return [] }
    guard let decision = membership.decision else { return applicationWork(membership) }
    guard decision.admitted, membership.withdrawal == nil, membership.life.termination == nil else {
      return []
    }
    return proceedingWork(in: membership.life) + lossWork(of: membership)
  }

  private func applicationWork(_ membership: Membership) -> [WorkItem] {
    guard membership.withdrawal == nil else { return [] }
    guard let appraisal = membership.appraisal else {
      return [item(.appraisal(hasCertificate: false), since: membership.appliedOn, by: .staff)]
    }
    var found = item(
      .admission(favourable: appraisal.favourable), since: appraisal.day, by: .supervisor)
    found.barred = membership.hands
    return [found]
  }

  /// The member is heard and the committee concludes before a supervisor without a hand in it decides.
  private func proceedingWork(in life: MemberLife) -> [WorkItem] {
    guard let open = life.openProceeding else { return [] }
    let days = open.hearings.map(\.day) + [open.conclusion?.day].compactMap { $0 }
    guard let first = days.min(), let last = days.max() else { return [] }
    var items: [WorkItem] = []
    if open.hearings.isEmpty { items.append(item(.memberHearing, since: first, by: .staff)) }
    if open.conclusion == nil { items.append(item(.memberConclusion, since: first, by: .staff)) }
    guard items.isEmpty else { return items }
    var decision = item(.memberDecision, since: last, by: .supervisor)
    decision.barred = open.hands
    return [decision]
  }

  /// Whether it is due at all, and since when, is a question of the day, which the desk asks.
  private func lossWork(of membership: Membership) -> [WorkItem] {
    guard membership.rules.conditions(of: membership.memberClass).contains(.certificateHeld) else {
      return []
    }
    return [item(.memberReview, since: membership.appliedOn, by: .supervisor)]
  }
}
