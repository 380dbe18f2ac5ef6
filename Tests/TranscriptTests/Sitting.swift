import Foundation
import Glibc
import Testing

/// A transcript carried out by the real program, one process a command, in a folder of its own.
final class Sitting {
  let folder: URL
  private var registry = "registry"
  private(set) var environment = [
    "PATH": BuiltProduct.folder.path + ":/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb",
    "TINNHIEM_NOW": "2026-03-02T08:00:00+07:00",
    "TINNHIEM_DATA": Sitting.sources.appending(path: "../../data").standardized.path,
  ]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment["HOME"] = folder.path
    // Root heeds the modes of files only without its powers.
    if geteuid() == 0 { environment["POWERLESS"] = "setpriv --bounding-set=-dac_override,-dac_read_search" }
    sit("nobody")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  static let sources = URL(filePath: #filePath).deletingLastPathComponent()

  static func file(_ name: String, in part: String) -> URL {
    sources.appending(path: part).appending(path: name + ".transcript")
  }

  func perform(_ transcript: Transcript) throws {
    for step in transcript.steps {
      switch step {
      case .setting(let setting): try set(setting)
      case .exchange(let exchange): try perform(exchange, of: transcript.name)
      }
    }
  }

  private func set(_ setting: Transcript.Setting) throws {
    switch setting {
    case .given(let name):
      let before = environment
      try perform(Transcript(reading: Sitting.file(name, in: "Givens")))
      environment = before
    case .seat(let name): sit(name)
    case .now(let moment): environment["TINNHIEM_NOW"] = moment == "system" ? nil : moment
    case .language(let language): environment["TINNHIEM_LANG"] = language
    case .registry(let name):
      registry = name
      environment["TINNHIEM_REGISTRY"] = name
    }
  }

  private func sit(_ name: String) {
    environment["TINNHIEM_REGISTRY"] = registry
    environment["TINNHIEM_KEY"] = name == "nobody" ? nil : "keys/\(name).key"
  }

  private func perform(_ exchange: Transcript.Exchange, of name: String) throws {
    let before = journal
    let answer = try Shell.run(exchange.command, in: folder, environment)
    let place = "\(name).transcript:\(exchange.line): \(exchange.command)"
    #expect(
      Pattern(exchange.output).matches(answer.output), "\(place)\n\(answer.told)")
    #expect(Pattern(exchange.errors).matches(answer.errors), "\(place)\n\(answer.told)")
    #expect(answer.code == exchange.code, "\(place)\n\(answer.told)")
    if exchange.code != 0 { #expect(journal == before, "the journal changed: \(place)") }
  }

  private var journal: Data? {
    try? Data(contentsOf: folder.appending(path: registry).appending(path: "journal.jsonl"))
  }
}
