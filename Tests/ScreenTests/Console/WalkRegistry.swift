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

  struct VerbFailed: Error {
    var arguments: [String]
  }
}
