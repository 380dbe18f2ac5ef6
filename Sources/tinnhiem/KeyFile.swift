import TrustDesk

/// An officer's key file: the user's own, like every file that the user names.
enum KeyFile {
  static func read(_ path: String) throws(Complaint) -> OfficerKey {
    do throws(KeyFault) {
      return try NamedFile.asUser { () throws(KeyFault) in try OfficerKey(file: path) }
    } catch {
      throw Complaint(error)
    }
  }

  /// Makes the file, and the folders above it; an existing one is never replaced.
  static func write(_ key: OfficerKey, to path: String) throws(Complaint) {
    try NamedFile.asUser { () throws(Complaint) in try Folder.make(Folder.holding(path)) }
    do throws(KeyFault) {
      try NamedFile.asUser { () throws(KeyFault) in try key.write(to: path) }
    } catch {
      throw Complaint(error)
    }
  }
}
