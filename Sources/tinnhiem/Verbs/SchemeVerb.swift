import ArgumentParser
import TrustDesk
import TrustRegistry

/// `scheme`: the programme's numbers, as data.
struct SchemeVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "scheme", vi: "Xem, kiểm tra và áp dụng quy chế.", en: "Show, check and adopt the scheme.",
    subcommands: [Show.self, Check.self, Adopt.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show", vi: "Xem quy chế đang áp dụng.", en: "Show the scheme in force.")

    @OptionGroup var options: ReadingOptions

    func run() throws {
      let desk = try options.open("scheme show")
      guard let scheme = desk.office.scheme else {
        throw Complaint(.refused(.schemeMissing), in: desk.office)
      }
      try options.tell(desk) { options.common.json ? $0.json(scheme) : $0.page(scheme) }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      "check", vi: "Kiểm tra một tệp quy chế, không ghi gì.", en: "Check a scheme file; nothing is written.")

    @OptionGroup var options: CommonOptions

    @Argument(help: .vi("Tệp quy chế (JSON).", en: "The scheme file (JSON)."))
    var file: String

    func run() throws {
      let scheme = try SchemeFile.read(file)
      let telling = Telling(office: Office(), day: Clock.system.now.day, in: options.language)
      Output.write(options.json ? telling.json(scheme) : telling.page(scheme))
    }
  }

  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      "adopt", vi: "Áp dụng quy chế từ một tệp.", en: "Adopt the scheme of a file.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Tệp quy chế (JSON).", en: "The scheme file (JSON)."))
    var file: String

    func run() throws {
      let scheme = try SchemeFile.read(file)
      var desk = try options.open("scheme adopt")
      try options.perform(.office(.adoptScheme(scheme)), at: &desk)
    }
  }
}
