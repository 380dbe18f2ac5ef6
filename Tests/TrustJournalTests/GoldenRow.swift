import Testing
import TrustRegistry

@testable import TrustJournal

/// An event, and exactly what stands for it in a journal between `v` and `salt`.
struct GoldenRow: Sendable, CustomTestStringConvertible {
  let kind: EventKind
  let event: Event
  /// The members of the body, without braces.
  let content: String

  init(_ kind: EventKind, _ event: Event, _ content: String) {
    self.kind = kind
    self.event = event
    self.content = content
  }

  static let salt = "00112233445566778899aabbccddeeff"
  static let all =
    officeRows + keeperRows + creatorRows + caseRows + scoringRows + afterRows
    + assignmentRows
    + recordRows
    + reviewRows + complaintRows
    + privacyRows
    + appealRows
    + allianceRows

  /// The whole body.
  var text: String { #"{"kind":"\#(kind.rawValue)","v":1,\#(content),"salt":"\#(GoldenRow.salt)"}"# }

  var testDescription: String { "\(kind.rawValue) \(content.prefix(40))" }

  static func read(_ body: String) throws -> Event {
    try Event(try Body(reading: Array(body.utf8)))
  }
}

/// What golden rows are made of.
enum Golden {
  static let second = known(OfficerID.init, "o-0002")
  static let key = String(repeating: "0a", count: 32)
  static let proof = String(repeating: "0b", count: 64)
  static let march = known(Day.init, "2026-03-05")

  /// Makes a value of a text; a test whose own text is wrong ends here.
  static func known<Value>(_ make: (String) -> Value?, _ text: String) -> Value {
    guard let value = make(text) else { preconditionFailure("not a \(Value.self): \(text)") }
    return value
  }
}
