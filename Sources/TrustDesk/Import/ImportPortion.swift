import Glibc
import TrustRegistry

/// The rows that one transaction takes: few enough that nobody waits long behind an import (JOURNAL 18), and
/// far from what a transaction may hold. How many that are follows from how long the last ones took.
struct ImportPortion {
  private(set) var rows: [CreatorImport.Row] = []
  /// How many rows the next one takes.
  private(set) var size = 100

  /// Rows that one transaction takes at most.
  static let mostRows = 2_000
  /// Lines that it takes at most; an account that changes makes one.
  static let mostLines = 3_600
  /// About as many bytes.
  static let mostBytes = 3 << 20
  /// How long the lock is held, in milliseconds: well below the 30 that it may be, as no two are alike.
  static let aim = 18

  /// Takes the next rows that are not passed over; none at the end of the file.
  mutating func fill(
    from file: inout CreatorRows, of creators: CreatorImport, passingOver lines: Set<Int>
  ) {
    rows.removeAll(keepingCapacity: true)
    var (lineCount, byteCount) = (0, 0)
    while rows.count < size, lineCount < ImportPortion.mostLines, byteCount < ImportPortion.mostBytes,
      let next = file.next()
    {
      guard !lines.contains(next.line), let row = try? CreatorImport.Row(next, creators.words) else {
        continue
      }
      rows.append(row)
      lineCount += 1 + row.accounts.count
      byteCount += 700 + row.accounts.count * 500 + row.displayName.utf8.count
    }
  }

  /// - Parameter time: how long the lock was held for these rows.
  mutating func adapt(to time: Int) {
    let wanted = rows.count * ImportPortion.aim / max(1, time)
    size = min(max(wanted, size / 2, 20), size * 2, ImportPortion.mostRows)
  }

  /// Of a clock that nobody sets.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
