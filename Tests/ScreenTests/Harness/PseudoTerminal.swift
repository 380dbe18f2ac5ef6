import CVterm
import Glibc

/// A program running in a terminal of its own, with a person's hands on the keys and eyes on the screen.
/// It is killed when this value goes.
final class PseudoTerminal {
  let screen: VirtualScreen
  let process: pid_t
  /// Everything the program wrote.
  private(set) var bytes: [UInt8] = []
  private let master: Int32
  private var isConnected = true
  private var status: Int32?

  /// Starts a program. The environment is only what is given here, beside TERM, LC_ALL, PATH and HOME.
  init(
    _ program: String, _ arguments: [String] = [], rows: Int = 24, columns: Int = 80,
    environment: [String: String] = [:], directory: String? = nil
  ) throws(SpawnFault) {
    let spawned = try Spawned(
      program, arguments, rows: rows, columns: columns, environment: environment, directory: directory)
    screen = VirtualScreen(rows: rows, columns: columns)
    master = spawned.master
    process = spawned.process
  }

  deinit {
    if status == nil {
      var ignored: Int32 = 0
      kill(process, SIGKILL)
      waitpid(process, &ignored, 0)
    }
    if isConnected { close(master) }
  }

  /// Types these characters, all at once.
  func send(_ keys: String) { send(Array(keys.utf8)) }

  func send(_ keys: [UInt8]) {
    var rest = keys[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the window another size; the kernel tells the program.
  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// What happens when the connection drops.
  func hangUp() {
    close(master)
    isConnected = false
  }

  /// Whether the terminal's line is edited and echoed as a shell expects.
  var isCooked: Bool {
    var settings = termios()
    tcgetattr(master, &settings)
    let wanted = UInt32(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// Sets the line as a shell does when its job has stopped; false when it cannot be set.
  func cook() -> Bool {
    var settings = termios()
    tcgetattr(master, &settings)
    settings.c_lflag |= UInt32(ICANON | ECHO | ISIG)
    return tcsetattr(master, TCSANOW, &settings) == 0
  }

  /// Reads what comes within so many milliseconds; false when nothing did.
  @discardableResult
  func listen(milliseconds: Int32) -> Bool {
    guard isConnected else {
      usleep(UInt32(milliseconds) * 1000)
      return false
    }
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0 else { return false }
    guard wanted.revents & Int16(POLLIN) != 0 else {
      // Hung up by the program, so poll no longer waits.
      usleep(1000)
      return false
    }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    let replies = screen.take(Array(buffer[..<count]))
    if !replies.isEmpty { send(replies) }
    return true
  }

  /// The exit code, 128 and the number for a signal; nil while the program runs.
  func exitCode() -> Int32? {
    if let status { return status }
    var raw: Int32 = 0
    guard waitpid(process, &raw, WNOHANG) == process else { return nil }
    while listen(milliseconds: 20) {}
    status = raw & 0x7f == 0 ? (raw >> 8) & 0xff : 128 + (raw & 0x7f)
    return status
  }
}
