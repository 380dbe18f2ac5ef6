import ArgumentParser
import TrustDesk
import TrustRegistry

/// `list`: creators, searched, filtered and sorted.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", vi: "Liệt kê hồ sơ: tìm không cần dấu, lọc, sắp xếp.",
    en: "List creators: searched without regard to marks, filtered, sorted.")

  @OptionGroup var options: ReadingOptions

  @Argument(
    help: .vi(
      "Từ và mục lọc như ô tìm của danh sách: lan hang:\"Đạo đức\" diem<80 hethan<60n !tinhtrang:hethan.",
      en: "Words and filters as in the roster's search line: lan class:ethics score<80 expires<60d "
        + "!status:expired."))
  var words: [String] = []

  @Option(
    help: .vi(
      "Các từ phải có trong tên, số, tài khoản, tỉnh hoặc lĩnh vực.", en: "Words that must all be found."))
  var search = ""

  @Option(
    help: .vi(
      "Tình trạng giấy: valid, expiring, expired, upcoming, suspended, revoked, superseded, onHold, none.",
      en: "Certificate status: valid, expiring, expired, upcoming, suspended, revoked, superseded, "
        + "onHold or none."))
  var status: String?

  @Option(
    name: .customLong("class"),
    help: .vi("Hạng đang có hoặc đang xin, như ethics.", en: "The class held or sought, such as ethics."))
  var certificateClass: String?

  @Option(
    help: .vi(
      "Sắp theo number, name, followers, score, expiry hoặc province.",
      en: "Sort by number, name, followers, score, expiry or province."))
  var sort = "number"

  @Flag(help: .vi("Sắp giảm dần.", en: "The greatest first."))
  var descending = false

  @Option(help: .vi("Nhiều nhất bao nhiêu dòng.", en: "How many lines at most."))
  var limit: Int?

  func run() throws {
    let desk = try options.open("list")
    var query = try query(in: desk.office)
    let reading = desk.rosterReader.read(words.joined(separator: " "))
    if let obstacle = reading.obstacle { throw Complaint(obstacle.sentence, code: 2) }
    query.take(reading)
    let rows = desk.rows(query)
    try options.tell(desk) { telling in
      options.common.json ? rows.map { telling.json($0.row) }.joined() : telling.table(rows)
    }
  }

  private func query(in office: Office) throws(Complaint) -> RosterQuery {
    var query = RosterQuery()
    query.search = search
    query.descending = descending
    let statuses = [
      "valid", "expiring", "expired", "upcoming", "suspended", "revoked", "superseded", "onHold", "none",
    ]
    if let status, !statuses.contains(status) {
      throw Complaint(.wrongChoice(status, of: "--status", among: statuses), code: 2)
    }
    query.status = status
    guard let sort = RosterQuery.Sort(rawValue: sort) else {
      throw Complaint(
        .wrongChoice(sort, of: "--sort", among: RosterQuery.Sort.allCases.map(\.rawValue)), code: 2)
    }
    query.sort = sort
    if let limit, limit < 0 { throw Complaint(.negative(limit, of: "--limit"), code: 2) }
    query.limit = limit
    let classes = office.allSchemes.flatMap(\.classes).map(\.code.rawValue)
    if let code = certificateClass, !classes.contains(code) {
      throw Complaint(.wrongChoice(code, of: "--class", among: classes), code: 2)
    }
    query.certificateClass = certificateClass.map(ClassCode.init)
    return query
  }
}
