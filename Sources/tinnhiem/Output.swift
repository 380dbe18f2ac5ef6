import Glibc
import TrustDesk
import TrustRegistry

/// The two streams: results on standard output, errors and progress on standard error.
enum Output {
  /// Writes all of it. A closed pipe ends the program quietly; a full disk is told.
  static func write(_ text: String) {
    finish(send(text, to: STDOUT_FILENO))
  }

  /// Tells what has been done. It stands, so an output that takes nothing is no failure of the verb.
  static func report(_ text: String) {
    let code = send(text, to: STDOUT_FILENO)
    guard code != 0, code != EPIPE else { return }
    complain(Phrase.untold(FileTrouble.writing("stdout", code: code))(Invocation.language))
  }

  /// Judges how writing to standard output went.
  static func finish(_ code: Int32) {
    if code == EPIPE { exit(0) }
    if code != 0 { Complaint(FileTrouble.writing("stdout", code: code), code: 2).leave() }
  }

  /// What was typed stands in the sentence, and must not act on the terminal.
  static func complain(_ sentence: String) {
    _ = send(PlainText.line(sentence) + "\n", to: STDERR_FILENO)
  }

  /// Whether somebody watches standard error: only then is progress shown.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Shows how far long work has come, over its own earlier line.
  /// - Parameter pace: how fast it goes and how long it still takes, where that is known.
  static func progress(_ done: Int, of total: Int, at pace: String = "") {
    guard isWatched, total > 0 else { return }
    let width = 40
    let filled = done * width / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    let line = "\r[\(bar)] \(done * 100 / total)%" + (pace.isEmpty ? "" : " · \(pace)") + "\u{1B}[K"
    _ = send(done >= total ? "\r\u{1B}[K" : line, to: STDERR_FILENO)
  }

  /// Puts a line in place of what stood on the terminal's.
  static func overwrite(_ line: String) {
    guard isWatched else { return }
    _ = send("\r" + line + "\u{1B}[K", to: STDERR_FILENO)
  }

  private static func send(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { send(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// - Returns: 0, or why it could not be written.
  static func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var start = 0
    while start < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return errno }
      start += count
    }
    return 0
  }
}
