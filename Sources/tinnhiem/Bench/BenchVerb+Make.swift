import ArgumentParser
import TrustDesk
import TrustRegistry

extension BenchVerb {
  /// A trial registry of a given size with realistic spreads, the same for the same seed and day.
  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
      "make", vi: "Lập sổ thử với số hồ sơ và số mục ghi cho trước.",
      en: "Make a trial registry of so many creators and entries.")

    @OptionGroup var common: CommonOptions

    @Option(help: .vi("Số hồ sơ.", en: "How many creators."))
    var creators = 10_000

    @Option(help: .vi("Ít nhất bao nhiêu mục ghi.", en: "At least how many entries."))
    var entries = 50_000

    @Option(
      help: .vi("Cùng số này và cùng ngày thì cùng dữ liệu.", en: "The same seed and day make the same."))
    var seed: UInt64 = 2026

    @Option(
      help: .vi("Ngày cuối của câu chuyện; mặc định là hôm qua.", en: "The story's last day; yesterday."))
    var today: String?

    @Option(
      help: .vi("Thư mục cho khóa; mặc định là keys trong sổ.", en: "Where keys go; keys in the registry."))
    var keys: String?

    func run() throws {
      guard creators >= 0 else { throw Complaint(.negative(creators, of: "--creators"), code: 2) }
      guard entries >= 0 else { throw Complaint(.negative(entries, of: "--entries"), code: 2) }
      let scheme = try SchemeFile.read(try DataFolder.path(of: "scheme.json"))
      let path = try DataFolder.path(of: "names.json")
      guard let sample = try? SampleData(json: NamedFile.read(path)) else {
        throw Complaint(.noData(path), code: 2)
      }
      let day = try today.map(Reading.day) ?? common.clock().now.day - 1
      let plan = TrialRegistry(
        creators: creators, entries: entries, seed: seed, scheme: scheme, sample: sample, today: day)
      let making: TrialRegistry.Making
      do throws(Setback) {
        making = try plan.make(in: common.folder) { Output.progress($0, of: $1) }
      } catch {
        throw Complaint(error)
      }
      let folder = keys ?? common.folder + "/keys"
      for (name, key) in making.keys { try KeyFile.write(key, to: "\(folder)/\(name).key") }
      let telling = Telling(office: Office(), day: day, in: common.language)
      Output.write(telling.made(making, in: common.folder, keys: folder, json: common.json))
    }
  }
}
