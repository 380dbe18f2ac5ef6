import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// `init`: founds a registry, with its first officer as administrator and the scheme of a file in force.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    "init", vi: "Lập sổ đăng ký mới; người lập là quản trị viên.",
    en: "Found a registry; its founder is the administrator.")

  @OptionGroup var common: CommonOptions

  @Option(help: .vi("Tên của sổ.", en: "The registry's name."))
  var name: String

  @Option(help: .vi("Tên người lập sổ.", en: "The founder's name."))
  var officerName: String

  @Option(
    help: .vi(
      "Tệp quy chế; mặc định là bản kèm theo.", en: "The scheme file; the one that ships if not said."))
  var scheme: String?

  @Flag(help: .vi("Sổ thử: cho phép đặt đồng hồ.", en: "A trial registry: its clock may be set."))
  var trial = false

  func run() throws {
    let path = try scheme ?? DataFolder.path(of: "scheme.json")
    let scheme = try SchemeFile.read(path)
    let clock = try common.clock()
    let founder = try FoundingKey(common.keyPath)
    let desk: Desk
    do throws(Setback) {
      desk = try Desk.found(
        common.folder, name: name, trial: trial, officerName: officerName, key: founder.key, scheme: scheme,
        clock: clock)
    } catch {
      founder.discard()
      throw Complaint(error)
    }
    if let key = desk.officerKey { try founder.keep(key) }
    let entries = desk.journalEntries
    let telling = Telling(of: desk, in: common.language)
    Output.report(common.json ? entries.map(telling.json).joined() : telling.table(entries))
  }
}
