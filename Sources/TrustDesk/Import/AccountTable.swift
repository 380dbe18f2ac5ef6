/// Where a file named each account first: a hash and a place for each, so that three million take sixty
/// megabytes and no row is kept. A hash that is met again is only a suspicion: the earlier row is read again.
struct AccountTable {
  private var hashes: [UInt64]
  private var offsets: [UInt64]
  private var lines: [UInt32]
  private var count = 0

  init() {
    hashes = Array(repeating: 0, count: 1 << 10)
    offsets = Array(repeating: 0, count: 1 << 10)
    lines = Array(repeating: 0, count: 1 << 10)
  }

  /// Every place at which an account with this hash was named.
  func places(of hash: UInt64) -> [CSVRecords.Place] {
    let hash = hash | 1
    var slot = Int(truncatingIfNeeded: hash >> 1) & (hashes.count - 1)
    guard hashes[slot] != 0 else { return [] }
    var found: [CSVRecords.Place] = []
    while hashes[slot] != 0 {
      if hashes[slot] == hash {
        found.append(CSVRecords.Place(line: Int(lines[slot]), offset: Int(offsets[slot])))
      }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return found
  }

  mutating func insert(_ hash: UInt64, at place: CSVRecords.Place) {
    if count * 10 >= hashes.count * 7 { grow() }
    put(hash | 1, UInt64(place.offset), UInt32(truncatingIfNeeded: place.line))
    count += 1
  }

  /// Zero marks a free slot, so the lowest bit of every hash is set.
  private mutating func put(_ hash: UInt64, _ offset: UInt64, _ line: UInt32) {
    var slot = Int(truncatingIfNeeded: hash >> 1) & (hashes.count - 1)
    while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
    (hashes[slot], offsets[slot], lines[slot]) = (hash, offset, line)
  }

  private mutating func grow() {
    let (oldHashes, oldOffsets, oldLines) = (hashes, offsets, lines)
    let size = oldHashes.count * 2
    hashes = Array(repeating: 0, count: size)
    offsets = Array(repeating: 0, count: size)
    lines = Array(repeating: 0, count: size)
    for slot in oldHashes.indices where oldHashes[slot] != 0 {
      put(oldHashes[slot], oldOffsets[slot], oldLines[slot])
    }
  }
}

extension CreatorRow.Account {
  /// The same for two spellings of one account; by chance for two others too.
  var hash: UInt64 {
    var hasher = Hasher()
    hasher.combine(identity)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
