import Glibc
import TrustRegistry

/// The erasures that stand further on in a journal. Whoever meets blank lines must know how to read them
/// before having come to the act that lists them (JOURNAL 20, 21): a case's number, a certificate's days.
/// Nothing is believed of it but until the act itself is reached, verified and judged.
struct ErasuresAhead {
  private var known: [ForeseenErasure] = []
  private var told: Set<Int> = []
  /// Up to where the journal was looked through.
  private var end = 0

  /// Those that list one of these blank lines and were not told before.
  /// - Parameters:
  ///   - offset: where the line after them begins.
  ///   - limit: no further than what was acknowledged.
  mutating func take(
    listing blanks: [Int], in file: borrowing OpenFile, from offset: Int, to limit: Int
  ) throws(JournalFault) -> [ForeseenErasure] {
    let unlisted = blanks.filter { blank in !known.contains { $0.lists(blank) } }
    if !unlisted.isEmpty, limit > end {
      known += try ErasuresAhead.all(in: file, from: max(offset, end), to: limit)
      end = limit
    }
    let listing = known.filter { erasure in
      !told.contains(erasure.sequence) && blanks.contains { erasure.lists($0) }
    }
    told.formUnion(listing.map(\.sequence))
    return listing
  }

  /// Every line between two places that says that it erases, whoever wrote it.
  static func all(
    in file: borrowing OpenFile, from offset: Int, to limit: Int
  ) throws(JournalFault) -> [ForeseenErasure] {
    var found: [ForeseenErasure] = []
    var scanner = LineScanner(from: offset, to: limit)
    while let line = try scanner.next(in: file) {
      guard ErasuresAhead.mayErase(line.bytes),
        let checked = try? CheckedLine(line.bytes, at: line.offset, behind: nil, for: .words),
        checked.layout.about != .office, checked.fidelity == .asSealed, let entry = try? Entry(checked.line),
        let erasure = ForeseenErasure(entry)
      else { continue }
      found.append(erasure)
    }
    return found
  }

  /// Those of the whole file of which a line is blank.
  static func begun(
    in file: borrowing OpenFile, upTo limit: Int
  ) throws(JournalFault) -> [ForeseenErasure] {
    let all = try all(in: file, from: 0, to: limit)
    guard !all.isEmpty else { return [] }
    var blank: Set<Int> = []
    var scanner = LineScanner(from: 0, to: limit)
    let listed = Set(all.flatMap(\.lines))
    while let line = try scanner.next(in: file) {
      guard let sequence = LineLayout.sequence(claimedBy: line.bytes), listed.contains(sequence),
        let layout = try? LineLayout(line.bytes)
      else { continue }
      let digest = Seal.digest(of: line.bytes[rebased: layout.body])
      if digest != Seal(checked: line.bytes[rebased: layout.digest]) { blank.insert(layout.sequence) }
    }
    return all.filter { $0.lines.contains(where: blank.contains) }
  }

  /// Whether a body says that it erases.
  static func isErasure(_ body: UnsafeRawBufferPointer) -> Bool {
    kinds.contains { body.starts(with: $0) }
  }

  /// Whether the words of an erasure can stand in a line at all, told fast.
  private static func mayErase(_ line: UnsafeRawBufferPointer) -> Bool {
    var rest = line
    while let base = rest.baseAddress, let found = memchr(base, Int32(UInt8(ascii: "E")), rest.count) {
      rest = rest[rebased: base.distance(to: found)..<rest.count]
      if rest.starts(with: ending) { return true }
      rest = rest[rebased: 1..<rest.count]
    }
    return false
  }

  private static let kinds = ["dossierErased", "caseErased"].map { Array(#"{"kind":"\#($0)","#.utf8) }
  private static let ending = Array(#"Erased","v":"#.utf8)
}
