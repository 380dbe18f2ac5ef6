import Glibc

/// What the kernel has counted for a process so far.
struct ProcessFacts {
  /// Clock ticks of work, its own and the kernel's for it.
  let ticks: Int
  /// How often it, or one of its threads, was put on a processor.
  let wakeUps: Int

  init(_ process: pid_t) {
    let stat = SmallFile.text("/proc/\(process)/stat")
    // The name, in brackets, may hold blanks.
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
    ticks = fields.dropFirst(12).prefix(2).compactMap { Int($0) }.reduce(0, +)
    wakeUps = ProcessFacts.threads(of: process).reduce(0) { sum, thread in
      sum + ProcessFacts.sum("ctxt_switches", in: "/proc/\(process)/task/\(thread)/status")
    }
  }

  /// Memory that a process wrote for itself, in MiB. Pages of the mapped index and of the program are the
  /// page cache's: Linux calls them private while nobody else has them open, and can drop them at any time.
  static func privateMemory(of process: pid_t) -> Double {
    Double(sum("Anonymous", in: "/proc/\(process)/smaps_rollup")) / 1024
  }

  /// Adds up the numbers of every line with this word.
  private static func sum(_ name: String, in path: String) -> Int {
    SmallFile.text(path).split(separator: "\n").filter { $0.contains(name) }.compactMap { line in
      line.split { !$0.isNumber }.last.flatMap { Int($0) }
    }.reduce(0, +)
  }

  private static func threads(of process: pid_t) -> [String] {
    guard let folder = opendir("/proc/\(process)/task") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if Int(name) != nil { names.append(name) }
    }
    return names
  }
}
