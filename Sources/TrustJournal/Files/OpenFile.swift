import Glibc

/// A file held open, never inherited by another program, closed when it goes out of use.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String

  /// `flags` beside O_CLOEXEC and O_NONBLOCK, which are always set: nobody waits for a pipe put in a file's
  /// place.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(JournalFault) {
    var opened: Int32
    repeat {
      opened = Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
    } while opened < 0 && errno == EINTR
    if 0...STDERR_FILENO ~= opened { opened = OpenFile.moved(opened) }
    guard opened >= 0 else { throw .system(SystemError(.open, path, code: errno)) }
    descriptor = opened
    self.path = path
  }

  /// A standard stream that was closed lends its number to the next file, and what is printed would go into
  /// it.
  private static func moved(_ descriptor: Int32) -> Int32 {
    let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    let code = errno
    close(descriptor)
    errno = code
    return moved
  }

  deinit { close(descriptor) }

  /// Whether this process may do something with a path: by the group that it runs under and not by the one
  /// that started it, since only the installed program's group may touch a registry (JOURNAL, files).
  static func allows(_ mode: Int32, on path: String) -> Bool {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
  }

  struct Identity: Equatable {
    var device: UInt
    var inode: UInt
    var size: Int
  }

  func identity() throws(JournalFault) -> Identity {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(SystemError(.read, path, code: errno)) }
    return Identity(
      device: UInt(status.st_dev), inode: UInt(status.st_ino), size: Int(status.st_size))
  }

  /// Whether the path still leads to this very file.
  func isAtItsPath() throws(JournalFault) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let own = try identity()
    return own.inode == UInt(status.st_ino) && own.device == UInt(status.st_dev)
  }

  /// Fills as much of the buffer as the file has from the offset on; gives how much that was.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(JournalFault) -> Int {
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, offset + done)
      if count == 0 { break }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw .system(SystemError(.read, path, code: errno))
      }
    }
    return done
  }

  func read(at offset: Int, count: Int) throws(JournalFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let done = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(JournalFault) in
      try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
    }
    return Array(bytes.prefix(done))
  }
}
