import ArgumentParser
import TrustDesk
import TrustRegistry

/// `request`: what a person asks about their own data, from the first answer to the end (PROGRAMME 8).
struct RequestVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "request", vi: "Yêu cầu của một người về dữ liệu cá nhân.",
    en: "A person's requests about their own data.",
    subcommands: [Lodge.self, Acknowledge.self, Close.self])

  struct Lodge: ParsableCommand {
    static let configuration = CommandConfiguration(
      "lodge", vi: "Tiếp nhận yêu cầu.", en: "Record a request that came.")

    @OptionGroup var options: WritingOptions

    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Option(
      help: .vi(
        "Loại: access, correction, erasure, restriction, objection, withdrawal.",
        en: "Its type: access, correction, erasure, restriction, objection, withdrawal."))
    var type: String

    @Option(
      help: .vi(
        "Kênh: inPerson, letter, email, portal, telephone.",
        en: "How it came: inPerson, letter, email, portal, telephone."))
    var channel = RequestChannel.inPerson.rawValue

    @Option(help: .vi("Ngày nhận; mặc định hôm nay.", en: "The day it came; today if not said."))
    var day: String?

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      let type = try Reading.choice(type, of: "--type", among: RequestType.self)
      let channel = try Reading.choice(channel, of: "--channel", among: RequestChannel.self)
      let day = try day.map(Reading.day)
      var desk = try options.open("request lodge")
      let about = try Reading.creator(id, at: desk)
      let command = PrivacyCommand.lodgeRequest(
        type: type, channel: channel, day: day ?? desk.clock.now.day, document: document)
      try options.perform(Act(.privacy(command), about: about), at: &desk)
    }
  }

  struct Acknowledge: ParsableCommand {
    static let configuration = CommandConfiguration(
      "acknowledge", vi: "Ghi việc đã phản hồi.", en: "Record that the person was answered.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: ChosenRequest

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      var desk = try options.open("request acknowledge")
      let about = try Reading.creator(chosen.id, at: desk)
      let command = PrivacyCommand.acknowledgeRequest(request: chosen.number, document: document)
      try options.perform(Act(.privacy(command), about: about), at: &desk)
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      "close", vi: "Khép lại yêu cầu: đã thực hiện, hoặc từ chối có căn cứ.",
      en: "Close a request: done, or refused with its ground.")

    @OptionGroup var options: WritingOptions
    @OptionGroup var chosen: ChosenRequest

    @Option(help: .vi("done hoặc refused.", en: "done or refused."))
    var outcome = RequestOutcome.done.rawValue

    @Option(help: .vi("Đã làm gì, hoặc căn cứ từ chối.", en: "What was done, or the ground of the refusal."))
    var reason = ""

    @Option(help: .vi("Số văn bản.", en: "The document's number."))
    var document = ""

    func run() throws {
      let outcome = try Reading.choice(outcome, of: "--outcome", among: RequestOutcome.self)
      var desk = try options.open("request close")
      let about = try Reading.creator(chosen.id, at: desk)
      let command = PrivacyCommand.closeRequest(
        request: chosen.number, outcome: outcome, reason: reason, document: document)
      try options.perform(Act(.privacy(command), about: about), at: &desk)
    }
  }

  /// Which of a person's requests is meant.
  struct ChosenRequest: ParsableArguments {
    @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
    var id: String

    @Argument(help: .vi("Số của yêu cầu trong hồ sơ.", en: "The request's number in the dossier."))
    var number: Int
  }
}

extension Reading {
  /// One of the words that an option knows.
  static func choice<Word: CaseIterable & RawRepresentable<String>>(
    _ text: String, of option: String, among words: Word.Type
  ) throws(Complaint) -> Word {
    guard let word = Word(rawValue: text) else {
      throw Complaint(.wrongChoice(text, of: option, among: Word.allCases.map(\.rawValue)), code: 2)
    }
    return word
  }
}
