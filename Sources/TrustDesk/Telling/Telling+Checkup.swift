import TrustJournal
import TrustRegistry

/// One thing that `doctor` looked at.
public struct Check: Sendable, Hashable {
  /// Its key in JSON.
  public let key: String
  public let title: Phrase
  public let found: Phrase

  public init(_ key: String, _ title: Phrase, _ found: Phrase) {
    self.key = key
    self.title = title
    self.found = found
  }
}

extension Telling {
  public func page(_ checks: [Check], json: Bool) -> String {
    guard json else { return plain(checks.map { [say($0.title), say($0.found)] }) }
    var object = BodyObject()
    for check in checks { object.append(check.key, .text(say(check.found))) }
    return line(object)
  }
}
