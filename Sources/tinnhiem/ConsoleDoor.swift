import Console
import TrustDesk
import TrustRegistry

/// Opens the console on a registry.
struct ConsoleDoor {
  let common: CommonOptions
  let folder: String
  /// Where the keys of a demonstration's officers lie, whose places can be taken.
  let keys: String?

  /// - Returns: the program's exit code.
  func open() throws(Complaint) -> Int32 {
    0
  }
}
