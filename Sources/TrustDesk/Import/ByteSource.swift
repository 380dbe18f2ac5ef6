import Glibc

/// The bytes of a file that the user named, or of one in memory: read in portions, and as often as need be.
public struct ByteSource: Sendable {
  private enum Kind: Sendable {
    case memory([UInt8])
    case file(OpenUserFile)
  }

  private let kind: Kind

  public init(_ bytes: [UInt8]) { kind = .memory(bytes) }

  /// Opens a file with the user's own hands. A pipe gives its bytes once only, so they are kept.
  public init(opening path: String) throws(UserFile.Fault) {
    let file = try OpenUserFile(path)
    kind = file.isRegular ? .file(file) : .memory(try file.readAll())
  }

  /// How many bytes there are.
  public var count: Int {
    switch kind {
    case .memory(let bytes): bytes.count
    case .file(let file): file.stamp?.size ?? 0
    }
  }

  /// What changes when somebody writes into the file; nil for bytes in memory, which nobody changes.
  var stamp: FileStamp? {
    switch kind {
    case .memory: nil
    case .file(let file): file.stamp
    }
  }

  /// Adds at most `count` bytes from `offset` on; none at the end.
  /// - Returns: how many that were.
  func read(at offset: Int, count: Int, into bytes: inout [UInt8]) throws(UserFile.Fault) -> Int {
    switch kind {
    case .memory(let all):
      let part = all[min(offset, all.count)..<min(offset + count, all.count)]
      bytes += part
      return part.count
    case .file(let file): return try file.read(at: offset, count: count, into: &bytes)
    }
  }
}

/// By what a file is known to be the same still.
struct FileStamp: Sendable, Hashable {
  var size: Int
  var seconds: Int
  var nanoseconds: Int
}

/// A file that the user named, open for as long as somebody holds it.
final class OpenUserFile: Sendable {
  private let descriptor: Int32

  init(_ path: String) throws(UserFile.Fault) {
    descriptor = UserFile.asUser { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .system(errno) }
  }

  deinit { close(descriptor) }

  var isRegular: Bool { status.map { $0.st_mode & S_IFMT == S_IFREG } ?? false }

  var stamp: FileStamp? {
    status.map {
      FileStamp(size: Int($0.st_size), seconds: $0.st_mtim.tv_sec, nanoseconds: $0.st_mtim.tv_nsec)
    }
  }

  private var status: stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  func read(at offset: Int, count: Int, into bytes: inout [UInt8]) throws(UserFile.Fault) -> Int {
    var code: Int32 = 0
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var read = pread(descriptor, buffer.baseAddress, count, offset)
      while read < 0, errno == EINTR { read = pread(descriptor, buffer.baseAddress, count, offset) }
      if read < 0 { code = errno }
      filled = max(0, read)
    }
    guard code == 0 else { throw .system(code) }
    bytes += part
    return part.count
  }

  func readAll() throws(UserFile.Fault) -> [UInt8] { try UserFile.read(from: descriptor) }
}
