import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// What happens without a verb: the console opens.
struct ConsoleVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "console", vi: "Mở màn hình làm việc.", en: "Open the console.")

  @OptionGroup var options: ReadingOptions

  func run() throws {
    Glibc.exit(try ConsoleDoor(common: options.common, folder: options.common.folder, keys: nil).open())
  }
}
