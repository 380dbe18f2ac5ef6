import Glibc

/// The five steps that change the registry's files on disk, apart, so that a test can make each of them fail,
/// fall short or be the last. Each answers as the system call of its name, with `-errno` for its failure.
public struct Disk: Sendable {
  /// To the end of a descriptor opened for appending; may write less than asked.
  public var append: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// At a place; may write less than asked.
  public var write: @Sendable (Int32, UnsafeRawBufferPointer, Int) -> Int
  /// Gives 0 when what was written is on the disk.
  public var synchronize: @Sendable (Int32) -> Int
  /// To a length.
  public var truncate: @Sendable (Int32, Int) -> Int
  /// Takes a name away.
  public var remove: @Sendable (String) -> Int

  public init(
    append: @escaping @Sendable (Int32, UnsafeRawBufferPointer) -> Int,
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer, Int) -> Int,
    synchronize: @escaping @Sendable (Int32) -> Int,
    truncate: @escaping @Sendable (Int32, Int) -> Int,
    remove: @escaping @Sendable (String) -> Int = Disk.unlinked
  ) {
    self.append = append
    self.write = write
    self.synchronize = synchronize
    self.truncate = truncate
    self.remove = remove
  }

  public static let real = Disk(
    append: { descriptor, bytes in answer(Glibc.write(descriptor, bytes.baseAddress, bytes.count)) },
    write: { descriptor, bytes, offset in
      answer(pwrite(descriptor, bytes.baseAddress, bytes.count, offset))
    },
    synchronize: { descriptor in answer(Int(fdatasync(descriptor))) },
    truncate: { descriptor, length in answer(Int(ftruncate(descriptor, length))) })

  @Sendable public static func unlinked(_ path: String) -> Int { answer(Int(unlink(path))) }

  private static func answer(_ result: Int) -> Int { result < 0 ? -Int(errno) : result }
}
