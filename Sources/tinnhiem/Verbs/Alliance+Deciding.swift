import ArgumentParser
import TrustDesk
import TrustRegistry

/// The decision on an application, what it rests on, and the member's own way out.
extension AllianceVerb {
  struct Conditions: ParsableCommand {
    static let configuration = CommandConfiguration(
      "conditions", vi: "Xem từng điều kiện gia nhập đạt hay chưa.",
      en: "Show every condition of admission, met or not.")

    @OptionGroup var options: ReadingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    func run() throws {
      let desk = try options.open("alliance conditions")
      let about = try Reading.creator(id, at: desk)
      guard let dossier = desk.dossier(about), let membership = dossier.membership else {
        throw Complaint(.refused(.membershipNotApplied), in: desk.office)
      }
      let conditions = dossier.conditions(of: membership, on: desk.today)
      try options.tell(desk) { options.common.json ? $0.json(conditions) : $0.checklist(conditions) }
    }
  }

  struct Admit: ParsableCommand {
    static let configuration = CommandConfiguration("admit", vi: "Kết nạp.", en: "Admit.")

    @OptionGroup var act: Reasoned

    func run() throws { try act.member.perform("admit") { _ in .admit(reason: act.reason) } }
  }

  struct Decline: ParsableCommand {
    static let configuration = CommandConfiguration("decline", vi: "Không kết nạp.", en: "Decline.")

    @OptionGroup var act: Reasoned

    func run() throws { try act.member.perform("decline") { _ in .decline(reason: act.reason) } }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      "withdraw", vi: "Ghi việc rút lại sự đồng ý; thôi là thành viên ngay trong ngày.",
      en: "Record that consent is withdrawn; a membership ends the same day.")

    @OptionGroup var act: Documented

    func run() throws {
      try act.member.perform("withdraw") { _ in .withdrawConsent(document: act.document) }
    }
  }

  struct Leave: ParsableCommand {
    static let configuration = CommandConfiguration(
      "leave", vi: "Ghi thông báo rời Liên minh.", en: "Record a member's notice of leaving.")

    @OptionGroup var act: Documented

    @Option(
      help: .vi(
        "Ngày phải bàn giao xong; mặc định là ngày cuối.",
        en: "The day by which things are handed over; the last day if not said."))
    var handover: String?

    @Option(
      help: .vi("Ngày cuối là thành viên (năm-tháng-ngày).", en: "The last day as a member (YYYY-MM-DD)."))
    var lastDay: String

    func run() throws {
      let last = try Reading.day(lastDay)
      let handover = try handover.map(Reading.day) ?? last
      try act.member.perform("leave") { _ in
        .leave(ExitNotice(document: act.document, handover: handover, lastDay: last))
      }
    }
  }

  struct Handover: ParsableCommand {
    static let configuration = CommandConfiguration(
      "handover", vi: "Ghi việc bàn giao xong.", en: "Record that things are handed over.")

    @OptionGroup var act: Documented

    func run() throws { try act.member.perform("handover") { _ in .handOver(document: act.document) } }
  }

  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      "review", vi: "Kết luận việc xem xét thành viên không còn giấy chứng nhận.",
      en: "Conclude the review of a member without certificate.")

    @OptionGroup var member: Member

    @Option(help: .vi("kept, measures hoặc proceedings.", en: "kept, measures or proceedings."))
    var outcome: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var note = ""

    func run() throws {
      let outcome = try Reading.choice(outcome, of: "--outcome", MembershipReviewOutcome.self)
      try member.perform("review") { _ in .review(outcome: outcome, note: note) }
    }
  }
}
