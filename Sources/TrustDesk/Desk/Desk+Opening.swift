import TrustJournal
import TrustRegistry

extension Desk {
  /// Opens a registry and reads it to its end. Where the journal is damaged, or does not bear what this
  /// officer has seen of it, `readingOn` goes on with what is whole and writes nothing.
  /// - Parameters:
  ///   - folder: the registry's folder.
  ///   - key: the officer's; nil looks without acting.
  ///   - verb: what is being done, for whoever has to wait meanwhile.
  ///   - state: where this officer's account keeps its witness; nil keeps none.
  ///   - lines: how many lines behind the roster index call for another one (JOURNAL 24).
  public static func open(
    _ folder: String, key: OfficerKey?, clock: Clock = .system, verb: String,
    state: StateFolder? = .ofThisOfficer(), readingOn: Bool = false, settingDownAt lines: Int = 1_000
  ) throws(Setback) -> Desk {
    let folder = RegistryFolder(folder)
    var desk: Desk
    do {
      desk = try behindIndex(folder, key: key, clock: clock, verb: verb, state: state)
    } catch {
      throw .fault(error)
    }
    desk.state = state
    desk.settingDownAt = lines
    do {
      try desk.readFirst(in: folder)
      try desk.compareWithWitness()
      try desk.setDownIfDue()
    } catch {
      guard readingOn, case .fault(let fault) = error, desk.office.isFounded else { throw error }
      desk.stop(because: fault)
    }
    // Without an index nothing else would verify what is decided on.
    if desk.archive == nil, desk.unchecked != nil { try desk.readAnew(postponing: false) }
    desk.book.refresh()
    desk.keepWitness()
    return desk
  }

  /// Opens the journal behind the roster index, if there is one that it bears; else at its beginning.
  private static func behindIndex(
    _ folder: RegistryFolder, key: OfficerKey?, clock: Clock, verb: String, state: StateFolder?
  ) throws(JournalFault) -> Desk {
    // One that cannot be read vouches for nothing; the comparison with it tells that.
    let verified = state.flatMap { try? Witness(of: folder, in: $0) }?.verified
    if let index = IndexFile(folder.index(version: Archive.version), version: Archive.version) {
      let journal = try Journal(opening: folder, verified: verified, behind: index)
      // What stands wrong in the journal itself is found by whoever reads it from its beginning.
      if journal.index != nil, let archive = try? Archive(index, in: folder) {
        let end = journal.position
        var desk = Desk(journal: journal, book: Book(behind: archive), key: key, clock: clock, verb: verb)
        if verified.map({ $0.sequence < end.sequence }) ?? true {
          desk.unchecked = Part(start: verified ?? .start, end: end)
        }
        return desk
      }
    }
    return try fromFirstLine(folder, verified: verified, key: key, clock: clock, verb: verb)
  }

  /// Opens the journal at its beginning. Where there is much to read, signatures are left for the background:
  /// an index is made of what was read, and behind it each dossier is verified when it is opened.
  private static func fromFirstLine(
    _ folder: RegistryFolder, verified: JournalPosition?, key: OfficerKey?, clock: Clock, verb: String
  ) throws(JournalFault) -> Desk {
    var journal = try Journal(opening: folder, verified: verified)
    let unchecked = try journal.postponeSignatures()
    let book = Book(of: try JournalLines(folder))
    var desk = Desk(journal: journal, book: book, key: key, clock: clock, verb: verb)
    desk.unchecked = unchecked.map { Part(start: $0.start, end: $0.end) }
    return desk
  }

  /// Reads everything, after the tail was settled if nobody is writing just now (JOURNAL 15). Just after the
  /// machine was started nobody may have set the mark yet: whoever finds nothing then waits for whoever is
  /// about to.
  private mutating func readFirst(in folder: RegistryFolder) throws(Setback) {
    let holder = holder
    do { try journal?.catchUp(as: holder, into: &book) } catch {
      book.refresh()
      throw setback(error)
    }
    // What is set down at once need not be made ready for looking first.
    if book.places.freshCount < settingDownAt { book.refresh() }
    recogniseOfficer()
    guard !office.isFounded else { return }
    if ask({ $0.isWritable }) == true {
      let lock = try enter(folder)
      try settle(under: lock)
      book.refresh()
    }
    guard office.isFounded else { throw .fault(.noRegistry(folder.path)) }
  }

  /// Founds a registry in a new or empty folder: its first lines are the founding and the first scheme,
  /// signed by the founder, who becomes its administrator.
  public static func found(
    _ folder: String, name: String, trial: Bool, officerName: String, key: OfficerKey, scheme: Scheme,
    clock: Clock = .system
  ) throws(Setback) -> Desk {
    let founder = OfficerID(number: 1)
    guard !clock.isSet || trial else { throw .clockSet }
    var proposal = Proposal(registry: Registry(), sequence: 1, by: founder, at: clock.now)
    try proposal.add(
      .office(
        .found(name: name, trial: trial, officer: founder, officerName: officerName, key: key.publicKey)))
    try proposal.add(.office(.adoptScheme(scheme)))
    try proposal.close(request: nil)
    let draft = TransactionDraft(proposal.entries)
    do throws(CodingFault) { try draft.checkReadable() } catch { throw .unwritable(error) }
    var book = Book()
    do {
      let journal = try Journal.found(
        in: RegistryFolder(folder), with: draft, signedBy: key.signing,
        as: LockHolder(process: ProcessNumber.own, officer: founder, verb: "init"), into: &book)
      var owned = key
      owned.officer = founder
      owned.registry = journal.founding?.registry
      book.places.read(from: try JournalLines(RegistryFolder(folder)))
      return Desk(journal: journal, book: book, key: owned, clock: clock, verb: "init")
    } catch {
      throw .fault(error)
    }
  }

  /// The registry's own number: S of line 1; nil on a desk without a journal.
  public var registryID: Seal? { ask { $0.founding?.registry } }

  /// The folder of the registry, for whoever watches it; nil on a desk without a journal.
  public var folder: RegistryFolder? { ask { $0.folder } }

  /// The journal's end as read: last line, seal and signature.
  public var position: JournalPosition? { ask { $0.position } }

  /// The key of the officer at the desk, with the registry that it is for.
  public var officerKey: OfficerKey? { key }

  /// Another officer takes the seat, as the demonstration lets one do.
  public mutating func sit(_ key: OfficerKey, at clock: Clock? = nil) {
    self.key = key
    self.clock = clock ?? self.clock
    recogniseOfficer()
  }
}
