import Glibc

/// A file to which bare lines are appended, each on the disk before the next.
struct BareFile: ~Copyable {
  private let descriptor: Int32
  private let line: [UInt8]

  init(_ path: String, line: Int) throws(BenchFault) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(path, code: errno) }
    self.line = [UInt8](repeating: 0x61, count: max(1, line))
  }

  deinit { close(descriptor) }

  func append() throws(BenchFault) {
    let count = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == line.count, fdatasync(descriptor) == 0 else { throw .system("fdatasync", code: errno) }
  }
}
