import Glibc
import TrustDesk

/// A file that the user named, opened with the user's own hands: where the program is installed setgid, the
/// registry's group has no part in it (JOURNAL, files).
enum NamedFile {
  static func read(_ path: String) throws(Complaint) -> [UInt8] {
    let descriptor = asUser { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw Complaint(FileTrouble.opening(path, code: errno), code: 2) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Complaint(FileTrouble.opening(path, code: errno), code: 2) }
      bytes += part[..<count]
    }
  }

  /// Makes a new file and gives it to `fill`, which answers 0 or an `errno`; a half-written one goes.
  /// - Parameters:
  ///   - isPrivate: only its owner may read it.
  ///   - replacing: take the place of a file that is there, once the new one is whole; else that is an error.
  static func write(
    _ path: String, isPrivate: Bool = false, replacing: Bool = false,
    _ fill: (Int32) throws(Complaint) -> Int32
  ) throws(Complaint) {
    guard replacing else { return try make(path, mode: isPrivate ? 0o600 : 0o666, fill) }
    let new = "\(path).new-\(getpid())"
    try make(new, mode: isPrivate ? 0o600 : 0o666, fill)
    guard asUser({ rename(new, path) }) == 0 else {
      let code = errno
      _ = asUser { unlink(new) }
      throw Complaint(FileTrouble.writing(path, code: code), code: 2)
    }
  }

  private static func make(
    _ path: String, mode: mode_t, _ fill: (Int32) throws(Complaint) -> Int32
  ) throws(Complaint) {
    let descriptor = asUser { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw Complaint(FileTrouble.writing(path, code: errno), code: 2) }
    defer { close(descriptor) }
    do throws(Complaint) {
      let code = try fill(descriptor)
      guard code == 0, fsync(descriptor) == 0 else {
        throw Complaint(FileTrouble.writing(path, code: code == 0 ? errno : code), code: 2)
      }
    } catch {
      _ = asUser { unlink(path) }
      throw error
    }
  }

  /// Does something without the registry's group, which a setgid program has besides the user's own.
  static func asUser<Answer, Failure: Error>(
    _ act: () throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    try UserFile.asUser(act)
  }
}
