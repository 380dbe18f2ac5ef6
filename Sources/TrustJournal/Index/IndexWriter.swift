import CGlibc
import Crypto
import Glibc
import TrustRegistry

/// Writes a roster index beside the journal: into a file of its own, a portion at a time so that nobody's
/// commit waits behind it, and under its name only when it is whole (JOURNAL 24).
public struct IndexWriter: ~Copyable {
  private static let portion = 1 << 20

  private let file: OpenFile
  private let temporary: String
  private let path: String
  private let folder: String
  private var buffer: [UInt8] = []
  private var written = IndexHeader.size
  private var hash = SHA256()
  private var sections: [Range<Int>] = []

  /// - Throws: `.system` where the folder cannot be written.
  public init(for path: String, in folder: RegistryFolder) throws(JournalFault) {
    self.path = path
    self.folder = folder.path
    temporary = path + ".new"
    unlink(temporary)
    file = try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    buffer.reserveCapacity(IndexWriter.portion + 4096)
  }

  /// Writes the next section, in the order of `IndexSection`.
  public mutating func write(_ section: IndexSection, _ bytes: UnsafeRawBufferPointer) throws(JournalFault) {
    precondition(section.rawValue == sections.count, "sections stand in their order")
    let start = written + buffer.count
    var done = 0
    while done < bytes.count {
      let part = UnsafeRawBufferPointer(
        rebasing: bytes[done..<min(bytes.count, done + IndexWriter.portion)])
      buffer.append(contentsOf: part)
      done += part.count
      try flush(atLeast: IndexWriter.portion)
    }
    sections.append(start..<start + bytes.count)
    let rest = (written + buffer.count) & 63
    if rest > 0 { buffer.append(contentsOf: repeatElement(0, count: 64 - rest)) }
  }

  public mutating func write<Number: BitwiseCopyable>(
    _ section: IndexSection, _ numbers: [Number]
  ) throws(JournalFault) {
    try numbers.withUnsafeBufferPointer { (numbers) throws(JournalFault) in
      try write(section, UnsafeRawBufferPointer(numbers))
    }
  }

  private mutating func flush(atLeast least: Int) throws(JournalFault) {
    guard buffer.count >= least, !buffer.isEmpty else { return }
    buffer.withUnsafeBytes { hash.update(bufferPointer: $0) }
    try put(buffer, at: written)
    // What is handed to the disk at once does not pile up before somebody's commit.
    _ = glibc_begin_writing(file.descriptor, Int64(written), Int64(buffer.count))
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: [UInt8], at offset: Int) throws(JournalFault) {
    do throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try Disk.real.writeWhole(UnsafeRawBufferPointer(bytes), to: file, at: offset)
      }
    } catch {
      throw .system(error)
    }
  }

  /// Puts the index in its place: from now on whoever opens the registry reads it.
  public consuming func finish(
    version: Int, of registry: Seal, upTo end: JournalPosition
  ) throws(JournalFault) {
    try flush(atLeast: 0)
    let digest = Seal(bytes: Array(hash.finalize()))
    let header = IndexHeader(
      version: version, registry: registry, end: end, digest: digest, sections: sections)
    try put(header.bytes, at: 0)
    guard fsync(file.descriptor) == 0, fchmod(file.descriptor, 0o440) == 0, rename(temporary, path) == 0
    else { throw .system(SystemError(.write, path, code: errno)) }
    try RegistryFolder.synchronizeFolder(folder)
  }
}
