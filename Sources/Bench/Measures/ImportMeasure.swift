import Glibc
import TrustDesk
import TrustRegistry

/// A CSV file of creators imported into a new registry.
enum ImportMeasure: Measure {
  static let id = "import"
  static let name = Phrase(vi: "Nhập CSV vào sổ mới", en: "Import CSV into a new registry")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    let file = ground.work + "/creators.csv"
    try write(ground.importRows, to: file, from: try ground.desk())
    var runs: [Double] = []
    for run in 0..<min(ground.runs, 3) {
      runs.append(Double(ground.importRows) / (try time(of: file, run: run, on: ground)) * 1000)
    }
    return [
      Measurement(
        "import", name, unit: .perSecond, runs: runs, aims: [.atLeast(100_000)],
        detail: Phrase(vi: "\(ground.importRows) dòng", en: "\(ground.importRows) rows"))
    ]
  }

  /// How long the program takes to import a file into a registry that was just founded, in milliseconds.
  static func time(of file: String, run: Int, on ground: Ground) throws(BenchFault) -> Double {
    let folder = "\(ground.work)/imported-\(run)"
    let key = try found(folder, ground)
    let time = try Spawning.run(
      ground.program, ["import", "creators", file, "--registry", folder, "--key", key],
      environment: ground.environment
    ).milliseconds
    try Spawning.run("/bin/rm", ["-rf", folder, key])
    return time
  }

  /// A new registry and an officer who may import.
  /// - Returns: the file of a key that may.
  private static func found(_ folder: String, _ ground: Ground) throws(BenchFault) -> String {
    let path = folder + ".key"
    do throws(Setback) {
      var desk = try Desk.found(
        folder, name: "Nhập", trial: true, officerName: "Đo", key: OfficerKey(), scheme: ground.scheme)
      var key = OfficerKey(officer: OfficerID(number: 2), registry: desk.registryID)
      key.officer = OfficerID(number: 2)
      try desk.perform(
        .office(
          .enrol(
            officer: OfficerID(number: 2), name: "Nhập liệu", key: key.publicKey, roles: .staff, creator: nil,
            proof: key.proof(of: OfficerID(number: 2)))))
      do throws(KeyFault) { try key.write(to: path) } catch { throw .key(error) }
    } catch {
      throw .setback(error)
    }
    return path
  }

  /// As many rows as are wanted, from the registry's own creators, each with one account of its own.
  static func write(
    _ rows: Int, to path: String, from desk: borrowing Desk
  ) throws(BenchFault) {
    var text = "name,kind,fields,province,platform,handle,followers\n"
    text.reserveCapacity(rows * 90)
    let lines = desk.roster
    guard !lines.isEmpty else { throw .nothingFit(Phrase(vi: "sổ trống", en: "an empty registry")) }
    for number in 0..<rows {
      let row = lines[lines.index(lines.startIndex, offsetBy: number % lines.count)].row
      let account = row.accounts.first
      text +=
        "\(row.name),\(row.kind.rawValue),\(row.fields.first?.rawValue ?? ""),\(row.province ?? ""),"
        + "\(account?.name.platform.rawValue ?? "tiktok"),\(account?.name.handle ?? "k").\(number),"
        + "\(account?.followers ?? 1000)\n"
    }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(path, code: errno) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .system(path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
