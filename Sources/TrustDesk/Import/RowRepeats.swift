import TrustRegistry

/// Finds rows of a file that name an account which an earlier row named.
struct RowRepeats {
  private var table = AccountTable()

  enum Verdict {
    case new
    /// The row says exactly what the earlier one said: it counts once.
    case repeats(line: Int)
    /// It says something else of the same account.
    case contradicts(line: Int)
  }

  /// Judges the row that was given last.
  mutating func meet(_ row: CreatorRow, in rows: CreatorRows) -> Verdict {
    let hashes = row.accounts.map(\.hash)
    var earliest: CreatorRow?
    for hash in hashes {
      for place in table.places(of: hash) {
        guard let other = rows.row(at: place), other.shares(accountWith: row) else { continue }
        if earliest.map({ other.line < $0.line }) ?? true { earliest = other }
      }
    }
    guard let earliest else {
      for hash in hashes { table.insert(hash, at: rows.place) }
      return .new
    }
    var same = row
    same.line = earliest.line
    return same == earliest ? .repeats(line: earliest.line) : .contradicts(line: earliest.line)
  }
}

extension CreatorRow {
  fileprivate func shares(accountWith other: CreatorRow) -> Bool {
    accounts.contains { account in other.accounts.contains { $0.identity == account.identity } }
  }
}
