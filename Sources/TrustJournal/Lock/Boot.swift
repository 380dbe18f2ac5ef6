import Glibc

/// The running system since it was started.
enum Boot {
  /// 32 hex digits, another after every start. Where the system does not tell it, zeros: then a mark outlives
  /// the start of the machine, which costs certainty after a power cut and nothing else.
  static func id() -> String {
    guard let file = try? OpenFile("/proc/sys/kernel/random/boot_id", O_RDONLY),
      let bytes = try? file.read(at: 0, count: 36)
    else { return String(repeating: "0", count: 32) }
    let digits = String(decoding: bytes.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    return Hexadecimal.isText(digits, digits: 32) ? digits : String(repeating: "0", count: 32)
  }
}
