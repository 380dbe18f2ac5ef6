import Crypto
import Glibc

/// One SHA-256 over a whole file.
enum Digesting {
  static func time(of path: String) throws(BenchFault) -> Double {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(path, code: errno) }
    defer { close(file) }
    var hash = SHA256()
    return Stopwatch.time {
      withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 4096) { buffer in
        while true {
          let count = read(file, buffer.baseAddress, buffer.count)
          guard count > 0 else { break }
          hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
      }
      _ = hash.finalize()
    }
  }
}
