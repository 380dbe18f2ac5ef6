import TrustRegistry

extension Desk {
  /// Everything that waits for the officer at the desk, what is overdue first; nothing where nobody sits
  /// there.
  public var work: [WorkItem] {
    guard let officer else { return [] }
    let suited = book.work.filter { $0.suits(officer) && !isHeld($0) }
    return told(suited + findingWork(of: officer))
  }

  /// Whether it is an erasure that the law forbids today: nobody can do it yet.
  private func isHeld(_ item: WorkItem) -> Bool {
    guard item.kind == .erasure, let id = item.creator,
      let request = book.registry.dossiers[id]?.erasureRequest
    else { return false }
    return !legalHolds(of: id, for: request.scope).isEmpty
  }

  /// Everything that waits for anybody, in the same order.
  public var allWork: [WorkItem] { told(book.work) }

  /// With what depends on the day: deadlines, and how a certificate's conditions stand.
  private func told(_ items: [WorkItem]) -> [WorkItem] {
    let calendar = office.calendar
    let today = today
    var told = items.compactMap { item -> WorkItem? in
      guard let since = waits(item) else { return nil }
      var told = item
      told.since = since
      told.due = item.clock.map { calendar.due($0.limit, from: $0.anchor) }
      return told
    }.sorted { WorkItem.precedes($0, $1, on: today) }
    for index in told.indices { told[index] = retold(told[index], isNear: index < Desk.nearWork) }
    return told
  }

  /// So many pieces at the top of the queue, a tall screen's, have their conditions looked at; those further
  /// down have theirs when they come up.
  private static let nearWork = 60

  /// The day since which it waits today; nil where it depends on the day and does not wait.
  private func waits(_ item: WorkItem) -> Day? {
    guard let id = item.creator else { return item.since }
    switch item.kind {
    case .hold(let number):
      let held = line(of: id)?.row.certificates.first { $0.number == number }
      return held?.runs(on: today) ?? false ? item.since : nil
    case .memberReview: return line(of: id)?.row.membershipReviewDue(on: today)
    case .memberHearing, .memberConclusion, .memberDecision:
      return line(of: id)?.row.membership?.state(on: today)?.isMember ?? false ? item.since : nil
    default: return item.since
    }
  }

  private func retold(_ item: WorkItem, isNear: Bool) -> WorkItem {
    guard let id = item.creator else { return item }
    let kind: WorkItem.Kind
    switch item.kind {
    case .decision where isNear:
      let dossier = book.registry.dossier(id)
      guard let open = dossier.openCase else { return item }
      kind = .decision(unmet: dossier.conditions(of: open, on: today).count { !$0.isMet })
    case .decision: kind = .decision(unmet: nil)
    case .appraisal:
      kind = .appraisal(hasCertificate: line(of: id)?.row.holdsCertificate(on: today) ?? false)
    default: return item
    }
    var told = WorkItem(
      kind, creator: id, name: item.name, certificateClass: item.certificateClass, since: item.since,
      clock: item.clock, roles: item.roles)
    (told.only, told.barred, told.openReviews) = (item.only, item.barred, item.openReviews)
    told.due = item.due
    return told
  }

  private func findingWork(of officer: Officer) -> [WorkItem] {
    guard officer.roles.contains(.auditor) else { return [] }
    return findings.compactMap { finding in
      guard let entry = book.entry(finding.sequence) else { return nil }
      var creator: CreatorID?
      if case .creator(let id) = entry.about { creator = id }
      let name = creator.map { book.registry.dossier($0).displayName } ?? office.name(of: finding.by)
      return WorkItem(
        .finding(finding.sequence), creator: creator, name: name, since: entry.at.day, roles: .auditor)
    }
  }
}
