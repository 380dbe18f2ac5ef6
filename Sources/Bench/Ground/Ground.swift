import Glibc
import TrustDesk
import TrustJournal
import TrustRegistry

/// Where it is measured: a copy of the registry in a folder of its own, which goes when the measuring is
/// over; the given registry is only read.
public final class Ground {
  /// The program that is measured, by its path: this very one.
  let program: String
  /// The copy.
  let registry: String
  /// Officers' keys by the names of their files.
  let keys: [String: String]
  /// With which the consoles are opened.
  let key: String
  let work: String
  let runs: Int
  let importRows: Int
  let scheme: Scheme
  let facts: JournalFacts

  /// - Parameters:
  ///   - key: the key file with which consoles are opened.
  ///   - keys: the folder of the officers' keys, where acts of several are measured.
  ///   - work: in which folder the copy is made; the disk there is the one measured.
  public init(
    registry: String, key: String?, keys: String?, work: String, runs: Int, importRows: Int, scheme: Scheme
  ) throws(BenchFault) {
    facts = try JournalFacts(registry + "/journal.jsonl")
    program = Ground.ownPath
    self.runs = runs
    self.importRows = importRows
    self.scheme = scheme
    self.keys = Ground.keyFiles(in: keys ?? registry + "/keys")
    guard let chosen = key ?? self.keys["staff"] else {
      throw .nothingFit(
        Phrase(vi: "không có khóa nào: hãy cho --key hoặc --keys", en: "no key: give --key or --keys"))
    }
    self.key = chosen
    var template = Array("\(work)/tinnhiem-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system(work, code: errno) }
    self.work = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.registry = self.work + "/registry"
    try Spawning.run("/bin/cp", ["-a", "--reflink=auto", registry, self.registry])
    try Spawning.run("/bin/sync", [self.registry + "/journal.jsonl"])
    // The mark names the file it was written for: whoever opens the copy first sets it anew.
    try run(["list", "--limit", "1"])
    try verify()
  }

  /// What this account has never verified is checked once, as on the first day, so that it is not going on
  /// behind every console that is measured.
  private func verify() throws(BenchFault) {
    var desk = try desk(state: StateFolder(work + "/state/tinnhiem"))
    if let state = try checked(desk) { _ = desk.take(state) }
  }

  /// Lets a desk check everything behind the work that nobody has checked for it.
  /// - Returns: how that ended; nil where there was nothing.
  func checked(_ desk: borrowing Desk) throws(BenchFault) -> Desk.Check.State? {
    guard let check = desk.check(told: {}) else { return nil }
    while case .going = check.state { usleep(5000) }
    guard case .verified = check.state else {
      throw .nothingFit(Phrase(vi: "kiểm tra nền không qua", en: "the check found something wrong"))
    }
    return check.state
  }

  deinit { _ = try? Spawning.run("/bin/rm", ["-rf", work]) }

  /// What every call of the program is given: the copy, the language that the measures know, and a state
  /// folder of its own.
  var environment: [String: String] {
    var given = ["XDG_STATE_HOME": work + "/state", "TINNHIEM_LANG": "en"]
    if let data = getenv("TINNHIEM_DATA") { given["TINNHIEM_DATA"] = String(cString: data) }
    return given
  }

  func console() throws(BenchFault) -> ConsoleProgram {
    try ConsoleProgram(program, ["--registry", registry, "--key", key], environment: environment)
  }

  /// A console that shows its roster.
  func openConsole() throws(BenchFault) -> ConsoleProgram {
    let console = try console()
    _ = try console.await(Ground.footer)
    console.drain(quiet: 100)
    return console
  }

  /// The last word of the last line of a whole roster screen.
  static let footer = "Commands"

  /// Runs a verb on the copy.
  @discardableResult
  func run(
    _ arguments: [String], on registry: String? = nil, output: String = "/dev/null", codes: Set<Int32> = [0]
  ) throws(BenchFault) -> (milliseconds: Double, mebibytes: Double) {
    try Spawning.run(
      program, arguments + ["--registry", registry ?? self.registry, "--key", key],
      environment: environment, output: output, codes: codes)
  }

  /// A desk on the copy in this very process.
  func desk(as name: String? = nil, state: StateFolder? = nil) throws(BenchFault) -> Desk {
    let path = try name.map(keyFile) ?? key
    let officer: OfficerKey
    do { officer = try OfficerKey(file: path) } catch { throw .setback(.key(error)) }
    do {
      return try Desk.open(registry, key: officer, verb: "bench", state: state)
    } catch {
      throw .setback(error)
    }
  }

  func keyFile(_ name: String) throws(BenchFault) -> String {
    if let file = keys[name] { return file }
    throw .nothingFit(Phrase(vi: "thiếu khóa \(name)", en: "the key \(name) is missing"))
  }

  /// What `work` gives for each run.
  func each(_ work: (_ run: Int) throws(BenchFault) -> Double) throws(BenchFault) -> [Double] {
    var values: [Double] = []
    for run in 0..<runs { values.append(try work(run)) }
    return values
  }

  private static var ownPath: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      let count = buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0
      return String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  private static func keyFiles(in folder: String) -> [String: String] {
    guard let listed = opendir(folder) else { return [:] }
    defer { closedir(listed) }
    var found: [String: String] = [:]
    while let entry = readdir(listed) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".key") { found[String(name.dropLast(4))] = "\(folder)/\(name)" }
    }
    return found
  }
}
