import Glibc
import TrustDesk

/// Where a demonstration lies: in the folder that was named, or in one that goes when the console is left.
struct DemoPlace {
  let folder: String
  private let isThrownAway: Bool

  init(named folder: String?) throws(Complaint) {
    if let folder {
      (self.folder, isThrownAway) = (folder, false)
      return
    }
    var template = Array("\(Invocation.environment("TMPDIR") ?? "/tmp")/tinnhiem-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Complaint(FileTrouble.writing("/tmp", code: errno), code: 2)
    }
    let made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    (self.folder, isThrownAway) = (made + "/registry", true)
  }

  /// Where the officers' keys lie.
  var keys: String { folder + "/keys" }

  /// Whether a demonstration was built there before: its console is then opened again.
  var isKept: Bool { access(keys + "/staff.key", R_OK) == 0 }

  /// Takes a throw-away registry away.
  func leave() {
    guard isThrownAway else { return }
    Folder.remove(Folder.holding(folder))
  }
}
