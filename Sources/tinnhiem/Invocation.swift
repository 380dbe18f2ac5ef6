import Glibc
import TrustRegistry

/// What the program was called with, apart from what a single verb means by it.
enum Invocation {
  /// The arguments after the program's name; common options before the verb count as if they stood behind it.
  static let arguments = rotated(Array(CommandLine.arguments.dropFirst()))

  /// Told before anything is parsed, so that help and wrong usage are told in it too.
  static let language =
    language(of: arguments) ?? environment("TINNHIEM_LANG").flatMap(Language.init) ?? .vietnamese

  /// A variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  static func rotated(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var early: [String] = []
    while let first = rest.first {
      if first == "--json" || valued.contains(where: { first.hasPrefix("\($0)=") }) {
        early.append(rest.removeFirst())
      } else if valued.contains(first), rest.count > 1 {
        early += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + early + rest[end...]
  }

  private static let valued = ["--registry", "--key", "--lang", "--today", "--request"]

  private static func language(of arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
      if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
    }
    return nil
  }
}
