import TrustRegistry

/// A registry in which a story has happened: commands were decided, sealed into entries and folded, as at the
/// desk.
struct Scene {
  private(set) var registry = Registry()
  private(set) var transactions: [[Entry]] = []
  private(set) var now = Timestamp(startOf: Story.firstDay, plus: 8 * 3600)

  /// A transaction had no effect where the story meant it to have one.
  struct Unexpected: Error {
    let finding: Finding
  }

  init() {}

  init(_ story: [Act]) throws {
    for act in story { try play(act) }
  }

  /// The same registry after more has happened.
  init(_ transactions: [[Entry]], then story: [Act]) throws {
    for transaction in transactions { registry.apply(transaction) }
    self.transactions = transactions
    if let last = transactions.last?.last { now = last.at }
    now.milliseconds += 60_000
    for act in story { try play(act) }
  }

  mutating func play(_ act: Act) throws {
    switch act {
    case .does(let officer, let command, let creator): try perform(command, by: officer, about: creator)
    case .comes(let day): now = Timestamp(startOf: day, plus: 8 * 3600)
    case .seals(let officer, let events, let creator):
      if let finding = seal(events, by: officer, about: creator) { throw Unexpected(finding: finding) }
    }
  }

  /// What would be decided.
  func decided(
    _ command: Command, by officer: OfficerID, about creator: CreatorID = .lan
  ) throws(Refusal) -> [Event] {
    try decide(
      command, on: registry.dossier(creator), knowing: registry.facts(for: command.questions),
      in: registry.office, by: officer, at: now)
  }

  /// Decides, seals and folds.
  /// - Throws: a `Refusal`, or `Unexpected` where what was decided has no effect.
  @discardableResult
  mutating func perform(
    _ command: Command, by officer: OfficerID, about creator: CreatorID = .lan
  ) throws -> [Event] {
    let events = try decided(command, by: officer, about: creator)
    if let finding = seal(events, by: officer, about: creator) { throw Unexpected(finding: finding) }
    return events
  }

  /// Seals events as one transaction, whoever decided them, and folds it.
  /// - Returns: the finding where it has no effect.
  @discardableResult
  mutating func seal(_ events: [Event], by officer: OfficerID, about creator: CreatorID = .lan) -> Finding? {
    let transaction = sealed(events, by: officer, about: creator)
    transactions.append(transaction)
    now.milliseconds += 60_000
    return registry.apply(transaction)
  }

  private func sealed(_ events: [Event], by officer: OfficerID, about creator: CreatorID) -> [Entry] {
    let last = transactions.last?.last?.sequence ?? 0
    var revisions: [Subject: Int] = [
      .office: registry.office.revision, .creator(creator): registry.dossier(creator).revision,
    ]
    return events.enumerated().map { index, event in
      let about = event.subject(in: creator)
      let nth = revisions[about, default: 0] + 1
      revisions[about] = nth
      return Entry(
        sequence: last + index + 1, at: now, by: officer, about: about, nth: nth,
        left: events.count - index - 1, event: event)
    }
  }

  mutating func wait(days: Int) {
    now.milliseconds += days * 86_400_000
  }

  var lan: Dossier { registry.dossier(.lan) }

  /// Every transaction folded anew.
  var replayed: Registry {
    transactions.reduce(into: Registry()) { $0.apply($1) }
  }
}
