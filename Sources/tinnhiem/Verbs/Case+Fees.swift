import ArgumentParser
import TrustDesk
import TrustRegistry

/// `case fee`: what is owed in a case, and how it is settled.
struct FeeVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "fee", vi: "Phí của lượt xét: nộp, miễn, hoàn, thu thêm.",
    en: "Fees of a case: paid, waived, refunded, charged.",
    subcommands: [Pay.self, Waive.self, Refund.self, Charge.self])

  struct Pay: ParsableCommand {
    static let configuration = CommandConfiguration("pay", vi: "Ghi đã nộp.", en: "Record a payment.")

    @OptionGroup var fee: Chosen
    @OptionGroup var on: DayOption

    @Option(help: .vi("Số biên lai.", en: "The receipt's number."))
    var receipt = ""

    func run() throws {
      var desk = try fee.options.open("case fee pay")
      let day = try on.day(at: desk)
      try fee.perform(at: &desk) { .pay(case: $0, code: $1, receipt: receipt, day: day) }
    }
  }

  struct Waive: ParsableCommand {
    static let configuration = CommandConfiguration("waive", vi: "Miễn phí.", en: "Waive a fee.")

    @OptionGroup var fee: Chosen

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try fee.options.open("case fee waive")
      try fee.perform(at: &desk) { .waive(case: $0, code: $1, reason: reason) }
    }
  }

  struct Refund: ParsableCommand {
    static let configuration = CommandConfiguration("refund", vi: "Hoàn phí.", en: "Refund a fee.")

    @OptionGroup var fee: Chosen

    @Option(help: .vi("Số biên lai.", en: "The receipt's number."))
    var receipt = ""

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try fee.options.open("case fee refund")
      try fee.perform(at: &desk) { .refund(case: $0, code: $1, receipt: receipt, reason: reason) }
    }
  }

  struct Charge: ParsableCommand {
    static let configuration = CommandConfiguration(
      "charge", vi: "Thu thêm một khoản.", en: "Charge one more fee.")

    @OptionGroup var fee: Chosen

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try fee.options.open("case fee charge")
      try fee.perform(at: &desk) { .charge(case: $0, code: $1, reason: reason) }
    }
  }

  /// Which fee of which case.
  struct Chosen: ParsableArguments {
    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Argument(help: .vi("Mã khoản phí của quy chế.", en: "The fee, by its code in the scheme."))
    var code: String

    func perform(
      at desk: inout Desk, _ command: (_ case: Int, _ code: String) -> FeeCommand
    ) throws(Complaint) {
      let about = try chosen.choose(at: desk)
      try options.perform(Act(.fee(command(about.case, code)), about: about.id), at: &desk)
    }
  }
}
