import ArgumentParser
import TrustDesk
import TrustRegistry

/// `doctor`: how the program is installed, and how the registry's folder stands.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    "doctor", vi: "Xem tình trạng cài đặt và thư mục sổ.", en: "Tell how program and registry stand.")

  @OptionGroup var options: CommonOptions

  @Flag(
    help: .vi(
      "Lập lại chỉ mục sổ bộ từ dòng đầu của nhật ký.",
      en: "Make the roster index anew from the journal's first line."))
  var rebuild = false

  func run() throws {
    if rebuild { try rebuildIndex() }
    let checks = Checkup(options: options).checks
    let telling = Telling(office: Office(), day: Clock.system.now.day, in: options.language)
    Output.write(telling.page(checks, json: options.json))
  }

  private func rebuildIndex() throws(Complaint) {
    var desk = try options.open("doctor")
    do {
      if try desk.rebuild() { return }
    } catch {
      throw Complaint(error, in: desk.office)
    }
    throw Complaint(
      Phrase(
        vi: "Chưa lập lại được chỉ mục sổ bộ: thư mục không cho ghi, hoặc một tiến trình khác đang lập.",
        en: "The roster index was not made anew: the folder cannot be written, or another process is at it."),
      code: 1)
  }
}
