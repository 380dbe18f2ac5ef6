import ArgumentParser
import TrustDesk
import TrustRegistry

/// `erase`: a person's data, asked for by one officer and ordered by another; what holds them, and what is
/// kept too long.
struct EraseVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "erase", vi: "Xóa dữ liệu theo luật: một người đề nghị, người khác ra lệnh.",
    en: "Erase data by law: one officer requests, another orders.",
    subcommands: [Order.self, Request.self, Withdraw.self, Holds.self, Due.self],
    defaultSubcommand: Order.self)

  /// The dossier, or one of its cases.
  struct Unit: ParsableArguments {
    @Argument(help: .vi("Mã hồ sơ, như KOL-000017 hoặc 17.", en: "The creator: KOL-000017, or just 17."))
    var id: String

    @Option(
      name: .customLong("case"),
      help: .vi(
        "Chỉ một lượt xét đã đóng; mặc định là toàn bộ hồ sơ.",
        en: "One closed case only; the whole dossier if not said."))
    var number: Int?

    var scope: ErasureScope { number.map(ErasureScope.caseNumbered) ?? .dossier }
  }

  struct Order: ParsableCommand {
    static let configuration = CommandConfiguration(
      "order", vi: "Ra lệnh xóa theo đề nghị của người khác; không thể lấy lại.",
      en: "Order the erasure that another officer requested; it cannot be undone.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var unit: Unit

    @Flag(help: .vi("Chỉ xem sẽ xóa gì, còn lại gì.", en: "Only tell what would go and what would stay."))
    var dryRun = false

    func run() throws {
      var desk = try options.open("erase", readingOn: dryRun)
      let about = try Reading.creator(unit.id, at: desk)
      let preview = desk.erasurePreview(of: about, for: unit.scope)
      guard dryRun else {
        try options.perform(Act(.erasure(.order(unit.scope)), about: about), at: &desk)
        // Afterwards nobody knows the names any more by which these are found.
        tell(named: preview, at: desk)
        return
      }
      let telling = Telling(of: desk, in: options.common.language)
      Output.write(options.common.json ? telling.json(preview) : telling.page(preview))
    }

    private func tell(named preview: ErasurePreview, at desk: borrowing Desk) {
      guard !preview.mentions.isEmpty else { return }
      let telling = Telling(of: desk, in: options.common.language)
      Output.write(options.common.json ? telling.json(preview) : telling.mentions(preview))
    }
  }

  struct Request: ParsableCommand {
    static let configuration = CommandConfiguration(
      "request", vi: "Đề nghị xóa.", en: "Request an erasure.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var unit: Unit

    @Option(
      help: .vi(
        "Căn cứ; còn lại sau khi xóa nên không nêu tên.", en: "The basis; it stays, so it names nobody."))
    var basis = ""

    @Option(help: .vi("Số văn bản yêu cầu.", en: "The number of the request's document."))
    var document = ""

    func run() throws {
      var desk = try options.open("erase request")
      let about = try Reading.creator(unit.id, at: desk)
      let command = ErasureCommand.request(unit.scope, basis: basis, document: document)
      try options.perform(Act(.erasure(command), about: about), at: &desk)
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      "withdraw", vi: "Rút đề nghị xóa.", en: "Withdraw the request.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try options.open("erase withdraw")
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.erasure(.withdrawRequest(reason: reason)), about: about), at: &desk)
    }
  }

  struct Holds: ParsableCommand {
    static let configuration = CommandConfiguration(
      "holds", vi: "Liệt kê lý do còn phải giữ dữ liệu.", en: "List what holds the data.")

    @OptionGroup var options: ReadingOptions
    @OptionGroup var unit: Unit

    func run() throws {
      let desk = try options.open("erase holds")
      let holds = desk.legalHolds(of: try Reading.creator(unit.id, at: desk), for: unit.scope)
      try options.tell(desk) { $0.holds(holds, json: options.common.json) }
    }
  }

  struct Due: ParsableCommand {
    static let configuration = CommandConfiguration(
      "due", vi: "Liệt kê dữ liệu đã quá thời hạn lưu giữ.", en: "List data kept longer than the scheme asks."
    )

    @OptionGroup var options: ReadingOptions

    func run() throws {
      let desk = try options.open("erase due")
      let kept = desk.keptTooLong
      try options.tell(desk) { $0.keptTooLong(kept, json: options.common.json) }
    }
  }
}
