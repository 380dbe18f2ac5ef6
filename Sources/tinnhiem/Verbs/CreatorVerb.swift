import ArgumentParser
import TrustDesk
import TrustRegistry

/// `creator`: registering, amending, accounts.
struct CreatorVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "creator", vi: "Đăng ký và sửa hồ sơ, tài khoản.", en: "Register and amend creators and their accounts.",
    subcommands: [Register.self, Amend.self, RecordAccount.self, Release.self])

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      "register", vi: "Đăng ký hồ sơ mới.", en: "Register a creator.")

    @OptionGroup var options: WritingOptions

    @Option(help: .vi("Tên.", en: "The name."))
    var name: String

    @Option(
      help: .vi(
        "Tài khoản, như tiktok:ten=304.9K; có thể lặp lại.",
        en: "An account, like tiktok:name=304.9K; may be repeated."))
    var account: [String] = []

    @Option(
      help: .vi(
        "Loại: KOL, KOC, seller, community, organisation.", en: "KOL, KOC, seller, community or organisation."
      ))
    var kind = "KOL"

    @Option(
      help: .vi("Mã lĩnh vực, cách nhau bằng dấu phẩy.", en: "Codes of fields of work, between commas."))
    var fields = ""

    @Option(help: .vi("Tỉnh, thành phố.", en: "The province."))
    var province: String?

    func run() throws {
      let accounts = try account.map(Reading.account)
      let particulars = Particulars(
        name: name, kind: try Reading.kind(kind), fields: Reading.fields(fields), province: province)
      var desk = try options.open("creator register")
      try options.perform(.register(particulars, accounts: accounts), at: &desk)
    }
  }

  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      "amend", vi: "Sửa thông tin của hồ sơ.", en: "Amend a creator's particulars.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(help: .vi("Tên mới.", en: "The new name."))
    var name: String?

    @Option(help: .vi("Loại mới.", en: "The new kind."))
    var kind: String?

    @Option(help: .vi("Các lĩnh vực mới.", en: "The new fields of work."))
    var fields: String?

    @Option(help: .vi("Tỉnh, thành phố mới.", en: "The new province."))
    var province: String?

    func run() throws {
      let amendment = Amendment(
        name: name, kind: try kind.map(Reading.kind), fields: fields.map(Reading.fields), province: province)
      var desk = try options.open("creator amend")
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.creator(.amend(amendment)), about: about), at: &desk)
    }
  }

  struct RecordAccount: ParsableCommand {
    static let configuration = CommandConfiguration(
      "account", vi: "Ghi tài khoản hoặc số người theo dõi mới.", en: "Record an account or its new count.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Tài khoản, như tiktok:ten=304.9K.", en: "The account, like tiktok:name=304.9K."))
    var account: String

    func run() throws {
      let account = try Reading.account(account)
      var desk = try options.open("creator account")
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.creator(.recordAccount(account)), about: about), at: &desk)
    }
  }

  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      "release", vi: "Gỡ tài khoản không còn là của người này.",
      en: "Release an account that is theirs no more.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Tài khoản, như tiktok:ten.", en: "The account, like tiktok:name."))
    var account: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason: String

    func run() throws {
      let account = try Reading.account(account)
      var desk = try options.open("creator release")
      let about = try Reading.creator(id, at: desk)
      try options.perform(
        Act(.creator(.releaseAccount(account.name, reason: reason)), about: about), at: &desk)
    }
  }
}
