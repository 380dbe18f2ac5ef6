import TrustRegistry

/// A creators' file as read: the good rows, every problem, and what was made of its columns. Reads no
/// registry.
public struct CreatorFile: Sendable {
  public enum Format: Sendable {
    case csv
    case jsonLines

    /// By the ending: .jsonl, .ndjson and .json are JSON lines, everything else CSV.
    public init(fileName: String) {
      let name = fileName.lowercased()
      self = [".jsonl", ".ndjson", ".json"].contains { name.hasSuffix($0) } ? .jsonLines : .csv
    }
  }

  /// A row that says exactly what an earlier one said; it counts once.
  public struct Repeat: Sendable, Hashable {
    public let line: Int
    public let firstLine: Int
  }

  public internal(set) var rows: [CreatorRow] = []
  /// In the order of their lines; a problem with the headers or `--map` stands on the header's line and
  /// leaves no rows.
  public internal(set) var problems: [RowProblem] = []
  public internal(set) var repeats: [Repeat] = []
  public internal(set) var columns = ColumnMap(headers: [], map: nil)
  var linesByAccount: [String: Int] = [:]
  var rowsByLine: [Int: Int] = [:]
  let defaultPlatform: String?

  /// - Parameters:
  ///   - platform: for rows that name none, as `--platform` gives it.
  ///   - map: as `--map` gives it: "name=Cột A,handle=Cột B"; a column may also be given by its number.
  public init(_ bytes: [UInt8], format: Format, platform: String? = nil, map: String? = nil) {
    defaultPlatform = platform.flatMap { PlatformWord.recognise($0) }
    if let platform, defaultPlatform == nil { report(1, nil, Self.unknownPlatform(platform)) }
    columns = ColumnMap(headers: [], map: nil)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let reason = Unreadable(
        vi: "tệp ở mã UTF-16; hãy lưu lại theo “CSV UTF-8”", en: "the file is UTF-16; save it as “CSV UTF-8”")
      report(1, nil, reason)
    } else if problems.isEmpty {
      switch format {
      case .csv: readCSV(bytes, map: map)
      case .jsonLines: readJSONLines(bytes, map: map)
      }
    }
    problems.sort { $0.line < $1.line }
  }

  private mutating func readCSV(_ bytes: [UInt8], map: String?) {
    var records = CSVRecords(bytes)
    guard let header = records.next() else {
      return report(1, nil, Unreadable(vi: "tệp trống", en: "the file is empty"))
    }
    guard case .fields(let names) = header.content else { return report(header.line, header.content) }
    guard settle(names, map: map, line: header.line) else { return }
    while let record = records.next() {
      guard case .fields(let fields) = record.content else {
        report(record.line, record.content)
        continue
      }
      if fields.count == names.count {
        add(fields.map { Cell.text($0) }, line: record.line)
      } else {
        let reason = Unreadable(
          vi: "có \(fields.count) cột, trong khi dòng tiêu đề có \(names.count)",
          en: "has \(fields.count) columns where the header has \(names.count)")
        report(record.line, nil, reason)
      }
    }
  }

  /// Fixes what the columns mean; false when no row can be read with them.
  mutating func settle(_ names: [String], map: String?, line: Int) -> Bool {
    var headers: [String] = []
    for (index, name) in names.enumerated() {
      do throws(Unreadable) {
        headers.append(try CellText.clean(name))
      } catch {
        report(line, String(index + 1), error)
        headers.append("")
      }
    }
    columns = ColumnMap(headers: headers, map: map)
    for problem in columns.problems { report(line, nil, problem) }
    return problems.isEmpty
  }

  mutating func report(_ line: Int, _ column: String?, _ problem: Unreadable) {
    problems.append(RowProblem(line: line, column: column, reason: problem.reason))
  }

  private mutating func report(_ line: Int, _ content: CSVRecords.Content) {
    if case .fault(let reason, let column) = content { report(line, columns.title(column - 1), reason) }
  }

  static func unknownPlatform(_ text: String) -> Unreadable {
    Unreadable(
      vi: "\(Unreadable.quoted(text)) không phải là tên nền tảng; hãy ghi như tiktok, youtube, facebook",
      en: "\(Unreadable.quoted(text)) is not a platform's name; write it like tiktok, youtube, facebook")
  }
}
