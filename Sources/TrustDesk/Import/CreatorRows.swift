import TrustRegistry

/// The rows of a creators' file, one after the other: the good ones are given, what is wrong with the others
/// is kept for whoever asks. Reads no registry.
struct CreatorRows {
  let file: CreatorFile
  /// Every problem so far that nobody has taken. One with the headers or `--map` stands on the header's line
  /// and leaves no rows.
  var problems: [RowProblem] = []
  private(set) var columns = ColumnMap(headers: [], map: nil)
  /// Where the row that was given last begins.
  private(set) var place = CSVRecords.Place(line: 1, offset: 0)
  /// Whether any row can be read with these columns.
  private(set) var isReadable = true
  /// Whether rows were given by other columns than those that are known now; they must be read again.
  private(set) var isRevised = false
  let defaultPlatform: String?
  /// Words that stand in row after row, read once.
  var known = KnownWords()

  private enum Records {
    case csv(CSVRecords)
    case jsonLines(JSONLines)
    case none
  }

  private var records = Records.none
  /// The keys of JSON lines have no order of their own.
  private var keys: [String] = []

  /// - Parameter columns: as an earlier reading found them; JSON lines tell theirs only one by one.
  init(of file: CreatorFile, columns: ColumnMap? = nil) {
    self.file = file
    defaultPlatform = file.platform.flatMap { PlatformWord.recognise($0) }
    if let platform = file.platform, defaultPlatform == nil {
      report(1, nil, CreatorFile.unknownPlatform(platform))
      return
    }
    var mark: [UInt8] = []
    _ = try? file.source.read(at: 0, count: 2, into: &mark)
    if mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF] {
      let reason = Unreadable(
        vi: "tệp ở mã UTF-16; hãy lưu lại theo “CSV UTF-8”", en: "the file is UTF-16; save it as “CSV UTF-8”")
      report(1, nil, reason)
      return
    }
    switch file.format {
    case .csv: beginCSV()
    case .jsonLines:
      if let columns {
        self.columns = columns
        keys = columns.headers
      }
      records = .jsonLines(JSONLines(file.source))
    }
  }

  private mutating func beginCSV() {
    var csv = CSVRecords(file.source)
    guard let header = csv.next() else {
      return report(1, nil, Unreadable(vi: "tệp trống", en: "the file is empty"))
    }
    guard case .fields(let names) = header.content else { return report(header.line, header.content) }
    if settle(names, line: header.line) { records = .csv(csv) }
  }

  /// The next good row; nil at the end.
  mutating func next() -> CreatorRow? {
    switch records {
    case .none: return nil
    case .csv(var csv):
      records = .none
      defer { records = .csv(csv) }
      return next(of: &csv)
    case .jsonLines(var lines):
      records = .none
      defer { records = .jsonLines(lines) }
      return next(of: &lines)
    }
  }

  /// One row again that was met before; nil where it cannot be read any more.
  func row(at place: CSVRecords.Place) -> CreatorRow? {
    var again = self
    again.problems = []
    switch records {
    case .none: return nil
    case .csv(let csv): again.records = .csv(CSVRecords(file.source, from: place, like: csv))
    case .jsonLines: again.records = .jsonLines(JSONLines(file.source, from: place))
    }
    return again.next()
  }

  /// Why the file could not be read to its end.
  var fault: UserFile.Fault? {
    switch records {
    case .none: nil
    case .csv(let csv): csv.fault
    case .jsonLines(let lines): lines.fault
    }
  }

  private mutating func next(of csv: inout CSVRecords) -> CreatorRow? {
    let count = columns.headers.count
    while let record = csv.next() {
      guard case .fields(let fields) = record.content else {
        report(record.line, record.content)
        continue
      }
      guard fields.count == count else {
        let reason = Unreadable(
          vi: "có \(fields.count) cột, trong khi dòng tiêu đề có \(count)",
          en: "has \(fields.count) columns where the header has \(count)")
        report(record.line, nil, reason)
        continue
      }
      guard let row = row(fields.map { Cell.text($0) }, line: record.line) else { continue }
      place = csv.place
      return row
    }
    return nil
  }

  private mutating func next(of lines: inout JSONLines) -> CreatorRow? {
    while let line = lines.next() {
      guard let values = line.values else {
        let reason = Unreadable(
          vi: "không phải là một đối tượng JSON trọn vẹn trên một dòng",
          en: "is not one whole JSON object on one line")
        report(line.line, nil, reason)
        continue
      }
      if !values.keys.allSatisfy(keys.contains), !settle(also: values.keys, line: line.line) { return nil }
      guard let row = row(keys.map { Cell(values[$0] ?? .null) }, line: line.line) else { continue }
      place = lines.place
      return row
    }
    if keys.isEmpty, problems.isEmpty {
      report(1, nil, Unreadable(vi: "tệp trống", en: "the file is empty"))
    }
    return nil
  }

  private mutating func settle(also names: some Sequence<String>, line: Int) -> Bool {
    keys = Set(keys).union(names).sorted()
    let (before, then) = (problems, columns)
    problems = []
    let isSettled = settle(keys, line: line)
    problems = before + problems
    let old = zip(then.headers, then.meanings)
    if old.contains(where: { name, meaning in columns.meaning(of: name) != meaning }) { isRevised = true }
    return isSettled
  }

  /// Fixes what the columns mean; false when no row can be read with them.
  private mutating func settle(_ names: [String], line: Int) -> Bool {
    var headers: [String] = []
    for (index, name) in names.enumerated() {
      do throws(Unreadable) {
        headers.append(try CellText.clean(name))
      } catch {
        report(line, String(index + 1), error)
        headers.append("")
      }
    }
    columns = ColumnMap(headers: headers, map: file.map)
    for problem in columns.problems { report(line, nil, problem) }
    isReadable = problems.isEmpty
    return isReadable
  }

  mutating func report(_ line: Int, _ column: String?, _ problem: Unreadable) {
    problems.append(RowProblem(line: line, column: column, reason: problem.reason))
  }

  private mutating func report(_ line: Int, _ content: CSVRecords.Content) {
    if case .fault(let reason, let column) = content { report(line, columns.title(column - 1), reason) }
  }
}
