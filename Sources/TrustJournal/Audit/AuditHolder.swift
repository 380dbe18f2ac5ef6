import Glibc
import TrustRegistry

/// The process that verifies a registry just now.
struct AuditHolder: Sendable, Hashable {
  let process: Int32

  init(process: Int32) { self.process = process }

  /// Who holds the lock on a file, as the kernel's list tells; nil where it does not.
  init?(of file: OpenFile.Identity) {
    guard let list = try? OpenFile("/proc/locks", O_RDONLY),
      let bytes = try? list.read(at: 0, count: 1 << 18)
    else { return nil }
    self.init(inode: file.inode, locks: String(decoding: bytes, as: UTF8.self))
  }

  /// From lines as `3: FLOCK  ADVISORY  WRITE 1234 fe:01:8721 0 EOF`; `->` marks one that waits.
  init?(inode: UInt, locks: String) {
    for line in locks.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[3] == "WRITE", words[5].hasSuffix(":\(inode)"),
        let process = Int32(words[4])
      else { continue }
      self.init(process: process)
      return
    }
    return nil
  }

  /// Who verifies, as a sentence to whoever waits for it.
  static func phrase(of holder: AuditHolder?) -> Phrase {
    let process = holder.map(\.process).flatMap { $0 > 0 ? $0 : nil }
    let (vi, en) = (process.map { " (tiến trình \($0))" } ?? "", process.map { " (process \($0))" } ?? "")
    return Phrase(
      vi: "Đang có người kiểm tra toàn bộ sổ này\(vi); mỗi lần chỉ một lượt, xin chờ.",
      en: "Somebody is verifying this whole registry\(en); one at a time, so this waits.")
  }
}
