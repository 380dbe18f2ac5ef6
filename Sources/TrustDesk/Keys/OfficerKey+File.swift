import Glibc
import TrustJournal
import TrustRegistry

/// Keys lie in small text files that only their owner may read, as SSH's do; there are no passwords (JOURNAL,
/// a line).
extension OfficerKey {
  private static let heading = "tinnhiem key 1"
  private static let greatest = 1024

  /// Reads a key file: it must be the caller's own, and closed to everybody else.
  public init(file path: String) throws(KeyFault) {
    // Without waiting for somebody to write into a pipe of this name.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing(path) : .system(path, code: errno) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .system(path, code: errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .malformed(path) }
    guard facts.st_uid == geteuid() else { throw .foreign(path) }
    guard facts.st_mode & 0o077 == 0 else { throw .exposed(path, mode: Int(facts.st_mode & 0o777)) }
    var bytes = [UInt8](repeating: 0, count: OfficerKey.greatest)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .system(path, code: errno) }
    guard let key = OfficerKey(text: String(decoding: bytes.prefix(count), as: UTF8.self)) else {
      throw .malformed(path)
    }
    self = key
  }

  /// Writes a new file of mode 0600; an existing one is never replaced.
  public func write(to path: String) throws(KeyFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists(path) : .system(path, code: errno) }
    defer { close(descriptor) }
    guard OfficerKey.send(Array(text.utf8), to: descriptor), fsync(descriptor) == 0 else {
      let code = errno
      unlink(path)
      throw .system(path, code: code)
    }
  }

  /// Writes every byte, however short the single writes fall.
  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      rest = rest.dropFirst(max(count, 0))
    }
    return true
  }

  private var text: String {
    """
    \(OfficerKey.heading)
    registry \(registry?.text ?? "-")
    officer \(officer?.description ?? "-")
    secret \(Hexadecimal.text(of: signing.secret))

    """
  }

  private init?(text: String) {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    guard lines.count == 4, lines[0].joined(separator: " ") == OfficerKey.heading,
      lines.allSatisfy({ $0.count == 2 }),
      lines.dropFirst().map(\.[0]) == ["registry", "officer", "secret"],
      lines[3][1].utf8.count == 64,
      let secret = Hexadecimal.bytes(of: lines[3][1].utf8),
      let signing = SigningKey(secret: secret)
    else { return nil }
    let (registry, officer) = (Seal(lines[1][1]), OfficerID(lines[2][1]))
    // Only a hyphen says that there is none: a slip of the pen must not undo the tie to the registry.
    guard registry != nil || lines[1][1] == "-", officer != nil || lines[2][1] == "-" else { return nil }
    self.init(signing: signing, officer: lines[2][1] == "-" ? nil : officer, registry: registry)
  }
}
