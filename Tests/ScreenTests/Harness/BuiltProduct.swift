import Glibc

/// A program of this package, built beside the test binary.
enum BuiltProduct {
  static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let binary = String(decoding: bytes, as: UTF8.self)
    return binary[..<(binary.lastIndex(of: "/") ?? binary.startIndex)] + "/" + name
  }
}
