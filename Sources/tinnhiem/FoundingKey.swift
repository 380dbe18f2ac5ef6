import Glibc
import TrustDesk

/// The founder's key file: there before the registry is, so that no registry is ever without its key.
struct FoundingKey {
  let key: OfficerKey
  private let path: String
  private let isNew: Bool

  /// Takes the key that lies at `path` and belongs to no registry yet, or makes one.
  init(_ path: String) throws(Complaint) {
    self.path = path
    isNew = access(path, F_OK) != 0
    if isNew {
      key = OfficerKey()
      try KeyFile.write(key, to: path)
    } else {
      key = try KeyFile.read(path)
      guard key.registry == nil else { throw Complaint(.keyInUse(path), code: 2) }
    }
  }

  /// The registry did not come about: a key made for it goes too.
  func discard() {
    if isNew { unlink(path) }
  }

  /// Writes down which registry and officer the key is for.
  func keep(_ key: OfficerKey) throws(Complaint) {
    let fresh = path + ".new"
    try KeyFile.write(key, to: fresh)
    guard rename(fresh, path) == 0 else { throw Complaint(FileTrouble.writing(path, code: errno), code: 2) }
  }
}
