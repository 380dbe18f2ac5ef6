import Glibc
import TrustDesk

/// The two streams: results on standard output, errors and progress on standard error.
enum Output {
  /// Writes all of it. A closed pipe ends the program quietly; a full disk is told.
  static func write(_ text: String) {
    guard send(text, to: STDOUT_FILENO) == EPIPE else { return }
    exit(0)
  }

  static func complain(_ sentence: String) {
    _ = send(sentence + "\n", to: STDERR_FILENO)
  }

  /// Whether somebody watches standard error: only then is progress shown.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Shows how far long work has come, over its own earlier line.
  static func progress(_ done: Int, of total: Int) {
    guard isWatched, total > 0 else { return }
    let width = 40
    let filled = done * width / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    _ = send("\r[\(bar)] \(done * 100 / total)%" + (done >= total ? "\r\u{1B}[K" : ""), to: STDERR_FILENO)
  }

  /// - Returns: 0, or why it could not be written.
  private static func send(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if descriptor == STDOUT_FILENO, errno != EPIPE { Complaint(FileTrouble.writing("stdout", code: errno), code: 2).leave() }
        return errno
      }
      bytes = bytes.dropFirst(count)
    }
    return 0
  }
}
