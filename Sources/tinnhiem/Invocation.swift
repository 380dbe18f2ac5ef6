import Glibc
import TrustRegistry

/// What the program was called with, apart from what a single verb means by it.
enum Invocation {
  /// The arguments after the program's name; common options before the verb count as if they stood behind it.
  static let arguments = rotated(Array(CommandLine.arguments.dropFirst()))

  /// What the parser gets: its own verb `help` knows none of our options.
  static var parsed: [String] {
    guard arguments.first == "help" else { return arguments }
    return arguments.filter { !$0.hasPrefix("--lang") && Language(rawValue: $0) == nil }
  }

  /// Told before anything is parsed, so that help and wrong usage are told in it too.
  static let language: Language = {
    let word = languageWord(of: arguments) ?? environment("TINNHIEM_LANG") ?? ""
    return Language(rawValue: word) ?? .vietnamese
  }()

  /// A variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Bytes that are no text would be kept as a sign for what could not be read.
  static func checkEncoding() throws(Complaint) {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index], String(validatingCString: argument) == nil else {
        continue
      }
      throw Complaint(.notText(String(cString: argument)), code: 2)
    }
  }

  /// A language that we do not speak is told in Vietnamese.
  static func checkLanguage() throws(Complaint) {
    for text in [languageWord(of: arguments), environment("TINNHIEM_LANG")] {
      guard let text, Language(rawValue: text) == nil else { continue }
      throw Complaint(.wrongChoice(text, of: "--lang", among: Language.allCases.map(\.rawValue)), code: 2)
    }
  }

  private static func rotated(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    let early = takeCommon(&rest)
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + early + rest[end...]
  }

  /// Takes the common options at the start.
  private static func takeCommon(_ rest: inout ArraySlice<String>) -> [String] {
    var taken: [String] = []
    while let first = rest.first {
      if first == "--json" || valued.contains(where: { first.hasPrefix("\($0)=") }) {
        taken.append(rest.removeFirst())
      } else if valued.contains(first), rest.count > 1 {
        taken += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return taken
  }

  private static let valued = ["--registry", "--key", "--lang", "--today", "--request"]

  private static func languageWord(of arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
      if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}
