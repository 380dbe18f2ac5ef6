import Glibc
import TrustJournal
import TrustRegistry

/// What the heads of a journal's lines tell without reading a word of it.
struct JournalFacts: Sendable {
  private(set) var entries = 0
  private(set) var transactions = 0
  private(set) var bytes = 0
  private(set) var creators = 0
  /// Creators of about thirty entries, whose dossiers are opened to be measured.
  private(set) var examples: [CreatorID] = []
  /// The size of a usual line in bytes.
  private(set) var usualLine = 0

  init(_ journal: String) throws(BenchFault) {
    let file = open(journal, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(journal, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(journal, code: errno) }
    bytes = Int(status.st_size)
    guard bytes > 0, let start = mmap(nil, bytes, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED
    else { throw .system(journal, code: errno) }
    defer { munmap(start, bytes) }
    madvise(start, bytes, MADV_SEQUENTIAL)
    take(UnsafeRawBufferPointer(start: start, count: bytes))
  }

  private mutating func take(_ whole: UnsafeRawBufferPointer) {
    var counts: [Subject: Int] = [:]
    var place = 0
    while place < whole.count, let base = whole.baseAddress,
      let end = memchr(base + place, 0x0A, whole.count - place)
    {
      let line = UnsafeRawBufferPointer(start: base + place, count: UnsafeRawPointer(end) - (base + place))
      if let layout = try? LineLayout(line) {
        entries += 1
        if layout.left == 0 { transactions += 1 }
        counts[layout.about, default: 0] += 1
      }
      place += line.count + 1
    }
    counts[.office] = nil
    creators = counts.count
    usualLine = bytes / max(1, entries)
    let likely = counts.compactMap { subject, count -> (id: CreatorID, distance: Int)? in
      guard case .creator(let id) = subject, 29...31 ~= count else { return nil }
      return (id, abs(count - 30))
    }
    examples = likely.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(400).map(\.id)
  }
}
