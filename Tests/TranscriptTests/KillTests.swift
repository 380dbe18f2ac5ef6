import Foundation
import Glibc
import Testing

/// The real program, killed again and again in the middle of an import: nothing that was acknowledged is lost
/// (JOURNAL 15–18).
@Suite struct KillTests {
  private static let rows = 6000
  private static let kills = 10

  @Test func whatWasAcknowledgedOutlivesKills() throws {
    let sitting = try Sitting()
    try sitting.perform(Transcript(reading: Sitting.file("office", in: "Givens")))
    let importer = try Importer(in: sitting.folder, sitting.environment)
    try importer.write(rows: Self.rows)
    var generator = SystemRandomNumberGenerator()
    var acknowledged: [Data] = []
    for _ in 0..<Self.kills {
      try importer.killed(after: .random(in: 0...20_000, using: &generator))
      acknowledged.append(try importer.acknowledged())
    }
    let done = try importer.run("import creators rows.csv --platform tiktok --json")
    #expect(done.code == 0, "\(done.told)")
    let journal = try importer.journal()
    for part in acknowledged { #expect(journal.starts(with: part)) }
    // The kills fell where they hurt: in the middle, with something done by then.
    #expect(acknowledged.last.map { $0.count < journal.count } == true)
    #expect(Set(acknowledged.map(\.count)).count > 1)
    let audit = try importer.run("audit --json")
    #expect(audit.code == 0 && audit.output.joined().contains(#""findings":[]"#), "\(audit.told)")
    let listed = try importer.run("list --json")
    let ids = Set(listed.output.map { $0.prefix(20) })
    #expect(listed.output.count == Self.rows && ids.count == Self.rows)
    let again = try importer.run("import creators rows.csv --platform tiktok --json")
    #expect(again.output.joined().contains(#""unchanged":\#(Self.rows)"#), "\(again.told)")
    #expect(try importer.journal() == journal)
  }
}

/// An import by the real program in a folder with an office.
private struct Importer {
  let folder: URL
  let environment: [String: String]

  init(in folder: URL, _ environment: [String: String]) throws {
    self.folder = folder
    self.environment = environment.merging(["TINNHIEM_KEY": "keys/staff.key"]) { $1 }
  }

  func write(rows: Int) throws {
    let text = "handle,followers\n" + (0..<rows).map { "kenh.so\($0),\(10_000 + $0)\n" }.joined()
    try Data(text.utf8).write(to: folder.appending(path: "rows.csv"))
  }

  func run(_ arguments: String) throws -> Shell.Answer {
    try Shell.run("tinnhiem " + arguments, in: folder, environment)
  }

  func journal() throws -> Data { try Data(contentsOf: registry("journal.jsonl")) }

  /// The journal up to the mark: what the lock's file says is on the disk.
  func acknowledged() throws -> Data {
    let words = String(decoding: try Data(contentsOf: registry("lock")), as: UTF8.self).split(separator: " ")
    let end = try #require(words.count > 2 ? Int(words[2], radix: 16) : nil)
    return try journal().prefix(end)
  }

  /// Starts the import and kills it some microseconds after it has begun to write.
  func killed(after delay: UInt32) throws {
    let before = try journal().count
    let process = Process()
    process.executableURL = BuiltProduct.folder.appending(path: "tinnhiem")
    process.arguments = ["import", "creators", "rows.csv", "--platform", "tiktok"]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try size() <= before { usleep(500) }
    usleep(delay)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "the import ended before it was killed")
  }

  private func size() throws -> Int {
    try FileManager.default.attributesOfItem(atPath: registry("journal.jsonl").path)[.size] as? Int ?? 0
  }

  private func registry(_ name: String) -> URL { folder.appending(path: "registry/" + name) }
}
