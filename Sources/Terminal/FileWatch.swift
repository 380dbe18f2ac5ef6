import CNcursesw
import Glibc

/// The kernel's word that files changed, for as long as this value lives.
struct FileWatch: ~Copyable {
  let descriptor: Int32

  init() { descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)) }

  deinit { close(descriptor) }

  /// False when there is nothing under that path, or no more can be watched.
  func add(_ path: String) -> Bool {
    let changes = IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
    return inotify_add_watch(descriptor, path, UInt32(changes)) >= 0
  }

  /// Forgets what was reported so far.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 8192)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
