import Glibc

/// Where an officer's own account keeps what it has seen of registries, out of everybody else's reach.
public struct StateFolder: Sendable, Hashable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// `tinnhiem` in `XDG_STATE_HOME`, or else in `~/.local/state`; nothing where there is no home.
  public static func ofThisOfficer() -> StateFolder? {
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return StateFolder(state + "/tinnhiem")
    }
    return variable("HOME").map { StateFolder($0 + "/.local/state/tinnhiem") }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The file about the registry in a folder.
  func file(for folder: RegistryFolder) -> String {
    let resolved = realpath(folder.path, nil)
    defer { free(resolved) }
    let name = resolved.map { String(cString: $0) } ?? folder.path
    return path + "/" + Seal.digest(of: Array(name.utf8)).text.prefix(32) + ".witness"
  }

  /// What the file holds; nothing if there is none.
  func read(_ path: String) throws(JournalFault) -> [UInt8]? {
    guard access(path, F_OK) == 0 else { return nil }
    let file = try OpenFile(path, O_RDONLY)
    return try file.read(at: 0, count: try file.identity().size)
  }

  /// Replaces the file whole, so that a power cut leaves the old one or the new.
  func replace(_ path: String, with bytes: [UInt8]) throws(JournalFault) {
    try makeFolders()
    let draft = path + ".\(getpid())"
    unlink(draft)
    try writeNew(draft, bytes)
    guard rename(draft, path) == 0 else { throw .system(SystemError(.rename, path, code: errno)) }
    try RegistryFolder.synchronizeFolder(self.path)
  }

  private func writeNew(_ path: String, _ bytes: [UInt8]) throws(JournalFault) {
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    do throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try Disk.real.writeWhole(UnsafeRawBufferPointer(bytes), to: file, at: 0)
      }
      try Disk.real.synchronize(file)
    } catch {
      unlink(path)
      throw .system(error)
    }
  }

  private func makeFolders() throws(JournalFault) {
    guard access(path, F_OK) != 0 else { return }
    try RegistryFolder.makeParents(of: path)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .system(SystemError(.create, path, code: errno))
    }
  }
}
