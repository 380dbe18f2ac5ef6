import TrustRegistry

@testable import TrustDesk

/// A whole file's rows at once, as only tests want them.
extension CreatorFile {
  private func read() -> (rows: [CreatorRow], problems: [RowProblem], repeats: [[Int]], columns: ColumnMap) {
    var source = CreatorRows(of: self)
    var (rows, repeats) = ([CreatorRow](), [[Int]]())
    var found = RowRepeats()
    while let row = source.next() {
      switch found.meet(row, in: source) {
      case .new: rows.append(row)
      case .repeats(let line): repeats.append([row.line, line])
      case .contradicts(let line): source.report(row.line, nil, .contradictsLine(line))
      }
    }
    return (
      source.isReadable ? rows : [], source.problems.sorted { $0.line < $1.line }, repeats, source.columns
    )
  }

  var rows: [CreatorRow] { read().rows }
  var problems: [RowProblem] { read().problems }
  /// The line of each repeat, and the one that it repeats.
  var repeats: [[Int]] { read().repeats }
  var columns: ColumnMap { read().columns }
}

extension CreatorImport {
  private var read: [(line: Int, problem: RowProblem?)] {
    file.rows.map { row in
      do throws(Unreadable) {
        _ = try CreatorImport.Row(row, words)
        return (row.line, nil)
      } catch {
        return (row.line, RowProblem(line: row.line, column: nil, reason: error.reason))
      }
    }
  }

  var problems: [RowProblem] { (file.problems + read.compactMap(\.problem)).sorted { $0.line < $1.line } }
  var count: Int { read.count { $0.problem == nil } }
}
