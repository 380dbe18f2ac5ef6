import Glibc

/// Tells, as a descriptor to poll, that somebody entered the lock or acknowledged a transaction (JOURNAL 14).
/// What it was, `Journal.hasNew` knows.
public struct JournalWatch: ~Copyable {
  /// Readable when something happened.
  public let descriptor: Int32

  public init(_ folder: RegistryFolder) throws(JournalFault) {
    let made = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard made >= 0 else { throw .system(SystemError(.open, folder.lock, code: errno)) }
    guard inotify_add_watch(made, folder.lock, UInt32(IN_MODIFY)) >= 0 else {
      let code = errno
      close(made)
      throw .system(SystemError(.open, folder.lock, code: code))
    }
    descriptor = made
  }

  deinit { close(descriptor) }

  /// Takes what was told, so that the descriptor tells of new things only.
  public func clear() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
