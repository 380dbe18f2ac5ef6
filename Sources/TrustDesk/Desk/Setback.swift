import TrustRegistry

/// Why an act did not come about. Nothing was written.
public enum Setback: Error, Sendable {
  /// An officer may not.
  case refused(Refusal)
  /// Somebody changed the dossier after the officer had looked at it.
  case changedMeanwhile(CreatorID)
  /// Nobody is at the desk: no key was given.
  case noKey
  /// The clock is set, and this is no trial registry.
  case clockSet
  /// What was decided would have no effect when read back: our own mistake, caught before writing.
  case contradicted(Contradiction)
}
