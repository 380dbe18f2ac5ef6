import Glibc

/// Standard input, output and error, as whoever started the program left them.
enum StandardStreams {
  /// Fills each one that was closed with what can neither be read nor written: the next file opened would
  /// take its number, and what is printed would go into that file.
  static func fill() {
    for (stream, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", mode)
    }
  }
}
