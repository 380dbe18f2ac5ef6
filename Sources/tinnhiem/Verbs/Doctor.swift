import ArgumentParser
import TrustDesk
import TrustRegistry

/// `doctor`: how the program is installed, and how the registry's folder stands.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    "doctor", vi: "Xem tình trạng cài đặt và thư mục sổ.", en: "Tell how program and registry stand.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    let checks = Checkup(options: options).checks
    let telling = Telling(office: Office(), day: Clock.system.now.day, in: options.language)
    Output.write(telling.page(checks, json: options.json))
  }
}
