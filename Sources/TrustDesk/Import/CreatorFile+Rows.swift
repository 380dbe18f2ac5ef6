import TrustRegistry

/// From the cells of one line to a row, or to all that is wrong with it.
extension CreatorFile {
  mutating func add(_ cells: [Cell], line: Int) {
    let before = problems.count
    var row = CreatorRow(line: line, name: nil, kind: nil, fields: [], province: nil, accounts: [])
    let given = text(.name, cells, line)
    let surname = text(.surname, cells, line)
    let name = [surname, given].compactMap { $0 }.joined(separator: " ")
    row.name = name.isEmpty ? nil : name
    row.kind = text(.kind, cells, line)
    row.province = text(.province, cells, line)
    row.fields = list(.fields, cells, line)
    row.accounts = accounts(cells, line)
    if row.accounts.isEmpty, problems.count == before {
      let index = columns.meanings.firstIndex { if case .handle = $0 { true } else { $0 == .accounts } }
      let reason = Unreadable(vi: "chưa có tài khoản nào", en: "names no account")
      report(line, index.map { columns.title($0) }, reason)
    }
    if problems.count == before { keep(row) }
  }

  /// Keeps a row unless an account of it was on an earlier one: said alike it is a repeat, otherwise a
  /// problem.
  private mutating func keep(_ row: CreatorRow) {
    let earlier = row.accounts.compactMap { linesByAccount[$0.identity] }.min()
    guard let earlier, let index = rowsByLine[earlier] else {
      for account in row.accounts { linesByAccount[account.identity] = row.line }
      rowsByLine[row.line] = rows.count
      return rows.append(row)
    }
    var same = row
    same.line = earlier
    if same == rows[index] {
      repeats.append(Repeat(line: row.line, firstLine: earlier))
    } else {
      let reason = Unreadable(
        vi: "cùng tài khoản với dòng \(earlier) nhưng nội dung khác; hãy giữ lại một dòng",
        en: "has the same account as line \(earlier) but tells something else; keep one of the two")
      report(row.line, nil, reason)
    }
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
    var parts: [String] = []
    if case .list(let texts) = cells[index] {
      parts = texts.compactMap { clean($0, column: columns.title(index), line) }
    } else if let text = text(at: index, cells, line) {
      parts = text.split { ",;|/".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
    }
    var seen: Set<String> = []
    return parts.filter { !$0.isEmpty && seen.insert(CellText.word($0)).inserted }
  }
}
