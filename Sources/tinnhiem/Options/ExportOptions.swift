import ArgumentParser
import TrustDesk
import TrustRegistry

/// Where an export of a table goes, and in which form.
struct ExportOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  @Argument(
    help: .vi(
      "Tệp sẽ tạo; mặc định in ra màn hình.", en: "The file to be made; standard output if not said."))
  var file: String?

  @Option(help: .vi("Dạng: csv hoặc json; expiries còn có ics.", en: "Form: csv or json; expiries also ics."))
  var format: String?

  @Flag(help: .vi("Thay tệp đã có.", en: "Replace a file that is there."))
  var replace = false

  @Flag(
    help: .vi(
      "Thêm dấu BOM vào đầu CSV để bảng tính nhận ra tiếng Việt.",
      en: "Begin CSV with a byte order mark, by which spreadsheets recognise UTF-8."))
  var bom = false

  /// The form asked for: `--format`, else JSON with `--json`, else CSV.
  func form(among forms: [String] = ["csv", "json"]) throws(Complaint) -> String {
    try Reading.choice(format, of: "--format", among: forms) ?? (reading.common.json ? "json" : "csv")
  }

  func text(of table: ExportTable, as form: String) -> String {
    form == "json" ? table.jsonLines : table.csv(withByteOrderMark: bom)
  }

  /// Writes it. What names people is for its owner's eyes; the public register is for everybody's.
  func send(_ text: String, isPublic: Bool = false) throws(Complaint) {
    guard let file else { return Output.write(text) }
    try NamedFile.write(file, isPrivate: !isPublic, replacing: replace) { descriptor in
      var text = text
      return text.withUTF8 { Output.send(UnsafeRawBufferPointer($0), to: descriptor) }
    }
  }
}
