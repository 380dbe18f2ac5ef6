import ArgumentParser
import TrustDesk
import TrustRegistry

/// From the invitation to the appraisal.
extension AllianceVerb {
  struct Invite: ParsableCommand {
    static let configuration = CommandConfiguration(
      "invite", vi: "Mời làm thành viên danh dự.", en: "Invite to honorary membership.")

    @OptionGroup var act: Documented

    func run() throws { try act.member.perform("invite") { _ in .invite(document: act.document) } }
  }

  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration("apply", vi: "Nộp đơn.", en: "Apply for membership.")

    @OptionGroup var member: Member

    @Option(name: .customLong("class"), help: .vi("official hoặc honorary.", en: "official or honorary."))
    var memberClass = MemberClass.official.rawValue

    @Option(help: .vi("Số văn bản đồng ý gia nhập.", en: "The document by which they consent."))
    var consent = ""

    func run() throws {
      let sought = try Reading.choice(memberClass, of: "--class", MemberClass.self)
      try member.perform("apply") { _ in .apply(memberClass: sought, consent: consent) }
    }
  }

  struct Declare: ParsableCommand {
    static let configuration = CommandConfiguration(
      "declare", vi: "Ghi giấy tờ chứng minh điều kiện của Điều lệ.",
      en: "Record the paper that shows conditions of the charter.")

    @OptionGroup var act: Documented

    @Argument(
      help: .vi(
        "Điều kiện: vietnamese, ofAge, civilCapacity, notProsecuted; của tổ chức: lawful.",
        en: "Conditions: vietnamese, ofAge, civilCapacity, notProsecuted; of organisations: lawful."))
    var points: [String] = []

    @Flag(name: .customLong("not"), help: .vi("Giấy tờ cho thấy không đáp ứng.", en: "They do not hold."))
    var fails = false

    func run() throws {
      let named = try points.map { text throws(Complaint) -> CharterPoint in
        try Reading.choice(text, of: "declare", CharterPoint.self)
      }
      try act.member.perform("declare") { _ in
        .declare(Declaration(points: named, holds: !fails, document: act.document))
      }
    }
  }

  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      "ask", vi: "Yêu cầu bổ sung.", en: "Ask the applicant for more.")

    @OptionGroup var member: Member

    @Option(help: .vi("Cần bổ sung gì.", en: "What is asked."))
    var what = ""

    func run() throws { try member.perform("ask") { _ in .ask(what: what) } }
  }

  struct Answer: ParsableCommand {
    static let configuration = CommandConfiguration(
      "answer", vi: "Ghi phần bổ sung.", en: "Record the applicant's answer.")

    @OptionGroup var act: Documented

    func run() throws { try act.member.perform("answer") { _ in .answer(document: act.document) } }
  }

  struct Networks: ParsableCommand {
    static let configuration = CommandConfiguration(
      "networks", vi: "Chọn mạng lưới tham gia.", en: "Choose the networks that they join.")

    @OptionGroup var member: Member

    @Argument(help: .vi("Mã các mạng lưới.", en: "The networks' codes."))
    var networks: [String] = []

    func run() throws {
      try member.perform("networks") { _ in .chooseNetworks(networks.map(NetworkCode.init)) }
    }
  }

  struct Appraise: ParsableCommand {
    static let configuration = CommandConfiguration(
      "appraise", vi: "Thẩm tra đơn.", en: "Appraise an application.")

    @OptionGroup var member: Member

    @Flag var opinion: Opinion

    @Option(help: .vi("Ý kiến.", en: "The note."))
    var note = ""

    func run() throws {
      try member.perform("appraise") { _ in .appraise(favourable: opinion == .favourable, note: note) }
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
}
