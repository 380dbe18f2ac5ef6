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
      let source = try source()
      var desk = try common.open("import creators")
      let prepared = try prepare(source, defaults, at: desk)
      var meter = ImportMeter(in: common.language)
      let check = desk.check(prepared) { meter.show($0) }
      meter.clear()
      let bad = check.report.skipped
      if let halt = check.report.halt { throw Complaint(.importHalted(halt, file), code: 2) }
      if !bad.isEmpty, !skipBad {
        throw Complaint(rows: bad.map { .badRow(file, $0.sentence) })
      }
      let report = dryRun ? check.report : try perform(prepared, after: check, at: &desk)
      let telling = Telling(of: desk, in: common.language)
      let told = telling.report(report, skipped: report.skipped, dry: dryRun, json: common.json)
      if dryRun { Output.write(told) } else { Output.report(told) }
    }

    private func defaults() throws(Complaint) -> CreatorImport.Defaults {
      var defaults = CreatorImport.Defaults()
      if let kind { defaults.kind = try Reading.kind(kind) }
      defaults.fields = Reading.fields(field ?? "")
      return defaults
    }

    private func source() throws(Complaint) -> ByteSource {
      do throws(UserFile.Fault) {
        return try ByteSource(opening: file)
      } catch {
        throw Complaint(.importHalted(.unreadable(error), file), code: 2)
      }
    }

    private func prepare(
      _ source: ByteSource, _ defaults: CreatorImport.Defaults, at desk: borrowing Desk
    ) throws(Complaint) -> CreatorImport {
      guard let scheme = desk.office.scheme else {
        throw Complaint(.refused(.schemeMissing), in: desk.office)
      }
      for field in defaults.fields where scheme.field(field) == nil {
        throw Complaint(.refused(.fieldUnknown(field)), in: desk.office)
      }
      let rows = CreatorFile(source, format: .init(fileName: file), platform: platform, map: map)
      return CreatorImport(rows, scheme: scheme, defaults: defaults)
    }

    /// Interrupted, it ends with the transaction it is at, says how far it came, and leaves as interrupted.
    private func perform(
      _ prepared: CreatorImport, after check: ImportCheck, at desk: inout Desk
    ) throws(Complaint) -> ImportReport {
      var meter = ImportMeter(in: common.language)
      var done = 0
      let report: ImportReport
      Interruption.await()
      do throws(Setback) {
        report = try desk.importCreators(prepared, after: check) { progress in
          done = progress.done
          meter.show(progress)
          return Interruption.signal == nil
        }
      } catch {
        meter.clear()
        throw Complaint(
          Phrase.importStopped(error.phrase(in: desk.office), after: done), code: error.exitCode)
      }
      meter.clear()
      guard let halt = report.halt else { return report }
      let stopped = Phrase.importStopped(.importHalted(halt, file), after: done)
      if let signal = Interruption.signal, halt == .interrupted {
        Output.complain(stopped(common.language))
        Interruption.leave(by: signal)
      }
      throw Complaint(stopped, code: 2)
    }
  }
}
