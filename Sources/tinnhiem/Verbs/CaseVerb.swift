import ArgumentParser
import TrustDesk
import TrustRegistry

/// `case`: the seven steps of a certificate.
struct CaseVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "case", vi: "Mở lượt xét và ghi các bước.", en: "Open a case and record its steps.",
    subcommands: [
      Open.self, RecordStep.self, RecordExam.self,
      ConsentVerb.self, ProofVerb.self, TrainingVerb.self, AnswerVerb.self, ReportVerb.self,
      FindingVerb.self, FeeVerb.self,
      Notify.self,
    ])

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration("open", vi: "Mở lượt xét.", en: "Open a case.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(
      name: .customLong("class"),
      help: .vi(
        "Hạng xin cấp: ethics, professional, community.",
        en: "The class sought: ethics, professional, community."))
    var certificateClass: String

    func run() throws {
      var desk = try options.open("case open")
      let about = try Reading.creator(id, at: desk)
      let sought = ClassCode(rawValue: certificateClass)
      try options.perform(Act(.procedure(.open(certificateClass: sought)), about: about), at: &desk)
    }
  }

  struct RecordStep: ParsableCommand {
    static let configuration = CommandConfiguration("step", vi: "Ghi một bước.", en: "Record a step.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Argument(help: .vi("Số của bước, 1 đến 7.", en: "The step's number, 1 to 7."))
    var step: Int

    @Option(help: .vi("Ghi chú.", en: "The note."))
    var note = ""

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      var desk = try options.open("case step")
      let about = try chosen.choose(at: desk)
      let command = ProcedureCommand.recordStep(case: about.case, step: step, note: note, document: document)
      try options.perform(Act(.procedure(command), about: about.id), at: &desk)
    }
  }

  struct RecordExam: ParsableCommand {
    static let configuration = CommandConfiguration(
      "exam", vi: "Ghi kết quả kiểm tra một môn.", en: "Record the mark of one subject of the test.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: CaseOptions

    @Argument(help: .vi("Môn: ethics, communication, law.", en: "The subject: ethics, communication, law."))
    var subject: String

    @Argument(help: .vi("Điểm, 0 đến 100.", en: "The mark, 0 to 100."))
    var mark: Int

    @Option(help: .vi("Ngày kiểm tra (năm-tháng-ngày).", en: "The day of the test (YYYY-MM-DD)."))
    var day: String

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      let day = try Reading.day(day)
      var desk = try options.open("case exam")
      let about = try chosen.choose(at: desk)
      let command = ProcedureCommand.recordExam(
        case: about.case, subject: subject, mark: mark, day: day, document: document)
      try options.perform(Act(.procedure(command), about: about.id), at: &desk)
    }
  }
}
