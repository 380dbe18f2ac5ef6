import ArgumentParser
import TrustDesk
import TrustRegistry

/// `registry`: what sets a registry right after its machine went wrong: a clock, or a restore from a copy.
struct RegistryVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "registry", vi: "Sửa đồng hồ, khai khôi phục và công nhận lịch sử sau khôi phục.",
    en: "Correct the clock, declare a restore, accept the history after one.",
    subcommands: [Clock.self, Restored.self, Accept.self])

  struct Clock: ParsableCommand {
    static let configuration = CommandConfiguration(
      "clock", vi: "Quản trị viên khai rằng giờ của máy nay đã đúng.",
      en: "An administrator declares that this machine's clock is right now.")

    @OptionGroup var options: WritingOptions

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try options.open("registry clock")
      try options.perform(.office(.correctClock(reason: reason)), at: &desk)
    }
  }

  struct Restored: ParsableCommand {
    static let configuration = CommandConfiguration(
      "restored", vi: "Quản trị viên khai rằng nhật ký được khôi phục từ bản sao, đến dòng cuối hiện có.",
      en: "An administrator declares that the journal was restored from a copy, up to its present last line.")

    @OptionGroup var options: WritingOptions

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try options.open("registry restored", readingOn: true)
      let end = desk.position
      let act = OfficeCommand.restore(
        sequence: end?.sequence ?? 0, seal: end?.seal.text ?? "", reason: reason)
      try options.perform(.office(act), at: &desk)
    }
  }

  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      "accept", vi: "Mỗi người tự công nhận lịch sử sau khôi phục, gõ niêm phong của dòng đã mất.",
      en: "Each officer accepts the history after a restore by typing the seal of the line that is gone.")

    @OptionGroup var options: WritingOptions

    @Option(help: .vi("Niêm phong của dòng đã mất, 64 chữ số.", en: "The seal of the lost line, 64 digits."))
    var seal: String

    func run() throws {
      var desk = try options.open("registry accept", readingOn: true)
      let lost = desk.lostLine
      let act = OfficeCommand.acceptHistory(
        sequence: lost?.sequence ?? 0, seal: seal, signature: lost?.signature?.text ?? "")
      try options.perform(.office(act), at: &desk)
    }
  }
}
