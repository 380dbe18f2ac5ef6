import ArgumentParser
import TrustDesk
import TrustRegistry

/// Soft measures, and the proceedings that may follow: no membership is ever suspended.
extension AllianceVerb {
  struct Dialogue: ParsableCommand {
    static let configuration = CommandConfiguration(
      "dialogue", vi: "Ghi buổi đối thoại với thành viên.", en: "Record a dialogue with a member.")

    @OptionGroup var report: Report

    func run() throws { try report.take(.dialogue, "dialogue") }
  }

  struct Remind: ParsableCommand {
    static let configuration = CommandConfiguration(
      "remind", vi: "Ghi việc nhắc nhở thành viên.", en: "Record a reminder to a member.")

    @OptionGroup var report: Report

    func run() throws { try report.take(.reminder, "remind") }
  }

  struct Support: ParsableCommand {
    static let configuration = CommandConfiguration(
      "support", vi: "Ghi việc hỗ trợ khắc phục, có hạn.", en: "Record support to correct, by a day.")

    @OptionGroup var report: Report

    @Option(help: .vi("Ngày phải khắc phục xong.", en: "The day by which things are right."))
    var through: String?

    func run() throws { try report.take(.support, "support", through: try through.map(Reading.day)) }
  }

  struct Hear: ParsableCommand {
    static let configuration = CommandConfiguration(
      "hear", vi: "Ghi việc nghe ý kiến thành viên.", en: "Record that the member was heard.")

    @OptionGroup var report: Report

    func run() throws {
      try report.documented.member.perform("hear") { today throws(Complaint) in
        .hear(
          MemberHearing(
            day: try report.done(or: today), document: report.documented.document, note: report.note))
      }
    }
  }

  struct Conclude: ParsableCommand {
    static let configuration = CommandConfiguration(
      "conclude", vi: "Ghi kết luận của Ủy ban Liêm chính.",
      en: "Record what the Integrity Committee concluded.")

    @OptionGroup var act: Documented

    @Option(
      help: .vi(
        "Căn cứ theo Điều lệ: a, b, c, d, đ (gõ dd cũng được) hoặc e.",
        en: "The charter's ground: a, b, c, d, đ (or typed dd) or e."))
    var ground: String

    @Option(help: .vi("Nội dung kết luận.", en: "The conclusion."))
    var note = ""

    func run() throws {
      let typed = ground == "dd" ? TerminationGround.dd.rawValue : ground
      let named = try Reading.choice(typed, of: "--ground", TerminationGround.self)
      try act.member.perform("conclude") { _ in
        .conclude(ground: named, document: act.document, note: note)
      }
    }
  }

  struct Terminate: ParsableCommand {
    static let configuration = CommandConfiguration(
      "terminate", vi: "Chấm dứt tư cách thành viên theo kết luận.",
      en: "Terminate the membership, on the ground concluded.")

    @OptionGroup var act: Reasoned

    func run() throws { try act.member.perform("terminate") { _ in .terminate(reason: act.reason) } }
  }

  struct Keep: ParsableCommand {
    static let configuration = CommandConfiguration(
      "keep", vi: "Giữ tư cách thành viên, khép lại việc xem xét.",
      en: "Keep the member; the proceedings end.")

    @OptionGroup var act: Reasoned

    func run() throws { try act.member.perform("keep") { _ in .keep(reason: act.reason) } }
  }
}

extension AllianceVerb.Report {
  fileprivate func take(_ measure: SoftMeasure, _ verb: String, through: Day? = nil) throws(Complaint) {
    try documented.member.perform(verb) { today throws(Complaint) in
      .measure(
        MeasureReport(
          measure: measure, note: note, document: documented.document, day: try done(or: today),
          through: through))
    }
  }
}
