import Glibc

/// Starting other programs: in a terminal, or with their output in a file.
enum Spawning {
  /// - Parameters:
  ///   - terminal: becomes the three standard streams and the leader's terminal; else `output` or nothing.
  ///   - input: the file that standard input is read from.
  static func start(
    _ program: String, _ arguments: [String], environment: [String: String], terminal: String? = nil,
    input: String = "/dev/null", output: String = "/dev/null"
  ) throws(BenchFault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal ?? input, terminal == nil ? O_RDONLY : O_RDWR, 0)
    if terminal == nil {
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID is 0x80 in glibc; Swift's module hides it.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(0x80) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = usual.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, &attributes, words, variables)
    guard code == 0 else { throw .system(program, code: code) }
    return process
  }

  private static let usual = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/tmp",
  ]

  /// Runs a program to its end.
  /// - Parameter codes: those that count as done.
  /// - Returns: how long it took in milliseconds, and the most memory it held in MiB.
  @discardableResult
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:],
    input: String = "/dev/null", output: String = "/dev/null", codes: Set<Int32> = [0]
  ) throws(BenchFault) -> (milliseconds: Double, mebibytes: Double) {
    let begin = Stopwatch.now
    let process = try start(program, arguments, environment: environment, input: input, output: output)
    var (status, usage) = (Int32(0), rusage())
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw .system("wait", code: errno) }
    }
    let time = Stopwatch.now - begin
    let code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    guard codes.contains(code) else {
      throw .ended(String(program.split(separator: "/").last ?? ""), code: code)
    }
    return (time, Double(usage.ru_maxrss) / 1024)
  }
}
