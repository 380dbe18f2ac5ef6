import Glibc
import TrustRegistry

/// Another program, found on the PATH, to measure against; only a measure, never needed.
struct PeerProgram {
  let name: String
  let path: String

  /// - Throws: that it is not on this machine.
  init(_ name: String) throws(BenchFault) {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    for folder in folders.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
      (self.name, path) = (name, "\(folder)/\(name)")
      return
    }
    throw PeerProgram.absent(name)
  }

  static func absent(_ name: String) -> BenchFault {
    .nothingFit(Phrase(vi: "không có \(name) trên máy này", en: "\(name) is not on this machine"))
  }

  /// How long it takes, its start with it, in milliseconds.
  func time(
    _ arguments: [String], input: String = "/dev/null", codes: Set<Int32> = [0]
  ) throws(BenchFault) -> Double {
    try Spawning.run(path, arguments, environment: PeerProgram.environment, input: input, codes: codes)
      .milliseconds
  }

  /// Python with a module in it.
  static func python(with module: String) throws(BenchFault) -> PeerProgram {
    let python = try PeerProgram("python3")
    do {
      _ = try python.time(["-c", "import \(module)"])
    } catch {
      throw absent("python3: \(module)")
    }
    return python
  }

  /// Runs a Python script that prints the milliseconds it has timed itself.
  func timed(_ script: String, _ arguments: [String], in work: String) throws(BenchFault) -> Double {
    let output = work + "/peer.out"
    try Spawning.run(
      path, ["-c", script] + arguments, environment: PeerProgram.environment, output: output)
    guard let time = Double(SmallFile.text(output).filter { !$0.isWhitespace }) else {
      throw .nothingFit(Phrase(vi: "\(name) không in kết quả", en: "\(name) printed no figure"))
    }
    return time
  }

  private static var environment: [String: String] {
    getenv("PATH").map { ["PATH": String(cString: $0)] } ?? [:]
  }
}
