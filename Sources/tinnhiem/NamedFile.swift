import Glibc
import TrustDesk

/// A file that the user named: read whole, or written whole.
enum NamedFile {
  static func read(_ path: String) throws(Complaint) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
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
}
