import TrustRegistry

/// The one door to a registry: whoever looks or acts, looks and acts here (DESIGN 2).
/// What it shows, it shows as this officer may see it.
public struct Desk: ~Copyable {
  var book: Book
  /// Who sits here; nil may look and not act.
  public internal(set) var officerID: OfficerID?
  public let clock: Clock
  /// The day that questions of status are asked for, where it is not today's.
  public var chosenDay: Day?

  /// A desk without a journal: acts are decided and folded, and kept nowhere. For screens under test.
  package init(rehearsing transactions: [[Entry]], as officer: OfficerID?, clock: Clock) {
    book = Book()
    for transaction in transactions { book.follow(transaction) }
    officerID = officer
    self.clock = clock
  }
}
