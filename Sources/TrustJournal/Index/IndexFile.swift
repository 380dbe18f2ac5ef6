import Glibc
import TrustRegistry

/// A roster index, mapped into memory: shared by every process that reads it, and never written in place
/// (JOURNAL 22–24). Nothing is decided from it, and nothing in it is believed that leads outside the file.
public final class IndexFile: @unchecked Sendable {
  // The mapping is never written and lives as long as this: that makes it safe to share.
  private let mapping: UnsafeRawBufferPointer
  private let header: IndexHeader
  /// Tells this file from one that took its place.
  public let inode: UInt

  /// Bytes and lines of the journal that it stands for, and S of the last of them.
  public var end: Int { header.end }
  public var sequence: Int { header.sequence }
  public var seal: Seal { header.seal }

  /// Nil where there is none, or it is cut, torn or of another version: it is then to be made anew.
  public init?(_ path: String, version: Int) {
    guard let file = try? OpenFile(path, O_RDONLY), let identity = try? file.identity(),
      identity.size >= IndexHeader.size,
      let base = mmap(nil, identity.size, PROT_READ, MAP_SHARED, file.descriptor, 0), base != MAP_FAILED
    else { return nil }
    let mapping = UnsafeRawBufferPointer(start: base, count: identity.size)
    guard let header = IndexHeader(mapping), header.version == version,
      header.sections.allSatisfy({ IndexHeader.size <= $0.lowerBound && $0.upperBound <= mapping.count })
    else {
      munmap(base, identity.size)
      return nil
    }
    (self.mapping, self.header, inode) = (mapping, header, identity.inode)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: mapping.baseAddress), mapping.count) }

  public subscript(section: IndexSection) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: mapping[header.sections[section.rawValue]])
  }

  /// A section of numbers. It stands only as long as the file is held.
  public func column<Number: FixedWidthInteger & BitwiseCopyable>(
    _ section: IndexSection, of type: Number.Type
  ) -> UnsafeBufferPointer<Number> {
    self[section].bindMemory(to: type)
  }

  /// The bytes from one start to the next; none where the starts are not in order.
  public func part<Number: FixedWidthInteger & BitwiseCopyable>(
    _ place: Int, of section: IndexSection, startingAt starts: UnsafeBufferPointer<Number>
  ) -> UnsafeRawBufferPointer {
    guard starts.indices.contains(place + 1) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let bytes = self[section]
    let range =
      Int(
        truncatingIfNeeded: starts[place])..<max(
        Int(truncatingIfNeeded: starts[place]), Int(truncatingIfNeeded: starts[place + 1]))
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// Whether every byte is as it was written: takes as long as hashing the file, so nobody waits for it.
  public var isWhole: Bool {
    Seal.digest(of: UnsafeRawBufferPointer(rebasing: mapping[IndexHeader.size...])) == header.digest
  }

  /// The file under a name, to be told from another that takes its place; nil where there is none.
  public static func inode(of path: String) -> UInt? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt(status.st_ino) : nil
  }

  /// Whether it was made of this registry, up to a line that the journal bears.
  public func suits(_ journal: borrowing Journal, of registry: Seal) -> Bool {
    (try? suits(journal.file, of: registry)) ?? false
  }

  /// Whether it was made of this registry, up to a line that its journal bears.
  /// - Throws: `.cut` where the journal of the same registry ends before: an index is never ahead of it.
  func suits(_ file: borrowing OpenFile, of registry: Seal) throws(JournalFault) -> Bool {
    guard header.registry == registry, end > 0 else { return false }
    let size = try file.identity().size
    guard size >= end else { throw .cut(acknowledged: end, found: size) }
    guard let position = try file.position(endingAt: end) else { return false }
    return position.sequence == sequence && position.seal == seal
  }
}
