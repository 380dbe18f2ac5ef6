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
    return items.compactMap { item in
      guard let since = waits(item) else { return nil }
      var told = item
      told.since = since
      switch item.kind {
      case .decision, .appraisal: told = retold(item)
      default: break
      }
      told.due = item.clock.map { calendar.due($0.limit, from: $0.anchor) }
      return told
    }.sorted { WorkItem.precedes($0, $1, on: today) }
  }

  /// The day since which it waits today; nil where it depends on the day and does not wait.
  private func waits(_ item: WorkItem) -> Day? {
    guard let id = item.creator, let dossier = book.registry.dossiers[id] else { return item.since }
    switch item.kind {
    case .hold(let number):
      guard let held = dossier.certificate(number), held.runs(on: today) else { return nil }
    case .memberReview: return dossier.membershipReviewDue(on: today)
    case .memberHearing, .memberConclusion, .memberDecision:
      guard dossier.membership?.state(on: today)?.isMember ?? false else { return nil }
    default: break
    }
    return item.since
  }

  private func retold(_ item: WorkItem) -> WorkItem {
    guard let id = item.creator else { return item }
    let dossier = book.registry.dossier(id)
    var kind = item.kind
    if case .decision = item.kind, let open = dossier.openCase {
      kind = .decision(unmet: dossier.conditions(of: open, on: today).count { !$0.isMet })
    } else if case .appraisal = item.kind {
      kind = .appraisal(hasCertificate: dossier.holdsCertificate(on: today))
    }
    var told = WorkItem(
      kind, creator: id, name: item.name, certificateClass: item.certificateClass, since: item.since,
      clock: item.clock, roles: item.roles)
    (told.only, told.barred, told.openReviews) = (item.only, item.barred, item.openReviews)
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
