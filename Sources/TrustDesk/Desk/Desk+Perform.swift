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

  /// Performs acts as one transaction, all of them or none: lock, catch up, decide, rehearse, append, let go
  /// (DESIGN 4).
  @discardableResult
  public mutating func perform(_ acts: [Act], request: String? = nil) throws(Setback) -> [Entry] {
    let restoring = acts.count == 1 && acts[0].restoresTrust
    for act in acts where act.command.isDeciding { try confirmLines(about: act.about) }
    defer { book.refresh() }
    let entries = try perform(request: request, restoring: restoring) { _ in acts }
    if restoring { acceptJournal(after: entries) }
    keepWitness()
    // An index that holds erased words was taken away with them: another takes its place.
    if archive != nil, entries.contains(where: \.erases) { _ = try? setDown() }
    return entries
  }

  /// Performs what `plan` makes of the newest truth, under the lock; no acts, no transaction. Whoever asks
  /// for several in a row keeps the witness, and makes the roster lines anew, after the last.
  @discardableResult
  mutating func perform(
    request: String? = nil, restoring: Bool = false, _ plan: (Book) -> [Act]
  ) throws(Setback) -> [Entry] {
    guard let folder else { return try performInMemory(plan(book), request: request) }
    return try write(in: folder, request: request, restoring: restoring, plan)
  }

  /// Holds the lock for as long as it runs.
  private mutating func write(
    in folder: RegistryFolder, request: String?, restoring: Bool, _ plan: (Book) -> [Act]
  ) throws(Setback) -> [Entry] {
    guard let key else { throw .noKey }
    try checkWriting(restoring: restoring)
    let lock = try enter(folder)
    try settle(under: lock)
    let officer = try seat(restoring: restoring)
    if let request, let done = book.entries(of: request, by: officer) { return done }
    let acts = plan(book)
    guard !acts.isEmpty else { return [] }
    if restoring { try checkRestoring(acts) }
    let now = try moment(of: acts)
    var proposed = Result { () throws(Setback) in try propose(acts, by: officer, at: now, request: request) }
    if try distrustIndex() {
      proposed = Result { () throws(Setback) in try propose(acts, by: officer, at: now, request: request) }
    }
    let entries = try proposed.get()
    let written = try append(entries, signedBy: key.signing, under: lock)
    noteWritten(written)
    return written
  }

  private mutating func performInMemory(_ acts: [Act], request: String?) throws(Setback) -> [Entry] {
    guard let officerID else { throw .noKey }
    if let request, let done = book.entries(of: request, by: officerID) { return done }
    let entries = try propose(acts, by: officerID, at: clock.now, request: request)
    book.follow(entries)
    noteWritten(entries)
    return entries
  }

  /// Whether acts are possible at all from here.
  public var isWritable: Bool { obstacle == nil }

  /// What would stand in the way of any act; nil where this officer may act.
  public var obstacle: Setback? {
    do throws(Setback) {
      _ = try seat(restoring: false)
      return nil
    } catch {
      return error
    }
  }

  /// What would be refused if the act were tried now; nil if it would come about. Nothing is written.
  public func obstacle(to act: Act) -> Setback? {
    do throws(Setback) {
      let officer = try seat(restoring: act.restoresTrust)
      if act.restoresTrust { try checkRestoring([act]) }
      _ = try propose([act], by: officer, at: try moment(of: [act]), request: nil)
      return nil
    } catch {
      return error
    }
  }
}
