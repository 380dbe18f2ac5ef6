import Glibc

extension RegistryFolder {
  static let folderMode: mode_t = 0o2770
  static let fileMode: mode_t = 0o660

  /// Makes the folder with everything in it but lines, with the modes of JOURNAL whatever the umask is. What
  /// is there already stays: `lock` and `turn` are never replaced.
  func make() throws(JournalFault) {
    try RegistryFolder.makeParents(of: path)
    for folder in [path, drafts, present, analysis] { try RegistryFolder.makeFolder(folder) }
    for file in [lock, turn, indexLock, journal] { try RegistryFolder.makeFile(file) }
    try RegistryFolder.synchronizeFolder(path)
    try RegistryFolder.synchronizeFolder(RegistryFolder.parent(of: path))
  }

  static func makeParents(of path: String) throws(JournalFault) {
    let parent = parent(of: path)
    guard access(parent, F_OK) != 0 else { return }
    try makeParents(of: parent)
    guard mkdir(parent, 0o777) == 0 || errno == EEXIST else {
      throw .system(SystemError(.create, parent, code: errno))
    }
  }

  private static func makeFolder(_ path: String) throws(JournalFault) {
    if mkdir(path, 0o700) != 0 {
      guard errno == EEXIST else { throw .system(SystemError(.create, path, code: errno)) }
      return
    }
    guard chmod(path, folderMode) == 0 else { throw .system(SystemError(.create, path, code: errno)) }
  }

  private static func makeFile(_ path: String) throws(JournalFault) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      guard errno == EEXIST else { throw .system(SystemError(.create, path, code: errno)) }
      return
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, fileMode) == 0 else {
      throw .system(SystemError(.create, path, code: errno))
    }
  }

  /// Makes the names in a folder durable, not only the bytes behind them.
  static func synchronizeFolder(_ path: String) throws(JournalFault) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    guard fsync(folder.descriptor) == 0 else {
      throw .system(SystemError(.synchronize, path, code: errno))
    }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
