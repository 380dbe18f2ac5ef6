import TrustRegistry

/// Who holds the lock, as they wrote it behind the mark.
public struct LockHolder: Sendable, Hashable {
  /// The process, as its own machine numbers it.
  public let process: Int32
  public let officer: OfficerID
  /// The verb being done, as `import`.
  public let verb: String

  public init(process: Int32, officer: OfficerID, verb: String) {
    self.process = process
    self.officer = officer
    self.verb = verb
  }

  static let size = 96

  /// One line of a fixed length, so that a longer one before leaves nothing behind.
  var record: [UInt8] {
    let text = Array("\(process) \(officer) \(verb)".utf8.prefix(LockHolder.size - 1))
    return text + [UInt8](repeating: 0x20, count: LockHolder.size - 1 - text.count) + [0x0A]
  }

  init?(record: [UInt8]) {
    guard record.count == LockHolder.size, record.last == 0x0A else { return nil }
    let words = String(decoding: record.dropLast(), as: UTF8.self).split(separator: " ")
    guard words.count >= 2, let process = Int32(words[0]),
      let officer = OfficerID(String(words[1]))
    else { return nil }
    self.process = process
    self.officer = officer
    verb = words.dropFirst(2).joined(separator: " ")
  }
}
