import TrustJournal
import TrustRegistry

/// Where a demonstration was built.
extension Telling {
  public func built(_ folder: String, keys: String, json: Bool) -> String {
    if json { return line(["registry": .text(folder), "keys": .text(keys)]) }
    return plain([
      [say("Sổ trình diễn", "Demonstration registry"), folder],
      [say("Khóa của nhân sự", "Officers' keys"), keys],
    ])
  }
}
