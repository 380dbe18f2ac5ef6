import TrustJournal
import TrustRegistry

/// A word as it is looked for in the rows of an index: in the creator's own words, which stand in one pool of
/// text, and in what many rows share, of which each is looked at once.
struct WordSearch {
  private let archive: Archive
  private let pattern: BytePattern
  /// 1 for each province with the word, by its place in the list, and 0 behind them for those without one.
  private let provinces: [UInt64]
  /// Fields with the word, a bit each.
  private let fields: UInt64
  /// Rows of assessors with the word.
  private let assessed: [UInt32]

  init(_ word: FoldedText, in archive: Archive, under office: Office) {
    self.archive = archive
    pattern = BytePattern(word.text)
    provinces = archive.record.provinces.map { FoldedText($0).contains(word) ? 1 : 0 } + [0]
    fields = archive.record.fields.enumerated().reduce(0) { fields, field in
      let names = FoldedLine.names(of: field.element, in: office)
      guard names.contains(where: { FoldedText($0).contains(word) }) else { return fields }
      return fields | 1 << UInt64(field.offset)
    }
    assessed = archive.assessors.flatMap { officer, rows in
      FoldedText(office.name(of: officer)).contains(word) ? Array(rows) : []
    }
  }

  /// Fewer rows are looked through on one core; whole words of the set, so that portions are put behind each
  /// other.
  private static let portion = 16_384

  /// The rows with the word, among so many places.
  /// - Parameter ground: places among which all of them are known to be; nil where nothing is known.
  func places(among ground: PlaceSet?, of count: Int) -> PlaceSet {
    let rows = archive.count
    let parts = concurrently(over: 0..<rows, inPortionsOf: WordSearch.portion) { portion in
      bits(of: portion, among: ground)
    }
    var found = PlaceSet(bits: Array(parts.joined()), count: count)
    for row in assessed where row < rows { found.insert(Int(row)) }
    return found
  }

  /// A bit for each row of a range that begins a word of the set.
  private func bits(of rows: Range<Int>, among ground: PlaceSet?) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (rows.count + 63) / 64)
    bits.withUnsafeMutableBufferPointer { bits in
      if let ground, ground.count(in: rows) < rows.count / 8 {
        lookThrough(rows, of: ground, marking: bits)
      } else {
        markProvinces(rows, in: bits)
        markFields(rows, in: bits)
        lookThrough(rows, marking: bits)
      }
    }
    return bits
  }

  /// Rows of a province with the word: no branch depends on a row, since nobody could foresee it.
  private func markProvinces(_ rows: Range<Int>, in bits: UnsafeMutableBufferPointer<UInt64>) {
    guard provinces.contains(1) else { return }
    let column = archive.index.column(.provinces, of: UInt16.self)[rebased: rows]
    provinces.withUnsafeBufferPointer { provinces in
      let none = provinces.count - 1
      bits.mark(column) { provinces[min(Int($0), none)] }
    }
  }

  /// Rows of a field of work with the word.
  private func markFields(_ rows: Range<Int>, in bits: UnsafeMutableBufferPointer<UInt64>) {
    guard fields != 0 else { return }
    let column = archive.index.column(.fields, of: UInt64.self)[rebased: rows]
    bits.mark(column) { [fields] in $0 & fields == 0 ? 0 : 1 }
  }

  /// Goes through the pool from one find to the next.
  private func lookThrough(_ rows: Range<Int>, marking bits: UnsafeMutableBufferPointer<UInt64>) {
    let pool = archive.index[.words]
    let starts = archive.index.column(.wordStarts, of: UInt32.self)
    guard !rows.isEmpty, rows.upperBound < starts.count else { return }
    var row = rows.lowerBound
    var place = Int(starts[row])
    let end = min(pool.count, Int(starts[rows.upperBound]))
    while place < end, let found = pattern.place(in: pool, from: place, to: end) {
      row = WordSearch.row(at: found, in: starts, from: row, to: rows.upperBound)
      bits.insert(row - rows.lowerBound)
      row += 1
      guard row < rows.upperBound else { return }
      place = max(Int(starts[row]), found + 1)
    }
  }

  /// Looks into single rows.
  private func lookThrough(
    _ rows: Range<Int>, of ground: PlaceSet, marking bits: UnsafeMutableBufferPointer<UInt64>
  ) {
    let starts = archive.index.column(.wordStarts, of: UInt32.self)
    let provinces = archive.index.column(.provinces, of: UInt16.self)
    let fields = archive.index.column(.fields, of: UInt64.self)
    ground.forEach(in: rows) { row in
      let province = min(Int(provinces[row]), self.provinces.count - 1)
      if self.provinces[province] == 0, fields[row] & self.fields == 0 {
        let words = archive.index.part(row, of: .words, startingAt: starts)
        guard pattern.place(in: words, from: 0, to: words.count) != nil else { return }
      }
      bits.insert(row - rows.lowerBound)
    }
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

extension UnsafeBufferPointer {
  fileprivate subscript(rebased range: Range<Int>) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}

extension UnsafeMutableBufferPointer<UInt64> {
  /// Adds a bit for each element of a column, 0 or 1.
  @inline(__always)
  fileprivate func mark<Value>(_ column: UnsafeBufferPointer<Value>, _ bit: (Value) -> UInt64) {
    for (place, start) in stride(from: 0, to: column.count, by: 64).enumerated() {
      var word: UInt64 = 0
      for offset in 0..<Swift.min(64, column.count - start) {
        word |= bit(column[start + offset]) << UInt64(offset)
      }
      self[place] |= word
    }
  }

  /// Sets the bit of a place.
  fileprivate func insert(_ place: Int) { self[place >> 6] |= 1 << UInt64(place & 63) }
}
