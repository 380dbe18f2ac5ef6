import TrustJournal
import TrustRegistry

/// The making of a trial registry, day after day.
struct TrialRun: ~Copyable {
  let plan: TrialRegistry
  let time: TrialTime
  private var world: TrialWorld
  private var people: TrialPeople
  private var generator: SplitMix
  private var registered = 0
  /// Who begins to live on which day.
  private var starts: [Day: [CreatorID]] = [:]
  /// What is to be done on days to come.
  private var deeds: [Day: [(id: CreatorID, deed: TrialDeed)]] = [:]

  /// Lines of one transaction of an import.
  private static let portion = 250

  init(_ plan: TrialRegistry, in folder: RegistryFolder) throws(Setback) {
    self.plan = plan
    time = TrialTime(today: plan.today)
    people = TrialPeople(plan.sample)
    generator = SplitMix(seed: plan.seed)
    let staff = TrialStaff(teams: plan.teams, people: people, &generator)
    let holder = LockHolder(process: ProcessNumber.own, officer: OfficerID(number: 1), verb: "bench make")
    do {
      let press = try JournalPress(founding: folder, as: holder)
      world = TrialWorld(staff: staff, press: press, seed: plan.seed)
    } catch {
      throw .fault(error)
    }
  }

  var written: Int { world.entries }

  /// The founding and everybody's enrolment; supervisors take effect when the auditor confirms them.
  mutating func begin() throws(Setback) {
    let founder = world.staff.officer(.administrator, in: 0)
    let moment = Timestamp(startOf: time.founding, plus: 8 * 3600)
    try world.found(name: "Sổ đo tốc độ", by: founder, scheme: plan.scheme, at: moment)
    for (id, hand, _) in world.staff.everybody where id != founder {
      guard let key = world.staff.keys[id] else { continue }
      let enrol = OfficeCommand.enrol(
        officer: id, name: world.staff.names[id] ?? "", key: key.publicKey, roles: hand.roles, creator: nil,
        proof: key.proof(of: id))
      try world.perform([.office(enrol)], about: nil, by: founder, at: moment)
    }
    let auditor = world.staff.officer(.auditor, in: 0)
    for (id, hand, _) in world.staff.everybody where hand.roles == .supervisor {
      try world.perform([.office(.confirm(officer: id))], about: nil, by: auditor, at: moment)
    }
  }

  /// One day: who is new, what the office does, who begins a life, and what is due.
  mutating func live(_ day: Day) throws(Setback) {
    try register(through: time.registered(by: day, of: plan.creators), on: day)
    guard written < plan.entries else { return }
    try runOffice(on: day)
    for id in starts.removeValue(forKey: day) ?? [] { begin(id, on: day) }
    let due = (deeds.removeValue(forKey: day) ?? []).enumerated().sorted {
      ($0.element.deed.order, $0.offset) < ($1.element.deed.order, $1.offset)
    }
    for (place, item) in due.enumerated() where written < plan.entries {
      let (id, deed) = item.element
      let seconds = 9 * 3600 + place * 8 * 3600 / max(1, due.count)
      try perform(deed, about: id, at: Timestamp(startOf: day, plus: seconds))
    }
  }

  /// Where the lives came to less than was asked for, followers are counted anew on the last day.
  mutating func fill() throws(Setback) {
    let ids = world.dossiers.keys.sorted()
    let moment = Timestamp(startOf: plan.today, plus: 18 * 3600)
    for round in 1...50 where written < plan.entries {
      for id in ids where written < plan.entries {
        guard let account = world.dossiers[id]?.accounts.first else { continue }
        let counted = Account(name: account.name, followers: (account.followers ?? 0) + 100 * round)
        try world.perform(
          [.creator(.recordAccount(counted))], about: id, by: officer(.staff, for: id), at: moment)
      }
    }
  }

  consuming func finish() throws(Setback) -> TrialRegistry.Making {
    let kinds = EventKind.allCases.compactMap { kind in world.kinds[kind].map { (kind, $0) } }
    let refusals = world.refusals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { ($0.key, $0.value) }
    let staff = world.staff
    let keys = staff.everybody.compactMap { member in
      staff.keys[member.id].map { (staff.fileName(of: member.hand, in: member.team), $0) }
    }
    let examples = world.dossiers.values.filter { 28...32 ~= $0.revision && $0.isRegistered }
      .sorted { (abs($0.revision - 30), $0.id) < (abs($1.revision - 30), $1.id) }.prefix(5)
      .map { ($0.id, $0.revision) }
    let (entries, transactions) = (world.entries, world.transactions)
    let bytes = try world.finish()
    return TrialRegistry.Making(
      creators: plan.creators, entries: entries, transactions: transactions, bytes: bytes, kinds: kinds,
      refusals: refusals, keys: keys, examples: examples)
  }
}

