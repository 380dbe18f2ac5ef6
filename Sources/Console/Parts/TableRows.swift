/// The rows of a table: at hand, or read as they are shown where there are too many to read them all.
struct TableRows<Row>: RandomAccessCollection {
  private let kept: [Row]
  private let read: ((Int) -> Row)?
  let endIndex: Int

  init(_ rows: [Row] = []) { (kept, read, endIndex) = (rows, nil, rows.count) }

  init(_ rows: some RandomAccessCollection<Row>) {
    (kept, endIndex) = ([], rows.count)
    read = { rows[rows.index(rows.startIndex, offsetBy: $0)] }
  }

  var startIndex: Int { 0 }

  subscript(place: Int) -> Row { read?(place) ?? kept[place] }
}
