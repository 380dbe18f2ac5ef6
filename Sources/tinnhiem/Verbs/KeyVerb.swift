import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// `key`: officers' keys, small files like those of SSH.
struct KeyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "key", vi: "Tạo, xem và thay khóa.", en: "Make, show and replace keys.",
    subcommands: [New.self, Show.self, Replace.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      "new", vi: "Tạo khóa mới trong một tệp chỉ mình đọc được.",
      en: "Make a key in a file that only you can read.")

    @OptionGroup var options: CommonOptions

    @Argument(help: .vi("Tệp khóa sẽ tạo.", en: "The key file to be made."))
    var file: String

    @Option(
      help: .vi(
        "Mã nhân sự sẽ được ghi danh, như o-0003.", en: "The number that the officer will be enrolled with."))
    var officer: String?

    func run() throws {
      let key = OfficerKey(officer: try officer.map(Reading.officer))
      try KeyFile.write(key, to: file)
      let telling = Telling(office: Office(), day: Clock.system.now.day, in: options.language)
      Output.write(telling.key(key, for: nil, json: options.json))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show", vi: "Xem phần công khai của khóa và chứng minh để ghi danh.",
      en: "Show what of a key is public, and the proof that enrolment asks for.")

    @OptionGroup var options: CommonOptions

    @Argument(help: .vi("Tệp khóa; mặc định là khóa của mình.", en: "The key file; one's own if not said."))
    var file: String?

    @Option(help: .vi("Mã nhân sự cần chứng minh.", en: "The officer's number to prove it for."))
    var officer: String?

    func run() throws {
      let officer = try officer.map(Reading.officer)
      let key = try KeyFile.read(file ?? options.keyPath)
      let telling = Telling(office: Office(), day: Clock.system.now.day, in: options.language)
      Output.write(telling.key(key, for: officer, json: options.json))
    }
  }

  struct Replace: ParsableCommand {
    static let configuration = CommandConfiguration(
      "replace", vi: "Thay khóa của mình, hoặc của người khác (quản trị viên).",
      en: "Replace one's own key, or another's as administrator.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var new: NewKeyOptions

    @Option(help: .vi("Mã nhân sự; mặc định là chính mình.", en: "The officer; oneself if not said."))
    var officer: String?

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      let named = try officer.map(Reading.officer)
      var desk = try options.open("key replace")
      guard let id = named ?? desk.officer?.id else { throw Complaint(.noKey, in: desk.office) }
      let offer = try new.offer(for: id, at: desk)
      let command = OfficeCommand.replaceKey(officer: id, key: offer.key, proof: offer.proof, reason: reason)
      do throws(Complaint) {
        try options.perform(.office(command), at: &desk)
      } catch {
        offer.discard()
        throw error
      }
    }
  }
}
