import Glibc
import TrustRegistry

/// What a figure was measured on: without it, it says nothing.
public struct Machine: Sendable {
  public var cores: Int
  public var processor: String
  public var kernel: String

  public static var here: Machine {
    var name = utsname()
    uname(&name)
    let release = withUnsafeBytes(of: name.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let model = SmallFile.text("/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("model name") }
    let processor = model?.split(separator: ":").last.map { String($0.drop { $0 == " " }) }
    return Machine(
      cores: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), processor: processor ?? "?", kernel: release)
  }

  func text(in language: Language) -> String {
    Phrase(
      vi: "\(cores) lõi \(processor), Linux \(kernel)", en: "\(cores) cores of \(processor), Linux \(kernel)"
    )(language)
  }
}
