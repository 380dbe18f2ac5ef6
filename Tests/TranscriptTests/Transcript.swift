import Foundation

/// A sitting at the command line as a text file: who sits, what is typed, what is answered.
///
///     @given office                 everything of another file first
///     @as staff                     whose key, by its name in keys/; `@as nobody` for none
///     @now 2026-03-02T08:00:00+07:00, @lang en, @registry DIR
///     $ tinnhiem show 17            what is typed, run by the shell
///     | a line of standard output   `[..]` stands for anything in a line, a line `[...]` for any more lines
///     ! a line of standard error
///     ? 1                           the exit code, where it is not 0
///
/// Everything else is a remark.
struct Transcript: Sendable {
  enum Setting: Sendable, Hashable {
    case given(String)
    case seat(String)
    case now(String)
    case language(String)
    case registry(String)
  }

  struct Exchange: Sendable {
    var line: Int
    var command: String
    var output: [String] = []
    var errors: [String] = []
    var code: Int32 = 0
  }

  enum Step: Sendable {
    case setting(Setting)
    case exchange(Exchange)
  }

  let name: String
  private(set) var steps: [Step] = []

  init(reading file: URL) throws {
    name = file.deletingPathExtension().lastPathComponent
    let text = try String(contentsOf: file, encoding: .utf8)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      try take(String(line), number: index + 1)
    }
  }

  private mutating func take(_ line: String, number: Int) throws {
    let rest = String(line.dropFirst(2))
    switch line.first {
    case "@": steps.append(.setting(try Transcript.setting(line, number)))
    case "$": steps.append(.exchange(Exchange(line: number, command: rest)))
    case "|": change { $0.output.append(rest) }
    case "!": change { $0.errors.append(rest) }
    case "?":
      guard let code = Int32(rest) else { throw Unclear(line: number) }
      change { $0.code = code }
    default: break
    }
  }

  private mutating func change(_ change: (inout Exchange) -> Void) {
    guard case .exchange(var last) = steps.last else { return }
    change(&last)
    steps[steps.count - 1] = .exchange(last)
  }

  private static func setting(_ line: String, _ number: Int) throws -> Setting {
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { throw Unclear(line: number) }
    switch words[0] {
    case "given": return .given(words[1])
    case "as": return .seat(words[1])
    case "now": return .now(words[1])
    case "lang": return .language(words[1])
    case "registry": return .registry(words[1])
    default: throw Unclear(line: number)
    }
  }

  /// A line that says nothing a transcript may say.
  struct Unclear: Error {
    let line: Int
  }
}
