import ArgumentParser
import TrustDesk
import TrustRegistry

/// `certificate`: a supervisor's decision on a case, and measures afterwards.
struct CertificateVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "certificate", vi: "Quyết định về giấy chứng nhận.", en: "Decide on a certificate.",
    subcommands: [Approve.self, Decline.self, ReturnToStep.self, Conditions.self] + measures)

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration("approve", vi: "Cấp giấy.", en: "Approve.")

    @OptionGroup var decision: Deciding

    func run() throws {
      try decision.decide("certificate approve") { .approve(case: $0, reason: $1) }
    }
  }

  struct Decline: ParsableCommand {
    static let configuration = CommandConfiguration("decline", vi: "Từ chối cấp.", en: "Decline.")

    @OptionGroup var decision: Deciding

    func run() throws {
      try decision.decide("certificate decline") { .decline(case: $0, reason: $1) }
    }
  }

  struct ReturnToStep: ParsableCommand {
    static let configuration = CommandConfiguration(
      "return", vi: "Trả lại về một bước.", en: "Return the case to one of its steps.")

    @OptionGroup var decision: Deciding

    @Option(help: .vi("Số của bước.", en: "The step's number."))
    var step: Int

    func run() throws {
      let step = step
      try decision.decide("certificate return") { .returnToStep(case: $0, step: step, reason: $1) }
    }
  }

  /// What every decision takes.
  struct Deciding: ParsableArguments {
    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func decide(_ verb: String, _ command: (Int, String) -> CertificateCommand) throws(Complaint) {
      var desk = try options.open(verb)
      let about = try chosen.choose(at: desk)
      try options.perform(Act(.certificate(command(about.case, reason)), about: about.id), at: &desk)
    }
  }

  struct Conditions: ParsableCommand {
    static let configuration = CommandConfiguration(
      "conditions", vi: "Xem từng điều kiện đạt hay chưa.", en: "Show every condition, met or not.")

    @OptionGroup var options: ReadingOptions
    @OptionGroup var chosen: CaseOptions

    func run() throws {
      let desk = try options.open("certificate conditions")
      let about = try chosen.choose(at: desk)
      guard let dossier = desk.dossier(about.id), let sought = dossier.caseNumbered(about.case) else {
        throw Complaint(.refused(.caseUnknown(about.case)), in: desk.office)
      }
      let conditions = dossier.conditions(of: sought, on: desk.today)
      try options.tell(desk) { options.common.json ? $0.json(conditions) : $0.checklist(conditions) }
    }
  }
}
