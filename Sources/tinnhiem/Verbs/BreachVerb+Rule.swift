import ArgumentParser
import TrustDesk
import TrustRegistry

extension BreachVerb {
  struct Rule: ParsableCommand {
    static let configuration = CommandConfiguration(
      "rule", vi: "Ghi vi phạm quy tắc của chương trình.", en: "Record a breach of the programme's rules.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Mã yêu cầu, như 1.1.", en: "The requirement, as 1.1."))
    var rule: String

    @Option(help: .vi("Ngày của hành vi (năm-tháng-ngày).", en: "The day of the act (YYYY-MM-DD)."))
    var day: String

    @Option(help: .vi("Nội dung.", en: "What was done."))
    var summary = ""

    @Option(
      help: .vi("Bằng chứng: địa chỉ, mã tệp hoặc số văn bản.", en: "Address, digest or document number."))
    var evidence = ""

    func run() throws {
      guard let code = RequirementCode(rule) else { throw Complaint(.wrongRequirement(rule), code: 2) }
      let report = RuleBreachReport(
        rule: code, day: try Reading.day(day), summary: summary, evidence: Evidence(typed: evidence))
      var desk = try options.open("breach rule")
      let about = try Reading.creator(id, at: desk)
      try options.perform(Act(.conduct(.recordRuleBreach(report)), about: about), at: &desk)
    }
  }
}

extension Phrase {
  fileprivate static func wrongRequirement(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” không phải là mã yêu cầu; hãy viết như 1.1.",
      en: "“\(text)” is no requirement; write it like 1.1.")
  }
}
