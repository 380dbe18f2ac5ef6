import TrustJournal
import TrustRegistry

/// The one door to a registry: whoever looks or acts, looks and acts here (DESIGN 2).
/// What it shows, it shows as this officer may see it.
public struct Desk: ~Copyable {
  var book = Book()
  /// Nil on a desk without a journal, for screens under test.
  var journal: Journal?
  var key: OfficerKey?
  /// Who sits here; nil may look and not act.
  public internal(set) var officerID: OfficerID?
  public internal(set) var clock: Clock
  /// The day that questions of status are asked for, where it is not today's.
  public var chosenDay: Day?
  /// Whether an act waits for whoever is writing just now; where not, `.busy` says who that is (JOURNAL 13).
  public var waits = true
  /// Why nothing is written from here; nil while writing is possible.
  public internal(set) var trouble: JournalFault?
  /// Where this officer's account keeps what it has seen of the registry (JOURNAL 27); nil keeps nothing.
  var state: StateFolder?
  /// Whether the journal was compared with the witness under the lock, as it is before the first write.
  var isCompared = false
  /// What opening took over without verifying it on this machine (JOURNAL 28): it is verified in the
  /// background, and until then not remembered as verified.
  var unchecked: Part?
  /// Why the witness could not be kept, for `doctor` to tell; acts go on without.
  public internal(set) var witnessTrouble: JournalFault?
  /// What each officer asked for in this sitting: the desk's only word on what is unmasked.
  var unmasked: [OfficerID: [CreatorID: Unmasked]] = [:]
  /// How many lines behind the roster index call for another one.
  var settingDownAt = 1_000
  /// Makes an index while the officer works on.
  let builders = IndexBuilding()
  /// An index that could not be taken up, or was mistaken: it is not looked at again.
  var refusedIndex: UInt?
  /// The numbers of the lines that were written from here.
  var written: Set<Int> = []
  /// What is being done, for whoever has to wait: `console`, `import`.
  let verb: String

  /// A desk without a journal: acts are decided and folded, and kept nowhere. For screens under test.
  package init(rehearsing transactions: [[Entry]], as officer: OfficerID?, clock: Clock) {
    for transaction in transactions { book.follow(transaction) }
    officerID = officer
    self.clock = clock
    verb = "rehearsal"
  }

  init(journal: consuming Journal, book: Book, key: OfficerKey?, clock: Clock, verb: String) {
    self.journal = consume journal
    self.book = book
    self.key = key
    self.clock = clock
    self.verb = verb
    recogniseOfficer()
  }

  /// Finds whose key it is; a key that nobody is enrolled with may look and not act.
  mutating func recogniseOfficer() {
    guard let key else { return }
    officerID = office.officers.values.first { $0.key == key.publicKey }?.id
  }

  var holder: LockHolder {
    LockHolder(
      process: ProcessNumber.own, officer: officerID ?? key?.officer ?? OfficerID(number: 0), verb: verb)
  }
}
