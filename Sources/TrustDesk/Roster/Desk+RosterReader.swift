import TrustRegistry

extension Desk {
  /// Reads search lines in this registry's words, with days counted from the desk's.
  public var rosterReader: RosterReader {
    RosterReader(RosterVocabulary(office, officer: officerID), on: today)
  }
}
