import Glibc

/// The mark in `lock`, as everybody reads it without a lock and its holder writes it.
struct MarkFile: ~Copyable {
  let file: OpenFile
  let boot = Boot.id()

  init(_ folder: RegistryFolder) throws(JournalFault) { file = try OpenFile(folder.lock, O_RDONLY) }

  /// The mark for a journal of this inode, whatever boot it is of; nothing if there is none or it stays torn.
  /// A reader may meet it half written, so it looks again for a moment.
  func read(inode: UInt) throws(JournalFault) -> Mark? {
    for _ in 0..<50 {
      let record = try file.read(at: 0, count: Mark.size)
      guard record.count == Mark.size else { return nil }
      if let mark = Mark(record: record) { return mark.inode == inode ? mark : nil }
    }
    return nil
  }

  func isOfThisBoot(_ mark: Mark) -> Bool { mark.boot == boot }
}
