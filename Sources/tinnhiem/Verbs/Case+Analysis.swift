import ArgumentParser
import TrustDesk
import TrustRegistry

/// `case report`: the technology report, from its file.
struct ReportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "report", vi: "Đính kèm báo cáo phân tích công nghệ.", en: "Attach the technology report.")

  @OptionGroup var options: WritingOptions
  @OptionGroup var chosen: CaseOptions

  @Option(
    help: .vi(
      "Tệp JSON: method, summary, findings [code, text, measure].",
      en: "The JSON file: method, summary, findings [code, text, measure]."))
  var file: String

  func run() throws {
    let read: ReportFile
    do throws(ReportFile.Trouble) {
      read = try ReportFile(file)
    } catch {
      throw Complaint(error.sentence, code: 2)
    }
    var desk = try options.open("case report")
    let about = try chosen.choose(at: desk)
    let command = AnalysisCommand.attachReport(case: about.case, digest: read.digest, read.report)
    try options.perform(Act(.analysis(command), about: about.id), at: &desk)
  }
}

/// `case finding`: a person accepts or rejects what the technology points at.
struct FindingVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "finding", vi: "Chấp nhận hoặc bác bỏ một phát hiện.", en: "Accept or reject a finding.",
    subcommands: [Accept.self, Reject.self])

  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration("accept", vi: "Chấp nhận.", en: "Accept.")

    @OptionGroup var judgement: Judging

    func run() throws { try judgement.judge(accepting: true, verb: "case finding accept") }
  }

  struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration("reject", vi: "Bác bỏ.", en: "Reject.")

    @OptionGroup var judgement: Judging

    func run() throws { try judgement.judge(accepting: false, verb: "case finding reject") }
  }

  /// What both take.
  struct Judging: ParsableArguments {
    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Argument(help: .vi("Mã của phát hiện trong báo cáo.", en: "The finding's code in the report."))
    var finding: String

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func judge(accepting: Bool, verb: String) throws(Complaint) {
      var desk = try options.open(verb)
      let about = try chosen.choose(at: desk)
      let command = AnalysisCommand.judgeFinding(
        case: about.case, finding: finding, accepted: accepting, reason: reason)
      try options.perform(Act(.analysis(command), about: about.id), at: &desk)
    }
  }
}
