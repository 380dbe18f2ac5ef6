import Glibc

/// The real program in a terminal of its own, with a stopwatch on its keys. Killed when this value goes.
final class ConsoleProgram {
  let process: pid_t
  /// When it was started.
  let start: Double
  private let master: Int32
  /// What was written since the last key.
  private var bytes: [UInt8] = []

  /// Rows and columns of the terminal: a large one, with the preview beside the list.
  static let size = winsize(ws_row: 50, ws_col: 160, ws_xpixel: 0, ws_ypixel: 0)

  init(_ program: String, _ arguments: [String], environment: [String: String]) throws(BenchFault) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw .system("/dev/ptmx", code: errno) }
    var (locked, number, size) = (Int32(0), Int32(0), ConsoleProgram.size)
    guard ioctl(master, UInt(0x4004_5431), &locked) == 0, ioctl(master, UInt(0x8004_5430), &number) == 0,
      ioctl(master, UInt(TIOCSWINSZ), &size) == 0
    else {
      let code = errno
      close(master)
      throw .system("pty", code: code)
    }
    start = Stopwatch.now
    do throws(BenchFault) {
      process = try Spawning.start(
        program, arguments, environment: environment, terminal: "/dev/pts/\(number)")
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    var ignored: Int32 = 0
    kill(process, SIGKILL)
    waitpid(process, &ignored, 0)
    close(master)
  }

  /// Waits until this text has come, and for the rest of the frame that it stands in.
  /// - Returns: when the last byte of it came.
  func await(_ text: String, seconds: Double = 600) throws(BenchFault) -> Double {
    let end = Stopwatch.now + seconds * 1000
    while Stopwatch.now < end {
      guard let moment = read(milliseconds: 200) else { continue }
      guard contains(text) else { continue }
      return rest(after: moment)
    }
    throw .silent(waiting: text)
  }

  /// Types, and waits for the whole new frame: the console writes each in one go, and then nothing.
  /// - Parameter echo: a byte that the frame must hold; without it whatever comes first counts.
  /// - Returns: from the key to the last byte of the frame, in milliseconds.
  func press(_ keys: String, echo: UInt8? = nil) throws(BenchFault) -> Double {
    drain()
    bytes.removeAll(keepingCapacity: true)
    let begin = Stopwatch.now
    send(keys)
    while Stopwatch.now < begin + 60_000 {
      guard let moment = read(milliseconds: 100) else { continue }
      guard echo.map(bytes.contains) ?? true else { continue }
      return rest(after: moment) - begin
    }
    throw .silent(waiting: keys)
  }

  /// Waits for whatever it shows next.
  /// - Returns: when the last byte of it came.
  func awaitFrame() throws(BenchFault) -> Double {
    let begin = Stopwatch.now
    while Stopwatch.now < begin + 60_000 {
      guard let moment = read(milliseconds: 100) else { continue }
      return rest(after: moment)
    }
    throw .silent(waiting: "frame")
  }

  func send(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Drops what has come until nothing more does.
  func drain(quiet milliseconds: Int32 = 0) {
    while read(milliseconds: milliseconds) != nil {}
    bytes.removeAll(keepingCapacity: true)
  }

  /// A frame that is longer than the terminal's buffer comes in several pieces, a moment apart.
  private func rest(after moment: Double) -> Double {
    var last = moment
    while let next = read(milliseconds: 6) { last = next }
    return last
  }

  private func read(milliseconds: Int32) -> Double? {
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0, wanted.revents & Int16(POLLIN) != 0 else { return nil }
    let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
      let count = Glibc.read(master, buffer.baseAddress, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      return count
    }
    return count > 0 ? Stopwatch.now : nil
  }

  private func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}
