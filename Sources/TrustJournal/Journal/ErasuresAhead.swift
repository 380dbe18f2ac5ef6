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
      guard let layout = try? LineLayout(line.bytes), layout.about != .office else { continue }
      let bytes = line.bytes[rebased: layout.body]
      guard kinds.contains(where: { bytes.starts(with: $0) }), let body = try? Body(reading: bytes),
        let event = try? Event(body)
      else { continue }
      let place = LinePlace(line: layout.sequence, offset: line.offset)
      var blanks: [Erasures.Blank] = []
      let sealed = try SealedLine(layout, in: line.bytes, at: place, into: &blanks)
      guard blanks.isEmpty else { continue }
      let entry = Entry(
        sequence: sealed.sequence, at: sealed.at, by: sealed.by, about: sealed.about, nth: sealed.nth,
        left: sealed.left, event: event)
      if let erasure = ForeseenErasure(entry) { found.append(erasure) }
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
    while let line = try scanner.next(in: file) {
      guard let layout = try? LineLayout(line.bytes), all.contains(where: { $0.lists(layout.sequence) })
      else { continue }
      let digest = Seal.digest(of: line.bytes[rebased: layout.body])
      if digest != Seal(checked: line.bytes[rebased: layout.digest]) { blank.insert(layout.sequence) }
    }
    return all.filter { erasure in blank.contains { erasure.lists($0) } }
  }

  private static let kinds = ["dossierErased", "caseErased"].map { Array(#"{"kind":"\#($0)","#.utf8) }
}
