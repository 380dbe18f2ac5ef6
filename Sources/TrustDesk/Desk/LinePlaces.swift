import TrustJournal
import TrustRegistry

/// Where each line of the journal stands, by its number and by its subject: behind an index only what came
/// since. Words are read again when somebody asks for them, unless there is no journal to read them from.
struct LinePlaces: Sendable {
  let archive: Archive?
  private var lines: JournalLines?
  /// Lines that an index stands for.
  private let base: Int
  /// Entries themselves, where no journal keeps them.
  private var entries: [Entry] = []
  /// Where each line behind the index begins, and its number: in a damaged journal, as an audit reads it,
  /// numbers may be missing.
  private(set) var offsets: [Int] = []
  private(set) var sequences: [Int] = []
  /// Of the lines behind the index, by their places in it.
  private var fresh: [Subject: [Int]] = [:]
  private(set) var requests: [UInt64: [Int]] = [:]
  /// Lines whose words an erasure took while they were known.
  private var forgotten: Set<Int> = []

  init(in lines: JournalLines? = nil) { (archive, self.lines, base) = (nil, lines, 0) }

  init(behind archive: Archive) {
    (self.archive, lines, base) = (archive, archive.lines, archive.index.sequence)
  }

  private var keepsEntries: Bool { lines == nil }

  var count: Int { base + freshCount }

  /// How many lines came since the index.
  var freshCount: Int { keepsEntries ? entries.count : offsets.count }

  /// Subjects with lines behind the index.
  var freshSubjects: some Collection<Subject> { fresh.keys }

  mutating func append(_ transaction: [Entry], at offsets: [Int]) {
    for (place, entry) in transaction.enumerated() {
      fresh[entry.about, default: []].append(freshCount + place)
      if let request = entry.request.flatMap({ UInt64($0, radix: 16) }) {
        requests[request, default: []].append(entry.sequence)
      }
    }
    self.offsets += offsets
    if keepsEntries { entries += transaction } else { sequences += transaction.map(\.sequence) }
  }

  /// From now on words are read from a journal, where these first lines were written.
  mutating func read(from lines: JournalLines) {
    guard offsets.count == entries.count else { return }
    sequences = entries.map(\.sequence)
    (self.lines, entries) = (lines, [])
  }

  /// Where a line begins; nil for one that there is not.
  func offset(of sequence: Int) -> Int? {
    if sequence <= base { return archive?.index.offset(ofLine: sequence) }
    return offsets.indices.contains(sequence - base - 1) ? offsets[sequence - base - 1] : nil
  }

  /// The numbers of a subject's lines behind the index, oldest first.
  func freshNumbers(about subject: Subject) -> [Int] {
    (fresh[subject] ?? []).map { keepsEntries ? entries[$0].sequence : sequences[$0] }
  }

  /// The numbers of a subject's lines, oldest first.
  func numbers(about subject: Subject) -> [Int] {
    (archive?.index.lines(of: subject) ?? []) + freshNumbers(about: subject)
  }

  /// One entry by its number; nil where it cannot be read again.
  func entry(_ sequence: Int) -> Entry? {
    if keepsEntries {
      return entries.indices.contains(sequence - 1) ? entries[sequence - 1] : nil
    }
    let found = offset(of: sequence).flatMap { entry(at: $0) }
    return found.flatMap { $0.sequence == sequence ? $0 : nil }
  }

  private func entry(at offset: Int) -> Entry? {
    guard let line = try? lines?.line(at: offset) else { return nil }
    return understood(line)
  }

  func entries(about subject: Subject) -> [Entry] {
    let old = (archive?.index.lines(of: subject) ?? []).compactMap { entry($0) }
    let places = fresh[subject] ?? []
    return old + (keepsEntries ? places.map { entries[$0] } : places.compactMap { entry(at: offsets[$0]) })
  }

  /// Every entry from a line on, in order, for as long as the answer is true.
  /// - Parameter isWanted: asked before an entry's words are read.
  func scan(
    from first: Int = 1, where isWanted: (EntryLook) -> Bool = { _ in true }, _ take: (Entry) -> Bool
  ) {
    guard !keepsEntries else {
      for entry in entries.dropFirst(first - 1) where isWanted(EntryLook(entry)) {
        guard take(entry) else { return }
      }
      return
    }
    guard let lines, let start = offset(of: first), let last = offsets.last ?? offset(of: count) else {
      return
    }
    let end = sequences.last ?? base
    try? lines.scan(
      from: start, to: last + (1 << 20), where: { $0.sequence <= end && isWanted(EntryLook($0)) }
    ) { line, _ in
      take(understood(line))
    }
  }

  /// Every whole transaction from the one that begins with a line on, in order, for as long as the answer is
  /// true.
  func scanTransactions(from first: Int = 1, _ take: ([Entry]) -> Bool) {
    var transaction: [Entry] = []
    scan(from: first) { entry in
      transaction.append(entry)
      guard entry.left == 0 else { return true }
      defer { transaction = [] }
      return take(transaction)
    }
  }

  private func understood(_ line: SealedLine) -> Entry {
    let entry = (try? Entry(line)) ?? Entry(unread: line)
    return forgotten.contains(line.sequence) ? entry.withoutWords : entry
  }

  /// Drops the words of some entries about a subject.
  mutating func forgetWords(of subject: Subject, where isMeant: (Int) -> Bool) {
    guard keepsEntries else { return forgotten.formUnion(numbers(about: subject).filter(isMeant)) }
    for place in fresh[subject] ?? [] where isMeant(entries[place].sequence) {
      entries[place] = entries[place].withoutWords
    }
  }

  /// The lines that may bear a request.
  func lines(ofRequest request: String) -> [Int] {
    guard let number = UInt64(request, radix: 16) else { return [] }
    return (archive?.index.lines(ofRequest: number) ?? []) + (requests[number] ?? [])
  }
}

/// What is known of an entry before its words are read.
struct EntryLook {
  let sequence: Int
  let day: Day
  let about: Subject
  let isBy: (OfficerID) -> Bool
  /// Nil for an erased one.
  let kind: () -> String?

  init(_ entry: Entry) {
    (sequence, day, about) = (entry.sequence, entry.at.day, entry.about)
    isBy = { $0 == entry.by }
    kind = { entry.event?.kind.rawValue }
  }

  init(_ look: LineLook) {
    (sequence, day, about) = (look.sequence, look.at.day, look.about)
    isBy = look.isBy
    kind = { look.kind }
  }
}
