import ArgumentParser
import TrustDesk
import TrustRegistry

/// `officer`: who may act in the registry, and as what.
struct OfficerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "officer", vi: "Ghi danh nhân sự và vai trò.", en: "Officers and their roles.",
    subcommands: [Enrol.self, Confirm.self, Retire.self, Roll.self])

  struct Enrol: ParsableCommand {
    static let configuration = CommandConfiguration("enrol", vi: "Ghi danh.", en: "Enrol an officer.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var new: NewKeyOptions

    @Option(help: .vi("Tên.", en: "The name."))
    var name: String

    @Option(
      help: .vi(
        "Vai trò, cách nhau bằng dấu phẩy: staff, assessor, supervisor, auditor, administrator.",
        en: "Roles, between commas: staff, assessor, supervisor, auditor, administrator."))
    var roles: String

    @Option(
      help: .vi("Mã nhân sự; mặc định là mã kế tiếp.", en: "The officer's number; the next one if not said."))
    var officer: String?

    @Option(help: .vi("Hồ sơ của chính người này, nếu có.", en: "The officer's own dossier, if any."))
    var creator: String?

    func run() throws {
      let roles = try Reading.roles(roles)
      let named = try officer.map(Reading.officer)
      var desk = try options.open("officer enrol")
      let id = named ?? desk.office.nextOfficerID
      let own = try ownDossier(at: desk)
      let offer = try new.offer(for: id, at: desk)
      let command = OfficeCommand.enrol(
        officer: id, name: name, key: offer.key, roles: roles, creator: own, proof: offer.proof)
      do throws(Complaint) {
        try options.perform(.office(command), at: &desk)
      } catch {
        offer.discard()
        throw error
      }
    }

    private func ownDossier(at desk: borrowing Desk) throws(Complaint) -> CreatorID? {
      guard let creator else { return nil }
      return try Reading.creator(creator, at: desk)
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      "confirm", vi: "Xác nhận vai trò quyết định của người khác ghi danh.",
      en: "Confirm the deciding role of an officer whom somebody else enrolled.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã nhân sự, như o-0003.", en: "The officer's number, like o-0003."))
    var officer: String

    func run() throws {
      let id = try Reading.officer(officer)
      var desk = try options.open("officer confirm")
      try options.perform(.office(.confirm(officer: id)), at: &desk)
    }
  }

  struct Retire: ParsableCommand {
    static let configuration = CommandConfiguration(
      "retire", vi: "Cho thôi nhiệm vụ.", en: "Retire an officer.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã nhân sự, như o-0003.", en: "The officer's number, like o-0003."))
    var officer: String

    @Option(
      help: .vi("Ngày cuối mà khóa còn được tin.", en: "The last day on which the key was to be trusted."))
    var since: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      let id = try Reading.officer(officer)
      let day = try Reading.day(since)
      var desk = try options.open("officer retire")
      try options.perform(.office(.retire(officer: id, since: day, reason: reason)), at: &desk)
    }
  }

  struct Roll: ParsableCommand {
    static let configuration = CommandConfiguration("list", vi: "Liệt kê nhân sự.", en: "List officers.")

    @OptionGroup var options: ReadingOptions

    func run() throws {
      let desk = try options.open("officer list")
      try options.tell(desk) { $0.officers(json: options.common.json) }
    }
  }
}
