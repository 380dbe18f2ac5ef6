import ArgumentParser
import TrustDesk
import TrustRegistry

/// `ranking`: creators by their scores, on any day.
struct RankingVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "ranking", vi: "Xếp hạng theo điểm, vào một ngày bất kỳ; bằng điểm thì đồng hạng.",
    en: "Rank by score, as of any day; equals share a place.")

  @OptionGroup var options: ReadingOptions

  @Option(
    name: .customLong("class"),
    help: .vi("Chỉ một hạng giấy, như ethics.", en: "One class only, such as ethics."))
  var certificateClass: String?

  @Option(help: .vi("Chỉ một lĩnh vực, như health.", en: "One field of work only, such as health."))
  var field: String?

  @Option(help: .vi("Chỉ một nền tảng, như tiktok.", en: "One platform only, such as tiktok."))
  var platform: String?

  @Option(help: .vi("Chỉ một tỉnh, gõ không cần dấu.", en: "One province only, with or without marks."))
  var province: String?

  @Option(help: .vi("Vào ngày này; mặc định là hôm nay.", en: "As of this day; today if not said."))
  var on: String?

  @Option(help: .vi("So với ngày này.", en: "Tell the movement since this day."))
  var since: String?

  @Option(
    help: .vi(
      "Giữa ai: holders (giấy còn hiệu lực) hoặc scored (mọi người đã có điểm).",
      en: "Among whom: holders (of a certificate in force) or scored (all whose score stands)."))
  var among = "holders"

  func run() throws {
    let desk = try options.open("ranking")
    let ranking = desk.ranking(try query(at: desk))
    try options.tell(desk) { telling in
      options.common.json ? telling.json(ranking) : telling.table(ranking)
    }
  }

  private func query(at desk: borrowing Desk) throws(Complaint) -> RankingQuery {
    var query = RankingQuery(on: try on.map(Reading.day) ?? desk.today)
    query.since = try since.map(Reading.day)
    if let since = query.since, since >= query.day {
      throw Complaint(.notBefore(since, query.day), code: 2)
    }
    guard let among = RankingQuery.Among(rawValue: among) else {
      throw Complaint(
        .wrongChoice(among, of: "--among", among: RankingQuery.Among.allCases.map(\.rawValue)), code: 2)
    }
    query.among = among
    let schemes = desk.office.allSchemes
    query.certificateClass = try Reading.choice(
      certificateClass, of: "--class", among: schemes.flatMap(\.classes).map(\.code.rawValue)
    ).map(ClassCode.init)
    query.field = try Reading.choice(
      field, of: "--field", among: schemes.flatMap(\.fields).map(\.code.rawValue)
    ).map(FieldCode.init)
    query.platform = try Reading.choice(
      platform, of: "--platform", among: Platform.known.map(\.rawValue)
    ).map(Platform.init)
    query.province = province
    return query
  }
}
