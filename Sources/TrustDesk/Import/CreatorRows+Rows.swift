import TrustRegistry

/// From the cells of one line to a row, or to all that is wrong with it.
extension CreatorRows {
  /// The row that a line's cells make, or nothing where any of them is bad.
  mutating func row(_ cells: [Cell], line: Int) -> CreatorRow? {
    let before = problems.count
    var row = CreatorRow(line: line, name: nil, kind: nil, fields: [], province: nil, accounts: [])
    let given = text(.name, cells, line)
    if let surname = text(.surname, cells, line) {
      row.name = given.map { surname + " " + $0 } ?? surname
    } else {
      row.name = given
    }
    row.kind = text(.kind, cells, line)
    row.province = text(.province, cells, line)
    row.fields = list(.fields, cells, line)
    row.accounts = accounts(cells, line)
    if row.accounts.isEmpty, problems.count == before {
      let index = columns.meanings.firstIndex { if case .handle = $0 { true } else { $0 == .accounts } }
      let reason = Unreadable(vi: "chưa có tài khoản nào", en: "names no account")
      report(line, index.map { columns.title($0) }, reason)
    }
    return problems.count == before ? row : nil
  }

  /// The cleaned text of the column with this meaning; nil when there is no such column or nothing in it.
  mutating func text(_ meaning: ColumnMeaning, _ cells: [Cell], _ line: Int) -> String? {
    guard let index = columns.index(of: meaning) else { return nil }
    return text(at: index, cells, line)
  }

  mutating func text(at index: Int, _ cells: [Cell], _ line: Int) -> String? {
    guard case .text(let raw) = cells[index] else {
      report(
        line, columns.title(index), Unreadable(vi: "phải là một giá trị đơn", en: "must be a single value"))
      return nil
    }
    return clean(raw, column: columns.title(index), line)
  }

  mutating func clean(_ raw: String, column: String, _ line: Int) -> String? {
    do throws(Unreadable) {
      let text = try CellText.clean(raw)
      return text.isEmpty ? nil : text
    } catch {
      report(line, column, error)
      return nil
    }
  }

  private mutating func list(_ meaning: ColumnMeaning, _ cells: [Cell], _ line: Int) -> [String] {
    guard let index = columns.index(of: meaning) else { return [] }
    if case .list(let texts) = cells[index] {
      return Self.distinct(texts.compactMap { clean($0, column: columns.title(index), line) })
    }
    guard let text = text(at: index, cells, line) else { return [] }
    return known.list(text) { text in
      Self.distinct(
        text.split { ",;|/".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") })
    }
  }

  private static func distinct(_ parts: [String]) -> [String] {
    var seen: Set<String> = []
    return parts.filter { !$0.isEmpty && seen.insert(CellText.word($0)).inserted }
  }
}
