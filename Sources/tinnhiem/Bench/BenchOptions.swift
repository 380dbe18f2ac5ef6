import ArgumentParser
import Bench
import TrustDesk
import TrustRegistry

/// What both kinds of measuring take.
struct BenchOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(help: .vi("Số lần đo mỗi phép.", en: "How often each measure is taken."))
  var runs = 7

  @Option(help: .vi("Chỉ đo các phép này, cách nhau bằng dấu phẩy.", en: "Only these, with commas between."))
  var only: String?

  @Option(
    help: .vi(
      "Thư mục khóa của các nhân sự; mặc định là keys trong sổ.",
      en: "The folder of the officers' keys; keys in the registry if not said."))
  var keys: String?

  @Option(
    help: .vi("Thư mục để chép sổ sang mà đo; mặc định là TMPDIR.", en: "Where the copy goes; TMPDIR."))
  var work: String?

  @Option(help: .vi("Số dòng CSV để đo nhập.", en: "How many rows of CSV are imported."))
  var rows = 300_000

  /// The measures that were asked for, each of which must be known.
  func wanted(among names: [String]) throws(Complaint) -> Set<String> {
    let wanted = Reading.list(only ?? "")
    for name in wanted where !names.contains(name) {
      throw Complaint(.wrongChoice(name, of: "--only", among: names), code: 2)
    }
    return Set(wanted)
  }

  func ground() throws(Complaint) -> Ground {
    guard runs > 0 else { throw Complaint(.negative(runs, of: "--runs"), code: 2) }
    guard rows > 0 else { throw Complaint(.negative(rows, of: "--rows"), code: 2) }
    let scheme = try SchemeFile.read(try DataFolder.path(of: "scheme.json"))
    do throws(BenchFault) {
      return try Ground(
        registry: common.folder, key: common.namedKey, keys: keys,
        work: work ?? Invocation.environment("TMPDIR") ?? "/tmp", runs: runs, importRows: rows,
        scheme: scheme)
    } catch {
      throw Complaint(error.phrase, code: 2)
    }
  }

  func write(_ report: BenchReport) {
    let language = common.language
    Output.write(common.json ? report.json(in: language) : report.text(in: language))
  }

  /// Says on standard error every figure as soon as it is taken, and to who watches what is measured next.
  func tell(_ step: Bench.Step) {
    switch step {
    case .begun(let name): if Output.isWatched { Output.complain("… " + name(common.language)) }
    case .taken(let figure): Output.complain(figure.line(in: common.language))
    }
  }
}
