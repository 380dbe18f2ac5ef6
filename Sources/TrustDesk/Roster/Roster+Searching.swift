import CGlibc
import Dispatch
import TrustJournal
import TrustRegistry

/// Looking through the words of every row: those of the creator's own in one pool of text, what many rows
/// share once for each list that they share.
extension Roster {
  /// The places at which every word is found, and none of those that are excluded; nil where nothing is
  /// asked.
  func places(holding words: [FoldedText], without excluded: [FoldedText] = []) -> PlaceSet? {
    if words.isEmpty, excluded.isEmpty { return nil }
    var found = words.first.map(places) ?? PlaceSet(all: places.count)
    for word in words.dropFirst() { found.formIntersection(places(holding: word)) }
    for word in excluded { found.subtract(places(holding: word)) }
    return found
  }

  /// Whether every word is found at a place, and none that is excluded.
  func holds(_ words: [FoldedText], without excluded: [FoldedText], at place: Int) -> Bool {
    let line = isFresh(place) ? fresh(at: place) : archive?.row(at: place).map { FoldedLine($0, in: office) }
    guard let line else { return false }
    return words.allSatisfy(line.folded.contains) && !excluded.contains(where: line.folded.contains)
  }

  private func places(holding word: FoldedText) -> PlaceSet {
    var found = PlaceSet(count: places.count)
    if let archive { found = archive.places(holding: word, in: office, of: places.count) }
    for (place, line) in changed {
      if line?.folded.contains(word) ?? false { found.insert(place) } else { found.remove(place) }
    }
    for (place, line) in added.enumerated() where line.folded.contains(word) { found.insert(base + place) }
    return found
  }
}

extension Archive {
  /// Rows, as the index has them, of so many places.
  fileprivate func places(holding word: FoldedText, in office: Office, of count: Int) -> PlaceSet {
    var found = pooled(word, of: count)
    let provinces = record.provinces.indices.filter { FoldedText(record.provinces[$0]).contains(word) }
    if !provinces.isEmpty {
      let wanted = Set(provinces.map { UInt16($0) })
      for (place, province) in index.column(.provinces, of: UInt16.self).enumerated()
      where wanted.contains(province) { found.insert(place) }
    }
    var fields: UInt64 = 0
    for (place, field) in record.fields.enumerated()
    where FoldedLine.names(of: field, in: office).contains(where: { FoldedText($0).contains(word) }) {
      fields |= 1 << UInt64(place)
    }
    if fields != 0 {
      for (place, own) in index.column(.fields, of: UInt64.self).enumerated() where own & fields != 0 {
        found.insert(place)
      }
    }
    insertRows(ofAssessors: word, in: office, into: &found)
    return found
  }

  private func insertRows(ofAssessors word: FoldedText, in office: Office, into found: inout PlaceSet) {
    let rows = index.column(.assessorRows, of: UInt32.self)
    var start = 0
    for assessor in record.assessors {
      let end = min(rows.count, start + assessor.count)
      if FoldedText(office.name(of: assessor.officer)).contains(word), start < end {
        for row in rows[start..<end] where row < self.count { found.insert(Int(row)) }
      }
      start = end
    }
  }

  /// Rows whose own words hold a word, found by going through the pool on all cores.
  private func pooled(_ word: FoldedText, of count: Int) -> PlaceSet {
    let needle = Array(word.text.utf8)
    let rows = self.count
    // Portions of whole words of the set, so that no two write to the same.
    let portion = max(64, (rows / 8 + 63) & ~63)
    let portions = rows > 20_000 ? (rows + portion - 1) / portion : 1
    guard portions > 1 else {
      return scan(for: needle, rows: 0..<rows, of: count)
    }
    let parts = Parts(count: portions)
    DispatchQueue.concurrentPerform(iterations: portions) { part in
      let range = part * portion..<min(rows, (part + 1) * portion)
      parts.set(part, self.scan(for: needle, rows: range, of: count))
    }
    return parts.union(of: count)
  }

  private func scan(for needle: [UInt8], rows: Range<Int>, of count: Int) -> PlaceSet {
    let pool = index[.words]
    let starts = index.column(.wordStarts, of: UInt32.self)
    var found = PlaceSet(count: count)
    guard let base = pool.baseAddress, !rows.isEmpty, rows.upperBound < starts.count else { return found }
    var row = rows.lowerBound
    var place = Int(starts[row])
    let end = min(pool.count, Int(starts[rows.upperBound]))
    needle.withUnsafeBytes { needle in
      while place < end,
        let hit = glibc_memmem(base + place, end - place, needle.baseAddress, needle.count)
      {
        place = base.distance(to: hit)
        row = Archive.row(at: place, in: starts, from: row, to: rows.upperBound)
        found.insert(row)
        row += 1
        guard row < rows.upperBound else { return }
        place = max(Int(starts[row]), place + 1)
      }
    }
    return found
  }

  /// The row whose words stand at a place of the pool: near the last one, or found by halving.
  private static func row(
    at place: Int, in starts: UnsafeBufferPointer<UInt32>, from row: Int, to end: Int
  ) -> Int {
    var (low, step) = (row, 1)
    while low + step < end, Int(starts[low + step]) <= place { (low, step) = (low + step, step * 2) }
    return starts[low + 1..<min(end, low + step)].partitioningIndex { Int($0) > place } - 1
  }
}
