import ArgumentParser
import TrustDesk
import TrustRegistry

/// `case proof`: the person, or one of their accounts, is proven.
struct ProofVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "proof", vi: "Ghi xác minh nhân thân hoặc tài khoản.", en: "Record a proof of the person or an account.")

  @OptionGroup var options: WritingOptions
  @OptionGroup var chosen: CaseOptions
  @OptionGroup var on: DayOption

  @Argument(
    help: .vi("person, hoặc tài khoản như tiktok:lan.nguyen.", en: "person, or an account as tiktok:lan."))
  var subject: String

  @Option(
    help: .vi(
      "Cách: identityCard, passport, electronicIdentity, businessRegistration; "
        + "tài khoản: codePosted, signedIn, platformLetter.",
      en: "By what: identityCard, passport, electronicIdentity, businessRegistration; "
        + "an account: codePosted, signedIn, platformLetter."))
  var by: String

  @Option(help: .vi("Số văn bản.", en: "The document's number."))
  var document = ""

  func run() throws {
    let means: ProofMeans = try Reading.choice(by, of: "--by")
    let subject =
      subject == "person" ? ProofSubject.person : .account(try Reading.account(subject).name)
    var desk = try options.open("case proof")
    let about = try chosen.choose(at: desk)
    let command = RecordCommand.recordProof(
      case: about.case, subject: subject, means: means, document: document, day: try on.day(at: desk))
    try options.perform(Act(.record(command), about: about.id), at: &desk)
  }
}

/// `case training`: a training that was done.
struct TrainingVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "training", vi: "Ghi hoàn thành đào tạo.", en: "Record that the training is done.")

  @OptionGroup var options: WritingOptions
  @OptionGroup var chosen: CaseOptions
  @OptionGroup var on: DayOption

  @Option(help: .vi("Số văn bản.", en: "The document's number."))
  var document = ""

  func run() throws {
    var desk = try options.open("case training")
    let about = try chosen.choose(at: desk)
    let command = RecordCommand.recordTraining(
      case: about.case, document: document, day: try on.day(at: desk))
    try options.perform(Act(.record(command), about: about.id), at: &desk)
  }
}

/// `case answer`: what the authority wrote about breaches of law.
struct AnswerVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "answer", vi: "Ghi trả lời của cơ quan quản lý.", en: "Record the authority's answer.")

  @OptionGroup var options: WritingOptions
  @OptionGroup var chosen: CaseOptions
  @OptionGroup var on: DayOption

  @Argument(help: .vi("nothingKnown hoặc breachReported.", en: "nothingKnown or breachReported."))
  var answer: String

  @Option(help: .vi("Số văn bản.", en: "The document's number."))
  var document = ""

  func run() throws {
    let answer: AuthorityAnswer = try Reading.choice(answer, of: "ANSWER")
    var desk = try options.open("case answer")
    let about = try chosen.choose(at: desk)
    let command = RecordCommand.recordAnswer(
      case: about.case, answer: answer, document: document, day: try on.day(at: desk))
    try options.perform(Act(.record(command), about: about.id), at: &desk)
  }
}
