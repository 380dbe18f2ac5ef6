import ArgumentParser
import TrustDesk
import TrustRegistry

/// Measures on a certificate after it was issued.
extension CertificateVerb {
  static let measures: [any ParsableCommand.Type] = [
    Suspend.self, Reinstate.self, Revoke.self, Release.self,
  ]

  /// What every measure takes.
  struct Measuring: ParsableArguments {
    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Số giấy chứng nhận, như DD-2026-000017.", en: "The certificate's number."))
    var certificate: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func take(_ verb: String, _ command: MeasureCommand) throws(Complaint) {
      var desk = try options.open(verb)
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.measure(command), about: about), at: &desk)
    }
  }

  struct Suspend: ParsableCommand {
    static let configuration = CommandConfiguration(
      "suspend", vi: "Tạm đình chỉ.", en: "Suspend, through a day or until a condition is met.")

    @OptionGroup var measure: Measuring

    @Option(help: .vi("Số việc xem xét.", en: "The review in which it is taken."))
    var review: Int

    @Option(help: .vi("Ngày cuối của thời gian đình chỉ.", en: "The last suspended day (YYYY-MM-DD)."))
    var through: String?

    @Option(help: .vi("Điều kiện để khôi phục.", en: "The condition that ends it."))
    var condition: String?

    @Flag(help: .vi("Khẩn cấp: thông báo và buổi làm việc theo sau.", en: "Notice and hearing follow."))
    var emergency = false

    func run() throws {
      guard (through == nil) != (condition == nil) else {
        throw Complaint(.suspensionEndWanted, code: 2)
      }
      let until: SuspensionEnd =
        if let through { .through(try Reading.day(through)) } else { .condition(condition ?? "") }
      try measure.take(
        "certificate suspend",
        .suspend(
          Suspension(
            certificate: measure.certificate, until: until, emergency: emergency, review: review,
            reason: measure.reason)))
    }
  }

  struct Reinstate: ParsableCommand {
    static let configuration = CommandConfiguration("reinstate", vi: "Khôi phục hiệu lực.", en: "Reinstate.")

    @OptionGroup var measure: Measuring

    @Option(help: .vi("Số việc xem xét, nếu có.", en: "The review, if there is one."))
    var review: Int?

    func run() throws {
      try measure.take(
        "certificate reinstate",
        .reinstate(certificate: measure.certificate, review: review, reason: measure.reason))
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration("revoke", vi: "Thu hồi.", en: "Revoke.")

    @OptionGroup var measure: Measuring

    @Option(
      help: .vi(
        "Số việc xem xét; không cần nếu giấy đang hoãn hiệu lực.",
        en: "The review in which it is taken; not needed for one on hold."))
    var review: Int?

    func run() throws {
      try measure.take(
        "certificate revoke",
        .revoke(certificate: measure.certificate, review: review, reason: measure.reason))
    }
  }

  struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
      "release", vi: "Thôi hoãn hiệu lực.", en: "Let a certificate on hold take effect.")

    @OptionGroup var measure: Measuring

    func run() throws {
      try measure.take(
        "certificate release", .release(certificate: measure.certificate, reason: measure.reason))
    }
  }
}
