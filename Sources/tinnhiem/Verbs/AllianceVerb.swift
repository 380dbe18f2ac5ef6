import ArgumentParser
import TrustDesk
import TrustRegistry

/// `alliance`: applications for membership, and what becomes of them.
struct AllianceVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "alliance", vi: "Đơn gia nhập Liên minh Niềm tin số.", en: "Membership of the Digital Trust Alliance.",
    subcommands: [Apply.self, Appraise.self, Admit.self, Decline.self])

  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration("apply", vi: "Nộp đơn.", en: "Apply for membership.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(name: .customLong("class"), help: .vi("official hoặc honorary.", en: "official or honorary."))
    var memberClass = MemberClass.official.rawValue

    @Option(help: .vi("Số văn bản đồng ý gia nhập.", en: "The document by which they consent."))
    var consent = ""

    func run() throws {
      guard let sought = MemberClass(rawValue: memberClass) else {
        let choices = MemberClass.allCases.map(\.rawValue)
        throw Complaint(.wrongChoice(memberClass, of: "--class", among: choices), code: 2)
      }
      var desk = try options.open("alliance apply")
      let about = try Reading.creator(id, at: desk)
      try options.perform(
        Act(.alliance(.apply(memberClass: sought, consent: consent)), about: about), at: &desk)
    }
  }

  struct Appraise: ParsableCommand {
    static let configuration = CommandConfiguration(
      "appraise", vi: "Thẩm tra đơn.", en: "Appraise an application.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Flag var opinion: Opinion

    @Option(help: .vi("Ý kiến.", en: "The note."))
    var note = ""

    func run() throws {
      var desk = try options.open("alliance appraise")
      let about = try Reading.creator(id, at: desk)
      try options.perform(
        Act(.alliance(.appraise(favourable: opinion == .favourable, note: note)), about: about), at: &desk)
    }
  }

  /// Whether the secretariat speaks for or against admission.
  enum Opinion: String, EnumerableFlag {
    case favourable, unfavourable

    static func help(for opinion: Opinion) -> ArgumentHelp? {
      switch opinion {
      case .favourable: .vi("Đề nghị kết nạp.", en: "Speak for admission.")
      case .unfavourable: .vi("Không đề nghị kết nạp.", en: "Speak against it.")
      }
    }
  }

  struct Admit: ParsableCommand {
    static let configuration = CommandConfiguration("admit", vi: "Kết nạp.", en: "Admit.")

    @OptionGroup var decision: Deciding

    func run() throws { try decision.decide("alliance admit") { .admit(reason: $0) } }
  }

  struct Decline: ParsableCommand {
    static let configuration = CommandConfiguration("decline", vi: "Không kết nạp.", en: "Decline.")

    @OptionGroup var decision: Deciding

    func run() throws { try decision.decide("alliance decline") { .decline(reason: $0) } }
  }

  /// What both decisions take.
  struct Deciding: ParsableArguments {
    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func decide(_ verb: String, _ command: (String) -> AllianceCommand) throws(Complaint) {
      var desk = try options.open(verb)
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.alliance(command(reason)), about: about), at: &desk)
    }
  }
}
