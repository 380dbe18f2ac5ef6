/// One line of the journal, understood: who did what, when, about whom.
public struct Entry: Sendable, Hashable {
  /// The line's number in the registry, from 1.
  public var sequence: Int
  public var at: Timestamp
  public var by: OfficerID
  public var about: Subject
  /// Its number among the lines about the same subject, from 1; also the subject's revision.
  public var nth: Int
  /// Lines of the same transaction still to come.
  public var left: Int
  /// Nil when the body was lawfully erased.
  public var event: Event?
  /// The officer's own mark of a request, 16 hex digits, by which a retry is recognised (JOURNAL 18).
  public var request: String?

  public init(
    sequence: Int, at: Timestamp, by: OfficerID, about: Subject, nth: Int, left: Int, event: Event?,
    request: String? = nil
  ) {
    self.sequence = sequence
    self.at = at
    self.by = by
    self.about = about
    self.nth = nth
    self.left = left
    self.event = event
    self.request = request
  }
}
