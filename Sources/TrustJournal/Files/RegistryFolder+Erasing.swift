import Glibc
import TrustRegistry

extension RegistryFolder {
  /// What lies beside the journal and is about a subject, by its name in the folder: it goes with an erasure.
  public func files(about subject: Subject) -> [String] {
    let own = [drafts, analysis].flatMap { folder in
      RegistryFolder.entries(of: folder).filter { RegistryFolder.names(subject.description, in: $0) }
        .map { String(folder.dropFirst(path.count + 1)) + "/" + $0 }
    }
    return own.sorted()
  }

  /// Takes away what lies beside the journal and is about a subject: drafts and analyses that bear its number
  /// in their names, and every index, which can be made anew (JOURNAL 19).
  func removeFiles(about subject: String, from disk: Disk) throws(SystemError) {
    for folder in [drafts, analysis] {
      try RegistryFolder.remove(in: folder, from: disk) { RegistryFolder.names(subject, in: $0) }
    }
    try RegistryFolder.remove(in: path, from: disk) { $0.hasPrefix("roster-") && $0.hasSuffix(".index") }
  }

  /// Whether a file's name bears the subject's number, and not a longer one.
  static func names(_ subject: String, in name: String) -> Bool {
    var rest = name[...]
    while let place = rest.firstRange(of: subject) {
      let after = rest[place.upperBound...].first
      if !(after?.isNumber ?? false) { return true }
      rest = rest[place.upperBound...]
    }
    return false
  }

  private static func remove(
    in folder: String, from disk: Disk, where isMeant: (String) -> Bool
  ) throws(SystemError) {
    let found = entries(of: folder).filter(isMeant)
    for name in found {
      let path = folder + "/" + name
      let answer = disk.remove(path)
      guard answer >= 0 || answer == -Int(ENOENT) else {
        throw SystemError(.remove, path, code: Int32(-answer))
      }
    }
    guard !found.isEmpty else { return }
    // A name that a power cut brings back would bring the words back.
    do { try synchronizeFolder(folder) } catch {
      if case .system(let error) = error { throw error }
    }
  }

  private static func entries(of folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }
  }
}
