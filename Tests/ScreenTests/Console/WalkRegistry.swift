import Foundation

/// A demonstration registry with some imported creators, in a folder of its own that goes with this value.
final class WalkRegistry {
  let folder: String
  private let home: String
  private let program = BuiltProduct.path("tinnhiem")

  /// Handles of the imported creators; the second is looked for without its marks.
  static let creators = """
    Tên,Tài khoản,Người theo dõi,Lĩnh vực,Tỉnh
    Trần Văn Bình,binhreview,"1,2 Tr",lifestyle,Hà Nội
    Đặng Thị Phượng,phuongdang,304.9K,lifestyle,Huế
    "Lê, Minh",leminh,15.300,food,Đà Nẵng

    """

  init() throws {
    let made = FileManager.default.temporaryDirectory.appending(path: "walk-\(UUID().uuidString)")
    home = made.path
    folder = home + "/sổ trình diễn"
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    try run(["demo", "--no-console", "--creators", "6", "--registry", folder])
    let file = home + "/creators.csv"
    try WalkRegistry.creators.write(toFile: file, atomically: true, encoding: .utf8)
    try run(
      ["import", "creators", file, "--platform", "tiktok", "--registry", folder, "--key", key(of: "staff")])
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  func key(of officer: String) -> String { "\(folder)/keys/\(officer).key" }

  var environment: [String: String] { ["HOME": home] }

  /// Opens the console as an officer, and waits for its roster.
  func open(
    as officer: String, language: String = "vi", rows: Int = 24, columns: Int = 80,
    environment more: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      program, ["--registry", folder, "--key", key(of: officer), "--lang", language], rows: rows,
      columns: columns, environment: environment.merging(more) { $1 })
    try terminal.waitFor(language == "vi" ? "Sổ bộ" : "Roster")
    return terminal
  }

  /// Runs a verb that must succeed.
  /// - Returns: what it printed.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw VerbFailed(arguments: arguments) }
    return String(decoding: printed, as: UTF8.self)
  }

  func payFees(of creator: String) throws {
    for fee in ["application", "training", "assessment"] {
      try run(as: "staff", ["case", "fee", "pay", creator, fee, "--receipt", "BL-\(fee)"])
    }
  }

  /// What the later steps rest on: proofs, training, a report without findings, the authority's answer.
  func recordPapers(of creator: String, account: String) throws {
    try run(as: "staff", ["case", "proof", creator, "person", "--by", "identityCard", "--document", "CC-1"])
    try run(as: "staff", ["case", "proof", creator, account, "--by", "codePosted", "--document", "X-1"])
    try run(as: "staff", ["case", "training", creator, "--document", "9/CC"])
    let report = home + "/report.json"
    try #"{"method":"90 ngày","summary":"Bình thường","findings":[]}"#
      .write(toFile: report, atomically: true, encoding: .utf8)
    try run(as: "assessor1", ["case", "report", creator, "--file", report])
    try run(as: "staff", ["case", "answer", creator, "nothingKnown", "--document", "77/A05"])
  }

  /// The membership's consent, what the charter asks to be shown, and a network.
  func meetTheCharter(_ creator: String) throws {
    try run(
      as: "staff",
      ["case", "consent", "give", creator, "membership", "--channel", "form", "--document", "2/ĐY"])
    try run(
      as: "staff",
      [
        "alliance", "declare", creator, "vietnamese", "ofAge", "civilCapacity", "notProsecuted", "--document",
        "3/CC",
      ])
    try run(as: "staff", ["alliance", "networks", creator, "scams"])
  }

  func run(as officer: String, _ arguments: [String]) throws {
    try run(arguments + ["--registry", folder, "--key", key(of: officer)])
  }

  struct VerbFailed: Error {
    var arguments: [String]
  }
}
