import TrustDesk
import TrustRegistry

/// What waits for one officer, by role: begun work first, then what has waited longest.
@MainActor
struct WorkQueue {
  private let officer: Officer
  private let world: World
  private var items: [WorkItem] = []

  /// Everything that the officer at the desk may do now; nothing where nobody sits there.
  static func items(in world: World) -> [WorkItem] {
    guard let officer = world.desk.officer else { return [] }
    var queue = WorkQueue(officer: officer, world: world)
    queue.collect()
    return queue.items.sorted(by: precedes)
  }

  private init(officer: Officer, world: World) {
    self.officer = officer
    self.world = world
  }

  private static func precedes(_ left: WorkItem, _ right: WorkItem) -> Bool {
    if left.isBegun != right.isBegun { return left.isBegun }
    if left.since != right.since { return left.since < right.since }
    return (left.creator?.number ?? 0) < (right.creator?.number ?? 0)
  }

  private mutating func collect() {
    // Nobody touches a dossier of their own (PROGRAMME 5).
    for line in world.desk.roster where line.row.id != officer.creator {
      let applies = line.row.membership == .applied || line.row.membership == .appraised
      guard line.row.openCase != nil || applies, let dossier = world.desk.dossier(line.row.id) else {
        continue
      }
      if let open = dossier.openCase {
        collectSteps(of: open, in: dossier)
        collectCards(of: open, in: dossier)
        collectDecision(on: open, in: dossier)
      }
      collectMembership(of: dossier)
    }
    collectErasures()
    collectFindings()
  }

  private mutating func collectErasures() {
    guard officer.roles.contains(.supervisor) else { return }
    for line in world.desk.roster where line.row.erasureRequestedOn != nil && line.row.id != officer.creator {
      guard let dossier = world.desk.dossier(line.row.id), let request = dossier.erasureRequest,
        request.by != officer.id, world.desk.legalHolds(of: dossier.id, for: request.scope).isEmpty
      else { continue }
      add(.erasure, in: dossier, since: request.day)
    }
  }

  private mutating func add(_ kind: WorkItem.Kind, in dossier: Dossier, since day: Day) {
    items.append(
      WorkItem(
        kind: kind, creator: dossier.id, name: dossier.displayName,
        certificateClass: dossier.openCase?.certificateClass, since: day))
  }

  /// The next step that this officer's role records, and the test where it holds a step up.
  private mutating func collectSteps(of open: Case, in dossier: Dossier) {
    let ready = open.terms.steps.filter { step in
      !officer.roles.isDisjoint(with: step.role)
        && (open.state(of: step) == .ready || open.state(of: step) == .returned)
    }
    let tested = ready.first { $0.means == .examined && !open.failedSubjects.isEmpty }
    if let tested {
      add(.exam(open.failedSubjects), in: dossier, since: open.attempts.last?.day ?? open.ready(tested))
    }
    let next = ready.first {
      $0.number != tested?.number && ($0.means == .recorded || $0.means == .examined)
    }
    if let next {
      add(.step(next.number, again: open.state(of: next) == .returned), in: dossier, since: open.ready(next))
    }
  }

  private mutating func collectCards(of open: Case, in dossier: Dossier) {
    guard officer.roles.contains(.assessor), open.score == nil,
      let step = open.terms.steps.first(where: { $0.means == .assessed })
    else { return }
    if let own = open.scorecard(of: officer.id) {
      if !own.isSubmitted, own.round == open.round { add(.ownCard, in: dossier, since: own.openedOn) }
      return
    }
    let cards = open.currentScorecards
    if case .waiting = open.state(of: step) { return }
    guard cards.count < open.scorecardsNeeded else { return }
    let last = cards.compactMap(\.submittedOn).max()
    add(
      .card(cards.count + 1, of: open.scorecardsNeeded), in: dossier,
      since: cards.count < open.terms.assessors ? open.ready(step) : last ?? open.ready(step))
  }

  private mutating func collectDecision(on open: Case, in dossier: Dossier) {
    guard officer.roles.contains(.supervisor), open.missingSteps.isEmpty, !open.hands.contains(officer.id)
    else { return }
    let unmet = dossier.conditions(of: open, on: world.desk.today).count { !$0.isMet }
    add(.decision(unmet: unmet), in: dossier, since: open.lastDay)
  }

  private mutating func collectMembership(of dossier: Dossier) {
    guard let membership = dossier.membership else { return }
    if membership.state == .applied, officer.roles.contains(.staff) {
      let holds = dossier.holdsCertificate(on: world.desk.today)
      add(.appraisal(hasCertificate: holds), in: dossier, since: membership.appliedOn)
    }
    if let appraisal = membership.appraisal, membership.decision == nil, officer.roles.contains(.supervisor),
      !membership.hands.contains(officer.id)
    {
      add(.admission(favourable: appraisal.favourable), in: dossier, since: appraisal.day)
    }
  }

  private mutating func collectFindings() {
    guard officer.roles.contains(.auditor), !world.desk.findings.isEmpty else { return }
    let entries = world.desk.journalEntries
    for finding in world.desk.findings where entries.indices.contains(finding.sequence - 1) {
      let entry = entries[finding.sequence - 1].entry
      var creator: CreatorID?
      if case .creator(let id) = entry.about { creator = id }
      let name = creator.flatMap { world.desk.dossier($0)?.displayName } ?? world.office.name(of: finding.by)
      items.append(
        WorkItem(
          kind: .finding(finding.sequence), creator: creator, name: name, certificateClass: nil,
          since: entry.at.day))
    }
  }
}

extension Case {
  /// The day since which a step can be done: when it was sent back, else when those before it were done.
  func ready(_ step: CaseTerms.StepTerms) -> Day {
    if let sent = returns.last(where: { $0.step == step.number }) { return sent.day }
    return steps.filter { step.after.contains($0.step) }.map(\.day).max() ?? openedOn
  }

  /// The last day on which anything was done in it.
  var lastDay: Day {
    let cards = scorecards.compactMap { $0.submittedOn ?? $0.openedOn }
    return ([openedOn] + steps.map(\.day) + attempts.map(\.day) + returns.map(\.day) + cards).max()
      ?? openedOn
  }
}
