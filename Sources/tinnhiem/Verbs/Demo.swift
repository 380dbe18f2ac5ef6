import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// `demo`: a trial registry of synthetic creators in every state of life, with an officer of each role.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    "demo", vi: "Lập sổ trình diễn với dữ liệu giả và nhân sự đủ vai trò.",
    en: "Build a demonstration registry of made-up creators, with an officer of each role.")

  @OptionGroup var common: CommonOptions

  @Flag(help: .vi("Chỉ lập sổ, không mở màn hình làm việc.", en: "Only build it; do not open the console."))
  var noConsole = false

  @Option(help: .vi("Số hồ sơ.", en: "How many creators."))
  var creators = 360

  @Option(help: .vi("Cùng số này thì cùng dữ liệu.", en: "The same seed makes the same data."))
  var seed: UInt64 = 2026

  func run() throws {
    guard creators >= 0 else { throw Complaint(.negative(creators, of: "--creators"), code: 2) }
    let place = try DemoPlace(named: common.registry ?? Invocation.environment("TINNHIEM_REGISTRY"))
    do throws(Complaint) {
      if noConsole || !place.isKept { try build(in: place.folder) }
    } catch {
      place.leave()
      throw error
    }
    guard !noConsole else {
      let telling = Telling(office: Office(), day: Clock.system.now.day, in: common.language)
      Output.write(telling.built(place.folder, keys: place.keys, json: common.json))
      return
    }
    let code = try ConsoleDoor(common: common, folder: place.folder, keys: place.keys).open()
    place.leave()
    Glibc.exit(code)
  }

  private func build(in folder: String) throws(Complaint) {
    let scheme = try SchemeFile.read(try DataFolder.path(of: "scheme.json"))
    let path = try DataFolder.path(of: "names.json")
    guard let sample = try? SampleData(json: NamedFile.read(path)) else {
      throw Complaint(.noData(path), code: 2)
    }
    var demonstration = Demonstration(scheme: scheme, sample: sample, today: try common.clock().now.day - 1)
    (demonstration.creators, demonstration.seed) = (creators, seed)
    let keys: [(name: String, key: OfficerKey)]
    do throws(Setback) {
      keys = try demonstration.build(in: folder) { Output.progress($0, of: $1) }
    } catch {
      throw Complaint(error)
    }
    for (name, key) in keys {
      try KeyFile.write(key, to: "\(folder)/keys/\(name).key")
    }
  }
}
