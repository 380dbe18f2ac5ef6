import TrustRegistry

/// Acts decided against the newest truth and rehearsed: the entries of one transaction, ready to be sealed.
struct Proposal {
  /// In order, with sequence, nth and left as they will stand in the journal.
  private(set) var entries: [Entry] = []

  private let officer: OfficerID
  private let now: Timestamp
  private let registry: Registry
  private var rehearsal: Rehearsal
  /// Accounts taken by acts of this same proposal.
  private var holders: [AccountName: CreatorID] = [:]
  private var nextSequence: Int

  /// - Parameter sequence: the number of the first line to come.
  init(registry: Registry, sequence: Int, by officer: OfficerID, at now: Timestamp) {
    self.registry = registry
    self.officer = officer
    self.now = now
    nextSequence = sequence
    rehearsal = Rehearsal(
      office: registry.office, roles: registry.office.roles(of: officer, at: sequence))
  }

  /// Decides one act after those before it.
  mutating func add(_ act: Act) throws(Setback) {
    let about = act.about ?? nextCreator(for: act.command)
    let dossier = about.map { rehearsal.dossiers[$0] ?? registry.dossier($0) }
    if let seen = act.seen, let about, !registry.dossier(about).isUnchanged(since: seen) {
      throw .changedMeanwhile(about)
    }
    let events: [Event]
    do {
      events = try decide(
        act.command, on: dossier ?? Dossier(id: CreatorID(kind: .opinionLeader, number: 0)),
        knowing: facts(for: act.command), in: rehearsal.office, by: officer, at: now)
    } catch {
      throw .refused(error)
    }
    for event in events { try append(event, about: event.subject(in: about)) }
  }

  /// Numbers the lines, drops what a later line of the same transaction says again, and rehearses the whole
  /// anew.
  mutating func close(request: String?) throws(Setback) {
    dropOvertakenNumbers()
    let first = nextSequence - rehearsed
    var counts: [Subject: Int] = [:]
    for index in entries.indices {
      let about = entries[index].about
      entries[index].sequence = first + index
      entries[index].left = entries.count - 1 - index
      entries[index].nth = counts[about] ?? nextRevision(of: about)
      counts[about] = entries[index].nth + 1
    }
    if !entries.isEmpty { entries[0].request = request }
    do { _ = try registry.rehearse(entries) } catch { throw .contradicted(error.contradiction) }
  }

  private var rehearsed = 0

  private mutating func append(_ event: Event, about: Subject) throws(Setback) {
    let revision =
      switch about {
      case .office: rehearsal.office.revision
      case .creator(let id): (rehearsal.dossiers[id] ?? registry.dossier(id)).revision
      }
    let entry = Entry(
      sequence: nextSequence, at: now, by: officer, about: about, nth: revision + 1, left: 0, event: event)
    do { try rehearsal.apply(entry, over: registry.dossiers) } catch { throw .contradicted(error) }
    if case .creator(let id) = about, let dossier = rehearsal.dossiers[id] {
      for account in dossier.accounts { holders[account.name] = id }
    }
    entries.append(entry)
    nextSequence += 1
    rehearsed += 1
  }

  private mutating func dropOvertakenNumbers() {
    var last: [Series: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if case .office(.numbersTaken(let series, _)) = entry.event { last[series] = index }
    }
    entries = entries.enumerated().filter { index, entry in
      guard case .office(.numbersTaken(let series, _)) = entry.event else { return true }
      return last[series] == index
    }.map(\.element)
  }

  private func nextCreator(for command: Command) -> CreatorID? {
    guard case .creator(.register(let particulars, _)) = command else { return nil }
    return CreatorID(kind: particulars.kind, number: rehearsal.office.next(in: .creator))
  }

  private func facts(for command: Command) -> Facts {
    var facts = registry.facts(for: command.questions)
    for case .holder(let account) in command.questions {
      if let holder = holders[account] { facts.holders[account] = holder }
    }
    if command.questions.contains(.loads) { facts.loads = loads(over: facts.loads) }
    return facts
  }

  /// Loads with what this same proposal has assigned so far.
  private func loads(over kept: [OfficerID: Load]) -> [OfficerID: Load] {
    var loads = kept
    for (id, dossier) in rehearsal.dossiers {
      loads.take(dossier.loads, inPlaceOf: registry.dossier(id).loads)
    }
    return loads
  }

  private func nextRevision(of subject: Subject) -> Int {
    switch subject {
    case .office: registry.office.revision + 1
    case .creator(let id): registry.dossier(id).revision + 1
    }
  }
}
