import ArgumentParser
import TrustDesk
import TrustRegistry

/// `import`: what comes in from files.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import", vi: "Nhập dữ liệu từ tệp.", en: "Import files.", subcommands: [Creators.self])

  struct Creators: ParsableCommand {
    static let configuration = CommandConfiguration(
      "creators", vi: "Nhập hồ sơ từ CSV hoặc JSON từng dòng.", en: "Import creators from CSV or JSON lines.")

    @OptionGroup var common: CommonOptions

    @Argument(help: .vi("Tệp .csv hoặc .jsonl.", en: "The file, .csv or .jsonl."))
    var file: String

    @Option(
      help: .vi(
        "Cột nào là gì: “name=Cột A,handle=2”.", en: "What the columns are: “name=Column A,handle=2”."))
    var map: String?

    @Option(
      help: .vi("Nền tảng khi tệp không ghi, như tiktok.", en: "The platform where the file names none."))
    var platform: String?

    @Option(
      help: .vi("Loại khi tệp không ghi; mặc định KOL.", en: "The kind where the file names none; KOL."))
    var kind: String?

    @Option(help: .vi("Lĩnh vực khi tệp không ghi.", en: "Fields of work where the file names none."))
    var field: String?

    @Flag(help: .vi("Chỉ xem trước, không ghi.", en: "Only show what would be done."))
    var dryRun = false

    @Flag(
      help: .vi(
        "Bỏ qua dòng lỗi và nhập các dòng còn lại.", en: "Leave bad rows aside and import the others."))
    var skipBad = false

    func run() throws {
      let defaults = try defaults()
      let bytes = try NamedFile.read(file)
      var desk = try common.open("import creators")
      let prepared = try prepare(bytes, defaults, at: desk)
      let preview = desk.preview(prepared)
      let bad = (prepared.problems + preview.skipped).sorted { $0.line < $1.line }
      if !bad.isEmpty, !skipBad {
        throw Complaint(rows: bad.map { .badRow(file, $0.sentence) })
      }
      let report = dryRun ? preview : try perform(prepared, at: &desk)
      let telling = Telling(of: desk, in: common.language)
      let told = telling.report(report, skipped: bad, dry: dryRun, json: common.json)
      if dryRun { Output.write(told) } else { Output.report(told) }
    }

    private func defaults() throws(Complaint) -> CreatorImport.Defaults {
      var defaults = CreatorImport.Defaults()
      if let kind { defaults.kind = try Reading.kind(kind) }
      defaults.fields = Reading.fields(field ?? "")
      return defaults
    }

    private func prepare(
      _ bytes: [UInt8], _ defaults: CreatorImport.Defaults, at desk: borrowing Desk
    ) throws(Complaint) -> CreatorImport {
      guard let scheme = desk.office.scheme else {
        throw Complaint(.refused(.schemeMissing), in: desk.office)
      }
      for field in defaults.fields where scheme.field(field) == nil {
        throw Complaint(.refused(.fieldUnknown(field)), in: desk.office)
      }
      let rows = CreatorFile(bytes, format: .init(fileName: file), platform: platform, map: map)
      return CreatorImport(rows, scheme: scheme, defaults: defaults)
    }

    private func perform(
      _ prepared: CreatorImport, at desk: inout Desk
    ) throws(Complaint) -> ImportReport {
      var done = 0
      do throws(Setback) {
        return try desk.importCreators(prepared) { rows in
          done = rows
          Output.progress(rows, of: prepared.count)
        }
      } catch {
        throw Complaint(
          Phrase.importStopped(error.phrase(in: desk.office), after: done), code: error.exitCode)
      }
    }
  }
}
