import Glibc

/// The right to build the roster index: one process at a time (JOURNAL 24).
public struct IndexLock: ~Copyable {
  private let file: OpenFile

  /// Nil where another process is building, or this one may not.
  public init?(_ folder: RegistryFolder) {
    guard OpenFile.allows(W_OK, on: folder.path), let file = try? OpenFile(folder.indexLock, O_RDWR),
      flock(file.descriptor, LOCK_EX | LOCK_NB) == 0
    else { return nil }
    self.file = file
  }
}

extension RegistryFolder {
  /// The roster index of a fold version.
  public func index(version: Int) -> String { path + "/roster-\(version).index" }
}
