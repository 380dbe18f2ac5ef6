import Glibc
import TrustRegistry

/// A file that the user named, opened with the user's own hands: where the program is installed setgid, the
/// registry's group has no part in it (JOURNAL, files).
public enum UserFile {
  /// Why it was not read: an `errno`, or more bytes than it may have.
  public enum Fault: Error, Sendable, Hashable {
    case system(Int32)
    case tooLong(most: Int)
  }

  /// - Parameter most: bytes that it may have.
  public static func read(_ path: String, most: Int) throws(Fault) -> [UInt8] {
    // Without waiting for somebody to write into a pipe of this name.
    let descriptor = asUser { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK) }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    return try read(from: descriptor, most: most)
  }

  /// Reads an open file from where it stands to its end.
  static func read(from descriptor: Int32, most: Int = .max) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(errno) }
      bytes += part[..<count]
      guard bytes.count <= most else { throw .tooLong(most: most) }
    }
  }

  /// Makes a new file for its maker's eyes, and fills it once it is there; what was not filled whole goes.
  /// - Parameter fill: what is to stand in it; nil where nothing came of it.
  public static func make(_ path: String, filled fill: () -> [UInt8]?) throws(Fault) {
    let descriptor = asUser { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var isWhole = false
    defer { if !isWhole { _ = asUser { unlink(path) } } }
    guard let bytes = fill() else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw .system(errno) }
    isWhole = true
  }

  /// Does something without the registry's group, which a setgid program has besides the user's own.
  public static func asUser<Answer, Failure: Error>(
    _ act: () throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    let group = getegid()
    setegid(getgid())
    defer { setegid(group) }
    return try act()
  }
}
