import Foundation

/// One command line, run by the shell as a user would type it.
enum Shell {
  struct Answer {
    var output: [String]
    var errors: [String]
    var code: Int32

    /// What a failure shows, in the form in which a transcript has it.
    var told: String {
      (output.map { "| \($0)" } + errors.map { "! \($0)" } + ["? \(code)"]).joined(separator: "\n")
    }
  }

  /// Output goes to files: a pipe that nobody empties would hold the program up.
  static func run(_ command: String, in folder: URL, _ environment: [String: String]) throws -> Answer {
    let output = folder.appending(path: ".output")
    let errors = folder.appending(path: ".errors")
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try withNoSignalHeldBack { try process.run() }
    process.waitUntilExit()
    return Answer(
      output: try lines(of: output), errors: try lines(of: errors), code: process.terminationStatus)
  }

  /// Tests run on threads that hold signals back, and programs begin as the thread that starts them: a shell
  /// that never hears of its children waits for ever.
  private static func withNoSignalHeldBack(_ start: () throws -> Void) rethrows {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try start()
  }

  private static func lines(of file: URL) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard !text.isEmpty else { return [] }
    let whole = text.hasSuffix("\n") ? String(text.dropLast()) : text + "\\"
    return whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
