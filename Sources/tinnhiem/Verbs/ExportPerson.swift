import ArgumentParser
import TrustDesk
import TrustRegistry

/// `export person`: all that is held on one person, in answer to their request for access (PROGRAMME 8).
struct ExportPerson: ParsableCommand {
  static let configuration = CommandConfiguration(
    "person", vi: "Xuất mọi dữ liệu đang giữ về một người, theo yêu cầu của chính người đó.",
    en: "Export all that is held on one person, at that person's own request.")

  @OptionGroup var options: CommonOptions

  @Argument(help: .vi("Mã hồ sơ.", en: "The creator."))
  var id: String

  @Argument(
    help: .vi(
      "Tệp sẽ tạo, chỉ người tạo đọc được; không ghi đè.",
      en: "The file to be made, for its maker's eyes; nothing is written over."))
  var file: String

  @Option(
    help: .vi(
      "Số của yêu cầu được trả lời; mặc định là yêu cầu xem dữ liệu đang mở.",
      en: "The request that is answered; the open one for access if not said."))
  var answers: Int?

  @Option(help: .vi("Mục đích.", en: "What for."))
  var purpose: String?

  func run() throws {
    var desk = try options.open("export person")
    let about = try Reading.creator(id, at: desk)
    let number = answers ?? openRequest(of: about, at: desk)
    let purpose =
      purpose
      ?? Phrase(vi: "Trả lời yêu cầu số \(number)", en: "Answer to request \(number)")(
        options.language)
    var record: PersonRecord?
    // The file is made first and filled last, so that no data leave without their entry.
    try NamedFile.write(file, isPrivate: true) { (descriptor) throws(Complaint) in
      let given = try give(number, for: purpose, to: about, from: &desk)
      record = given
      var text = Telling(of: desk, in: options.language).json(given)
      return text.withUTF8 { Output.send(UnsafeRawBufferPointer($0), to: descriptor) }
    }
    guard let record else { return }
    options.report([record.given], at: desk)
  }

  private func give(
    _ number: Int, for purpose: String, to about: CreatorID, from desk: inout Desk
  ) throws(Complaint) -> PersonRecord {
    do throws(Setback) {
      return try desk.giveAccess(to: about, request: number, for: purpose)
    } catch {
      throw Complaint(error, in: desk.office)
    }
  }

  /// The request for access that waits; 0, which is none, where there is no such request.
  private func openRequest(of about: CreatorID, at desk: borrowing Desk) -> Int {
    desk.dossier(about)?.openRequests.first { $0.type == .access }?.number ?? 0
  }
}