extension TrialRun {
  private func officer(_ hand: Schedule.Hand, for id: CreatorID) -> OfficerID {
    world.staff.officer(hand, in: id.number % world.staff.teams)
  }

  /// Whether the `place`-th creator has more to come: evenly spread over all.
  private func lives(_ place: Int) -> Bool {
    let (lives, all) = (plan.lives, max(1, plan.creators))
    return (place + 1) * lives / all > place * lives / all
  }

  private mutating func register(through count: Int, on day: Day) throws(Setback) {
    var portions = 0
    while registered < count {
      let size = min(TrialRun.portion, count - registered)
      var batch: [(particulars: Particulars, accounts: [Account], lives: Bool)] = []
      for place in registered..<registered + size {
        let (particulars, accounts) = people.next(&generator)
        batch.append((particulars, accounts, lives(place)))
      }
      let staff = world.staff.officer(.staff, in: portions % world.staff.teams)
      let moment = Timestamp(startOf: day, plus: 8 * 3600 + 600 + portions)
      let ids = try world.register(batch, by: staff, at: moment)
      for (id, person) in zip(ids, batch) where person.lives { schedule(id, after: day) }
      registered += size
      portions += 1
    }
  }

  /// Some day between the registration and shortly before the end.
  private mutating func schedule(_ id: CreatorID, after day: Day) {
    let last = max(day.number + 1, plan.today.number - 10)
    let start = Int.random(in: day.number + 1...last, using: &generator)
    starts[Day(number: start), default: []].append(id)
  }

  private mutating func begin(_ id: CreatorID, on day: Day) {
    guard let dossier = world.dossiers[id], let particulars = dossier.particulars else { return }
    let staff = world.staff
    let life = TrialLife(
      id: id, particulars: particulars, accounts: dossier.accounts, from: day, time: time,
      scheme: plan.scheme, sample: plan.sample, generator: SplitMix(seed: generator.next())
    ) { staff.officer($0, in: id.number % staff.teams) }
    for deed in life.deeds { deeds[deed.day, default: []].append((id, deed)) }
  }

  private mutating func perform(
    _ deed: TrialDeed, about id: CreatorID, at moment: Timestamp
  ) throws(Setback) {
    guard let dossier = world.dossiers[id] else { return }
    let commands = deed.commands(dossier, deed.day)
    guard !commands.isEmpty else { return }
    for hand in deed.hands {
      if try world.perform(commands, about: id, by: officer(hand, for: id), at: moment) { return }
    }
  }

  /// What the office itself does: activities, a second scheme, a key replaced, somebody who came and went.
  private mutating func runOffice(on day: Day) throws(Setback) {
    let moment = Timestamp(startOf: day, plus: 8 * 3600 + 1800)
    let administrator = world.staff.officer(.administrator, in: 0)
    if let activity = time.activityBeginning(on: day) {
      let staff = world.staff.officer(.staff, in: 0)
      try world.perform([.office(.openActivity(activity))], about: nil, by: staff, at: moment)
    }
    switch day.number - time.founding.number {
    case 200: try enrolForAWhile(by: administrator, at: moment)
    case 300: try replaceKey(at: moment)
    case 400:
      let retire = OfficeCommand.retire(officer: leaver, since: day, reason: "Chuyển công tác")
      try world.perform([.office(retire)], about: nil, by: administrator, at: moment)
    case 500:
      var scheme = plan.scheme
      scheme.version += 1
      try world.perform([.office(.adoptScheme(scheme))], about: nil, by: administrator, at: moment)
    case 550:
      let correct = OfficeCommand.correctClock(reason: "Đồng hồ máy chủ đã được chỉnh lại")
      try world.perform([.office(correct)], about: nil, by: administrator, at: moment)
    default: break
    }
  }

  private var leaver: OfficerID { OfficerID(number: world.staff.everybody.count + 1) }

  private mutating func enrolForAWhile(
    by administrator: OfficerID, at moment: Timestamp
  ) throws(Setback) {
    let key = TrialStaff.freshKey(&generator, of: leaver)
    let enrol = OfficeCommand.enrol(
      officer: leaver, name: people.person(&generator).name, key: key.publicKey, roles: .assessor,
      creator: nil, proof: key.proof(of: leaver))
    try world.perform([.office(enrol)], about: nil, by: administrator, at: moment)
  }

  private mutating func replaceKey(at moment: Timestamp) throws(Setback) {
    let owner = world.staff.officer(.assessor4, in: world.staff.teams - 1)
    var key = TrialStaff.freshKey(&generator, of: owner)
    key.registry = world.registry
    let replace = OfficeCommand.replaceKey(
      officer: owner, key: key.publicKey, proof: key.proof(of: owner), reason: "Mất máy tính xách tay")
    try world.perform([.office(replace)], about: nil, by: owner, at: moment)
    world.staff.replaceKey(of: owner, by: key)
  }
}
