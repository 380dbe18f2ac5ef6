import TrustJournal
import TrustRegistry

extension Desk {
  /// Performs one act: decided against the newest truth, sealed, signed and on disk when it returns.
  /// - Parameter request: 16 hex digits by which a retry is recognised; the first answer is then given again.
  @discardableResult
  public mutating func perform(_ act: Act, request: String? = nil) throws(Setback) -> [Entry] {
    try perform([act], request: request)
  }

  @discardableResult
  public mutating func perform(
    _ command: Command, about id: CreatorID? = nil, request: String? = nil
  ) throws(Setback) -> [Entry] {
    try perform([Act(command, about: id)], request: request)
  }

  /// Performs acts as one transaction, all of them or none: lock, catch up, decide, rehearse, append, let go (DESIGN 4).
  @discardableResult
  public mutating func perform(_ acts: [Act], request: String? = nil) throws(Setback) -> [Entry] {
    guard let isWritable = ask({ $0.isWritable }) else { return try performInMemory(acts, request: request) }
    guard let key else { throw .noKey }
    if let trouble { throw .fault(trouble) }
    guard isWritable else { throw .fault(.readOnly) }
    return try seal(acts, with: key.signing, request: request)
  }

  private mutating func seal(
    _ acts: [Act], with key: SigningKey, request: String?
  ) throws(Setback) -> [Entry] {
    guard let folder else { throw .fault(.readOnly) }
    do {
      let lock = try JournalLock.enter(folder, as: holder)
      try journal?.settle(under: lock, into: &book)
      recogniseOfficer()
      let officer = try checkSeat()
      if let request, let done = book.entries(of: request, by: officer) { return done }
      let entries = try propose(acts, by: officer, at: try moment(of: acts), request: request)
      let known = book.entries.count
      try journal?.append(TransactionDraft(entries), signedBy: key, under: lock, into: &book)
      keepWitness()
      return Array(book.entries[known...])
    } catch let setback as Setback {
      throw setback
    } catch let fault as JournalFault {
      if case .inDoubt = fault { stop(because: fault) }
      throw .fault(fault)
    } catch {
      preconditionFailure("an error of no room")
    }
  }

  private mutating func performInMemory(_ acts: [Act], request: String?) throws(Setback) -> [Entry] {
    guard let officerID else { throw .noKey }
    if let request, let done = book.entries(of: request, by: officerID) { return done }
    let entries = try propose(acts, by: officerID, at: clock.now, request: request)
    book.follow(entries)
    return entries
  }

  /// The officer whose key this is, if acting is possible now.
  private func checkSeat() throws(Setback) -> OfficerID {
    guard let key else { throw .noKey }
    guard let officerID else { throw .keyNotEnrolled(key.publicKey) }
    guard !book.bearsNewer else { throw .frozen(.office) }
    guard !clock.isSet || office.isTrial else { throw .clockSet }
    return officerID
  }

  /// Never before the last line; where the clock itself is to be corrected, as it is (JOURNAL 11).
  private func moment(of acts: [Act]) throws(JournalFault) -> Timestamp {
    if case .office(.correctClock) = acts.first?.command { return clock.now }
    let now = clock.now
    switch journal {
    case .some(let journal): return try journal.time(at: now)
    case .none: return now
    }
  }

  private func propose(
    _ acts: [Act], by officer: OfficerID, at now: Timestamp, request: String?
  ) throws(Setback) -> [Entry] {
    var proposal = Proposal(
      registry: book.registry, sequence: book.entries.count + 1, by: officer, at: now)
    for act in acts {
      let subject = act.about.map(Subject.creator) ?? .office
      guard !book.frozen.contains(subject) else { throw .frozen(subject) }
      try proposal.add(act)
    }
    try proposal.close(request: request)
    guard proposal.entries.allSatisfy(\.provesPossession) else { throw .possessionUnproven }
    return proposal.entries
  }

  /// What would be refused if the act were tried now; nil if it would come about. Nothing is written.
  public func obstacle(to act: Act) -> Setback? {
    do throws(Setback) {
      if let trouble { throw .fault(trouble) }
      guard let officerID else { throw key.map { .keyNotEnrolled($0.publicKey) } ?? .noKey }
      _ = try propose([act], by: officerID, at: clock.now, request: nil)
      return nil
    } catch {
      return error
    }
  }
}
