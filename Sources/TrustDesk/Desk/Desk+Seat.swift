import TrustJournal
import TrustRegistry

/// Who acts, when, and on what: asked anew under the lock before every act.
extension Desk {
  /// The officer whose key this is, if acting is possible now.
  func seat(restoring: Bool) throws(Setback) -> OfficerID {
    try checkWriting(restoring: restoring)
    guard let officerID else { throw strangeness }
    if let newer = book.newer { throw .fault(newer) }
    guard !clock.isSet || office.isTrial || folder == nil else { throw .clockSet }
    return officerID
  }

  /// Whether this process may write here at all; `restoring` is the one thing that may be done about a
  /// journal that does not bear what was seen of it.
  func checkWriting(restoring: Bool) throws(Setback) {
    switch trouble {
    case .historyChanged where restoring: break
    case .some(let trouble): throw .fault(trouble)
    case nil: break
    }
    guard ask({ $0.isWritable }) ?? true else { throw .fault(.readOnly) }
  }

  /// Why nobody serves under this key: it was never anybody's, or is not any more.
  private var strangeness: Setback {
    guard let key else { return .noKey }
    guard let owner = office.officers.values.first(where: { $0.keys.contains(key.publicKey) }) else {
      return .keyNotEnrolled(key.publicKey)
    }
    if let since = owner.retiredSince { return .refused(.officerRetired(owner.id, since: since)) }
    return .keyReplaced(owner.id)
  }

  /// Never before the last line; where the clock itself is to be corrected, as it is (JOURNAL 11).
  func moment(of acts: [Act]) throws(Setback) -> Timestamp {
    let now = clock.now
    if case .office(.correctClock) = acts.first?.command { return now }
    do {
      return try ask { journal throws(JournalFault) in try journal.time(at: now) } ?? now
    } catch {
      throw .fault(error)
    }
  }

  /// Decides and rehearses acts as one transaction.
  func propose(
    _ acts: [Act], by officer: OfficerID, at now: Timestamp, request: String?
  ) throws(Setback) -> [Entry] {
    var proposal = Proposal(
      registry: book.registry, sequence: book.count + 1, by: officer, at: now)
    for act in acts {
      // Every right hangs on the office: while a line about it cannot be read, nothing can be decided.
      if !book.frozen.isEmpty {
        for subject in [.office, act.about.map(Subject.creator) ?? .office] {
          guard !book.frozen.contains(subject) else { throw .frozen(subject) }
        }
      }
      try proposal.add(act)
    }
    try proposal.close(request: request)
    guard proposal.entries.allSatisfy(\.provesPossession) else { throw .possessionUnproven }
    return proposal.entries
  }
}
