import TrustJournal
import TrustRegistry

/// What the book is asked for.
extension Book {
  public func entry(_ sequence: Int) -> Entry? { places.entry(sequence) }

  public func entries(about subject: Subject) -> [Entry] { places.entries(about: subject) }

  /// Every entry, oldest first: read anew, so not for a screen of a large registry.
  public var entries: [Entry] {
    var all: [Entry] = []
    places.scan { entry in
      all.append(entry)
      return true
    }
    return all
  }

  /// A request that was carried out before, and by which entries (JOURNAL 18).
  public func entries(of request: String, by officer: OfficerID) -> [Entry]? {
    for sequence in places.lines(ofRequest: request).sorted(by: >) {
      guard let first = entry(sequence), first.request == request, first.by == officer else { continue }
      return (sequence...sequence + first.left).compactMap(entry)
    }
    return nil
  }

  /// What waits anywhere, for whomsoever.
  var work: [WorkItem] {
    var items: [WorkItem] = []
    if let archive {
      items = concurrently(over: 0..<archive.count, inPortionsOf: Book.portion) { portion in
        portion.filter { archive.traits(at: $0).contains(.working) }.flatMap { place in
          let hasChanged = archive.creator(at: place).map { changedWork[$0] != nil } ?? false
          return hasChanged ? [] : archive.work(at: place)
        }
      }.flatMap(\.self)
    }
    return items + changedWork.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// What was known when `day` ended: the lines written by then, folded anew (PROGRAMME 3). What was erased
  /// since stays erased, and what has no effect today has none there.
  func asKnown(on day: Day) -> Book {
    var then = Book()
    let findings = Dictionary(
      registry.findings.map { ($0.sequence, $0.contradiction) }, uniquingKeysWith: { first, _ in first })
    then.registry.foresee(erasures.filter { findings[$0.sequence] == nil })
    places.scanTransactions { transaction in
      guard transaction[0].at.day <= day else { return false }
      let transaction = then.read(transaction)
      if let place = transaction.firstIndex(where: { findings[$0.sequence] != nil }),
        let contradiction = findings[transaction[place].sequence]
      {
        _ = then.void(transaction, because: contradiction, at: place)
      } else {
        _ = then.follow(transaction, at: [])
      }
      return true
    }
    then.refresh()
    return then
  }
}
