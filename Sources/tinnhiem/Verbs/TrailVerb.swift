import ArgumentParser
import TrustDesk
import TrustRegistry

/// `trail`: entries of the whole journal, newest first.
struct TrailVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "trail", vi: "Xem nhật ký của toàn sổ, mới nhất trước, lọc theo người, việc, hồ sơ, ngày, chữ.",
    en: "Show the whole journal, newest first, by officer, kind, creator, day and words.")

  @OptionGroup var options: ReadingOptions

  @Option(help: .vi("Do nhân sự này ghi.", en: "Written by this officer."))
  var officer: String?

  @Option(help: .vi("Chỉ một loại việc, như caseOpened.", en: "One kind only, such as caseOpened."))
  var kind: String?

  @Option(help: .vi("Về hồ sơ này, hoặc office.", en: "About this creator, or office."))
  var about: String?

  @Option(help: .vi("Từ ngày này.", en: "From this day on."))
  var from: String?

  @Option(help: .vi("Đến hết ngày này.", en: "Through this day."))
  var through: String?

  @Option(
    help: .vi("Các từ phải có, gõ không cần dấu.", en: "Words that must all be found, typed without marks."))
  var search = ""

  @Flag(
    name: .customLong("void"), help: .vi("Chỉ dòng không có hiệu lực.", en: "Only entries without effect."))
  var isVoid = false

  @Option(help: .vi("Nhiều nhất bao nhiêu dòng.", en: "How many lines at most."))
  var limit: Int?

  func run() throws {
    if let limit, limit < 0 { throw Complaint(.negative(limit, of: "--limit"), code: 2) }
    let desk = try options.open("trail")
    let entries = found(try query(at: desk), at: desk)
    try options.tell(desk) { telling in
      options.common.json ? entries.map(telling.json).joined() : telling.table(entries)
    }
  }

  private func query(at desk: borrowing Desk) throws(Complaint) -> TrailQuery {
    var query = TrailQuery()
    query.officer = try officer.map(Reading.officer)
    query.kind = try Reading.choice(kind, of: "--kind", among: EventKind.allCases.map(\.rawValue))
      .flatMap(EventKind.init)
    if let about {
      query.about = about == "office" ? .office : .creator(try Reading.creator(about, at: desk))
    }
    query.first = try from.map(Reading.day)
    query.last = try through.map(Reading.day)
    query.isVoid = isVoid
    return query
  }

  private func found(_ query: TrailQuery, at desk: borrowing Desk) -> [HistoryEntry] {
    let words = RosterSearch(search).words
    let last = desk.numberedThrough
    var found: [HistoryEntry] = []
    for sequence in desk.trail(query) {
      guard found.count < limit ?? Int.max else { break }
      guard let entry = desk.entry(sequence)?.numbered(through: last) else { continue }
      if !words.isEmpty {
        let text = entry.folded(
          in: desk.office, about: desk.name(of: entry.entry.about), in: options.common.language)
        guard words.allSatisfy(text.contains) else { continue }
      }
      found.append(entry)
    }
    return found
  }
}
