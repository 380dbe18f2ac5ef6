import Glibc

/// The right to write: held by one process at a time, given back when it goes out of use (JOURNAL 13). While
/// it is held, Ctrl-Z waits, so that nobody stops with everybody else behind them.
public struct JournalLock: ~Copyable {
  public let folder: RegistryFolder
  let file: OpenFile
  private let heldBack: HeldBackStop

  /// Waits in the turnstile, then for the lock; the order of arrival holds even behind a long import.
  public static func enter(
    _ folder: RegistryFolder, as holder: LockHolder
  ) throws(JournalFault) -> JournalLock {
    let turn = try open(folder.turn)
    try wait(for: turn)
    let file = try open(folder.lock)
    try wait(for: file)
    return try JournalLock(folder, file, holder)
  }

  /// Enters without waiting, or says who is inside.
  public static func enterAtOnce(
    _ folder: RegistryFolder, as holder: LockHolder
  ) throws(JournalFault) -> JournalLock {
    let turn = try open(folder.turn)
    let file = try open(folder.lock)
    guard flock(turn.descriptor, LOCK_EX | LOCK_NB) == 0, flock(file.descriptor, LOCK_EX | LOCK_NB) == 0
    else {
      throw .busy(try JournalLock.holder(in: file))
    }
    return try JournalLock(folder, file, holder)
  }

  /// Who was the last to enter: the holder, when entering at once was refused.
  public static func holder(of folder: RegistryFolder) throws(JournalFault) -> LockHolder? {
    try holder(in: try OpenFile(folder.lock, O_RDONLY))
  }

  private init(
    _ folder: RegistryFolder, _ file: consuming OpenFile, _ holder: LockHolder
  ) throws(JournalFault) {
    guard try file.isAtItsPath() else { throw .replaced(folder.lock) }
    self.folder = folder
    self.file = file
    heldBack = HeldBackStop()
    do throws(SystemError) {
      try holder.record.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try Disk.real.writeWhole(UnsafeRawBufferPointer(bytes), to: self.file, at: Mark.size)
      }
    } catch {
      // The name behind the mark is a courtesy; the lock holds without it, even on a full disk.
    }
  }

  private static func open(_ path: String) throws(JournalFault) -> OpenFile {
    try OpenFile(path, O_RDWR)
  }

  private static func wait(for file: borrowing OpenFile) throws(JournalFault) {
    while flock(file.descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .system(SystemError(.lock, file.path, code: errno)) }
    }
  }

  private static func holder(in file: borrowing OpenFile) throws(JournalFault) -> LockHolder? {
    LockHolder(record: try file.read(at: Mark.size, count: LockHolder.size))
  }
}
