import Glibc

/// What the kernel has counted for a process so far.
struct ProcessCounters: Equatable {
  /// Clock ticks of work, its own and the kernel's for it.
  let ticks: Int
  /// How often it was put on a processor.
  let switches: Int
  /// Calls that write.
  let writes: Int

  init(_ process: pid_t) throws(SpawnFault) {
    let stat = try ProcessCounters.read("/proc/\(process)/stat")
    // The name, in brackets, may hold blanks.
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
    ticks = fields.dropFirst(12).prefix(2).compactMap { Int($0) }.reduce(0, +)
    switches = try ProcessCounters.sum("ctxt_switches", in: "/proc/\(process)/status")
    writes = try ProcessCounters.sum("syscw", in: "/proc/\(process)/io")
  }

  private static func sum(_ name: String, in path: String) throws(SpawnFault) -> Int {
    try read(path).split(separator: "\n").filter { $0.contains(name) }
      .compactMap { $0.split(whereSeparator: { $0 == " " || $0 == "\t" }).last.flatMap { Int($0) } }
      .reduce(0, +)
  }

  private static func read(_ path: String) throws(SpawnFault) -> String {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw SpawnFault(program: path, code: errno) }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = Glibc.read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
