/// Up to where the journal is on the disk: the record at the start of `lock` (JOURNAL 13). It counts only on
/// the boot and for the file it was written on.
public struct Mark: Sendable, Hashable {
  /// The running system's boot id, 32 hex digits.
  public let boot: String
  /// The journal's inode number.
  public let inode: UInt
  /// In bytes from the start of the journal.
  public let end: Int
  /// N of the last line before the end.
  public let sequence: Int

  static let size = 93
  private static let summed = 84

  init(boot: String, inode: UInt, end: Int, sequence: Int) {
    self.boot = boot
    self.inode = inode
    self.end = end
    self.sequence = sequence
  }

  /// `boot inode end n checksum` and a line feed, all in hex digits of fixed length.
  var record: [UInt8] {
    let numbers = [UInt64(inode), UInt64(end), UInt64(sequence)].map(Mark.digits).joined(separator: " ")
    let text = Array("\(boot) \(numbers) ".utf8)
    return text + Mark.checksum(of: text) + [0x0A]
  }

  /// From the record, or nothing if it is torn, or none at all.
  init?(record: [UInt8]) {
    guard record.count == Mark.size, record[Mark.size - 1] == 0x0A,
      Mark.checksum(of: Array(record[..<Mark.summed])) == Array(record[Mark.summed..<Mark.size - 1])
    else { return nil }
    let words = String(decoding: record[..<Mark.summed], as: UTF8.self).split(separator: " ")
    guard words.count == 4, let inode = UInt(words[1], radix: 16), let end = Int(words[2], radix: 16),
      let sequence = Int(words[3], radix: 16)
    else { return nil }
    self.init(boot: String(words[0]), inode: inode, end: end, sequence: sequence)
  }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func checksum(of bytes: [UInt8]) -> [UInt8] {
    Array(Seal.digest(of: bytes).digits.prefix(8))
  }
}
