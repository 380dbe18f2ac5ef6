import CVterm
import Glibc

/// A program just started as the leader of a session with a new pseudo-terminal. There is no fork: a session
/// leader without a terminal gets the first one that it opens, which is its standard input.
struct Spawned {
  let master: Int32
  let process: pid_t

  init(
    _ program: String, _ arguments: [String], rows: Int, columns: Int, environment: [String: String],
    directory: String?
  ) throws(SpawnFault) {
    var (master, slave) = (Int32(-1), Int32(-1))
    var name = [CChar](repeating: 0, count: 128)
    // The size is right before the program first asks for it.
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw SpawnFault(program: program, code: errno)
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    if let directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = Spawned.ownSession()
    var process: pid_t = 0
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = Spawned.usual.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    let code = posix_spawn(&process, program, &actions, &attributes, words, variables)
    for pointer in words + variables { free(pointer) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(slave)
    guard code == 0 else {
      close(master)
      throw SpawnFault(program: program, code: code)
    }
    self.master = master
    self.process = process
  }

  private static let usual = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/tmp",
  ]

  /// A session of its own, and no signal ignored or held back by the test runner.
  private static func ownSession() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID is 0x80 in glibc; Swift's module hides it.
    posix_spawnattr_setflags(
      &attributes, Int16(0x80) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    return attributes
  }
}
