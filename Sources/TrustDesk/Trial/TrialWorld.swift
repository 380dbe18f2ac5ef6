import TrustJournal
import TrustRegistry

/// The registry while it is made: the office, the dossiers of those who live in it, and the press. Every act
/// is decided by the same rules as at a desk and folded by the same `apply`.
struct TrialWorld: ~Copyable {
  private(set) var office = Office()
  /// Only of those who have more to come than their registration.
  private(set) var dossiers: [CreatorID: Dossier] = [:]
  /// How many entries of each kind there are.
  private(set) var kinds: [EventKind: Int] = [:]
  /// Acts that the rules did not let come about, by the rule.
  private(set) var refusals: [String: Int] = [:]
  private(set) var transactions = 0
  var staff: TrialStaff
  private var press: JournalPress
  private var salts: SplitMix
  private var now = Timestamp(milliseconds: 0)

  init(staff: TrialStaff, press: consuming JournalPress, seed: UInt64) {
    self.staff = staff
    self.press = press
    salts = SplitMix(seed: seed ^ 0x5A17)
  }

  /// Lines so far.
  var entries: Int { press.sequence }

  var registry: Seal? { press.registry }

  /// - Returns: the journal's bytes.
  consuming func finish() throws(Setback) -> Int {
    do { return try press.finish() } catch { throw .fault(error) }
  }

  /// What one officer does at one moment about one creator, as one transaction. What is refused is left out.
  /// - Returns: whether anything came of it.
  @discardableResult
  mutating func perform(
    _ commands: [Command], about id: CreatorID?, by officer: OfficerID, at moment: Timestamp
  ) throws(Setback) -> Bool {
    now = max(now, moment)
    var made: [Entry] = []
    var office = office
    var dossier = id.map { dossiers[$0] ?? Dossier(id: $0) } ?? TrialWorld.nobody
    for command in commands {
      let events: [Event]
      do {
        events = try decide(command, on: dossier, knowing: Facts(), in: office, by: officer, at: now)
      } catch {
        refusals[String("\(error)".prefix { $0 != "(" }), default: 0] += 1
        continue
      }
      for event in events {
        let about = event.subject(in: id)
        let revision = about == .office ? office.revision : dossier.revision
        let entry = Entry(
          sequence: entries + made.count + 1, at: now, by: officer, about: about, nth: revision + 1, left: 0,
          event: event)
        do throws(Contradiction) {
          if about == .office { try office.apply(entry) } else { try dossier.apply(entry, in: office) }
        } catch {
          throw .contradicted(error)
        }
        made.append(entry)
      }
    }
    guard !made.isEmpty else { return false }
    self.office = office
    if let id { dossiers[id] = dossier }
    try seal(made, by: officer)
    return true
  }

  /// Line 1, and the first scheme with it.
  mutating func found(
    name: String, by founder: OfficerID, scheme: Scheme, at moment: Timestamp
  ) throws(Setback) {
    guard let key = staff.keys[founder] else { throw .noKey }
    now = moment
    let founded = Event.office(
      .founded(
        name: name, trial: true, officer: founder, officerName: staff.names[founder] ?? "",
        key: key.publicKey, roles: .administrator))
    let events = [founded, .office(.schemeAdopted(scheme))]
    let made = numbered(events.map { ($0, .office) }, by: founder)
    do throws(Contradiction) {
      for entry in made { try office.apply(entry) }
    } catch {
      throw .contradicted(error)
    }
    try seal(made, by: founder)
    staff.belong(to: press.registry)
  }

  /// Registers many at once, as an import does. Kept are the dossiers of those with a life to come.
  mutating func register(
    _ people: [(particulars: Particulars, accounts: [Account], lives: Bool)], by officer: OfficerID,
    at moment: Timestamp
  ) throws(Setback) -> [CreatorID] {
    now = max(now, moment)
    let first = office.next(in: .creator)
    var counting = office
    var events: [(Event, Subject)] = []
    for (place, person) in people.enumerated() {
      let id = CreatorID(kind: person.particulars.kind, number: first + place)
      let command = Command.creator(.register(person.particulars, accounts: person.accounts))
      for event in try decided(command, on: Dossier(id: id), in: counting, by: officer) {
        guard event.subject(in: id) == .office else {
          events.append((event, .creator(id)))
          continue
        }
        try count(event, in: &counting)
      }
    }
    events.append((.office(.numbersTaken(series: .creator, upTo: first + people.count - 1)), .office))
    let made = numbered(events, by: officer)
    do throws(Contradiction) {
      for (entry, person) in zip(made, people) where person.lives {
        guard case .creator(let id) = entry.about else { continue }
        var dossier = Dossier(id: id)
        try dossier.apply(entry, in: office)
        dossiers[id] = dossier
      }
      if let last = made.last { try office.apply(last) }
    } catch {
      throw .contradicted(error)
    }
    try seal(made, by: officer)
    return made.compactMap { if case .creator(let id) = $0.about { id } else { nil } }
  }

  private func decided(
    _ command: Command, on dossier: Dossier, in office: Office, by officer: OfficerID
  ) throws(Setback) -> [Event] {
    do {
      return try decide(command, on: dossier, knowing: Facts(), in: office, by: officer, at: now)
    } catch {
      throw .refused(error)
    }
  }

  /// Takes a number in a copy of the office: only the last of a transaction's is written.
  private func count(_ event: Event, in office: inout Office) throws(Setback) {
    let entry = Entry(
      sequence: entries + 1, at: now, by: OfficerID(number: 0), about: .office, nth: office.revision + 1,
      left: 0, event: event)
    do { try office.apply(entry) } catch { throw .contradicted(error) }
  }

  private static let nobody = Dossier(id: CreatorID(kind: .opinionLeader, number: 0))

  /// Entries of subjects that each occur once, but for the office's, which stand in order.
  private func numbered(_ events: [(Event, Subject)], by officer: OfficerID) -> [Entry] {
    var revision = office.revision
    return events.enumerated().map { place, event in
      let (event, about) = event
      if about == .office { revision += 1 }
      return Entry(
        sequence: entries + place + 1, at: now, by: officer, about: about,
        nth: about == .office ? revision : 1, left: events.count - 1 - place, event: event)
    }
  }

  private mutating func seal(_ made: [Entry], by officer: OfficerID) throws(Setback) {
    guard let key = staff.keys[officer] else { throw .noKey }
    for entry in made { if let kind = entry.event?.kind { kinds[kind, default: 0] += 1 } }
    transactions += 1
    do {
      try press.append(made, signedBy: key.signing) { salts.salt() }
    } catch {
      throw .fault(error)
    }
  }
}

extension SplitMix {
  /// 32 hex digits.
  fileprivate mutating func salt() -> String {
    var text = ""
    text.reserveCapacity(32)
    for _ in 0..<2 {
      let digits = String(next(), radix: 16)
      for _ in digits.utf8.count..<16 { text += "0" }
      text += digits
    }
    return text
  }
}
