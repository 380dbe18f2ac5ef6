import ArgumentParser
import TrustDesk
import TrustRegistry

extension Assess {
  /// `assess deduct`: whole on one line, `2.3 5 reason`, or by a tariff code, or option by option.
  struct Deduct: ParsableCommand {
    static let configuration = CommandConfiguration("deduct", vi: "Trừ điểm.", en: "Enter a deduction.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Argument(
      help: .vi(
        "Yêu cầu, số điểm, lý do: “2.3 5 đăng tin sai”; hoặc mã trong bảng mức trừ điểm.",
        en: "Requirement, points, reason: “2.3 5 false claim”; or a code of the tariff."))
    var line: String?

    @Option(help: .vi("Mã trong bảng mức trừ điểm.", en: "A code of the tariff."))
    var tariff: String?

    @Option(help: .vi("Yêu cầu, như 2.3.", en: "The requirement, such as 2.3."))
    var requirement: String?

    @Option(help: .vi("Số điểm trừ.", en: "The points taken."))
    var points: Int?

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason: String?

    @Option(
      help: .vi(
        "Bằng chứng: địa chỉ bài đăng, mã băm SHA-256 của tệp hoặc số văn bản.",
        en: "Evidence: an address, a file's SHA-256 digest, or a document's number."))
    var evidence: String?

    @Option(help: .vi("Ngày của hành vi (năm-tháng-ngày).", en: "The day of the act (YYYY-MM-DD)."))
    var day: String

    func run() throws {
      var draft = DeductionDraft(
        reason: reason ?? "", evidence: evidence.flatMap { Evidence(typed: $0) }, day: try Reading.day(day),
        tariff: tariff)
      if let line { try read(line, into: &draft) }
      if let requirement { draft.requirement = try code(requirement) }
      draft.points = points ?? draft.points
      guard draft.requirement != nil || draft.tariff != nil else {
        throw Complaint(.wrongDeduction(line ?? ""), code: 2)
      }
      var desk = try options.open("assess deduct")
      let about = try chosen.choose(at: desk)
      try options.perform(
        Act(.scoring(.enterDeduction(case: about.case, draft)), about: about.id), at: &desk)
    }

    private func read(_ line: String, into draft: inout DeductionDraft) throws(Complaint) {
      guard let typed = TypedDeduction(line) else { throw Complaint(.wrongDeduction(line), code: 2) }
      draft.requirement = typed.requirement
      draft.points = typed.points
      draft.tariff = typed.tariff ?? draft.tariff
      if !typed.reason.isEmpty { draft.reason = typed.reason }
    }

    private func code(_ text: String) throws(Complaint) -> RequirementCode {
      guard let code = RequirementCode(text) else { throw Complaint(.wrongDeduction(text), code: 2) }
      return code
    }
  }
}
