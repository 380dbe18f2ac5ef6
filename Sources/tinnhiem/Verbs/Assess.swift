import ArgumentParser
import TrustDesk
import TrustRegistry

/// `assess`: an assessor's own scorecard.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    "assess", vi: "Phân công chấm, và phiếu chấm của chính mình: mở, trừ điểm, rút, nộp.",
    en: "Who scores a case, and one's own scorecard: open, deduct, withdraw, submit.",
    subcommands: [
      Assign.self, Release.self, Open.self, Deduct.self, Withdraw.self, Submit.self,
    ])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration("open", vi: "Mở phiếu chấm.", en: "Open a scorecard.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    func run() throws {
      var desk = try options.open("assess open")
      let about = try chosen.choose(at: desk)
      try options.perform(Act(.scoring(.openScorecard(case: about.case)), about: about.id), at: &desk)
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      "withdraw", vi: "Rút một lần trừ điểm.", en: "Withdraw a deduction.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Argument(help: .vi("Số thứ tự lần trừ trên phiếu.", en: "The deduction's number on the card."))
    var deduction: Int

    @Option(help: .vi("Lý do.", en: "The reason."))
    var reason = ""

    func run() throws {
      var desk = try options.open("assess withdraw")
      let about = try chosen.choose(at: desk)
      let command = ScoringCommand.withdrawDeduction(case: about.case, deduction: deduction, reason: reason)
      try options.perform(Act(.scoring(command), about: about.id), at: &desk)
    }
  }

  struct Submit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "submit", vi: "Nộp phiếu chấm.", en: "Submit the scorecard.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    func run() throws {
      var desk = try options.open("assess submit")
      let about = try chosen.choose(at: desk)
      try options.perform(Act(.scoring(.submitScorecard(case: about.case)), about: about.id), at: &desk)
    }
  }
}
