extension Office {
  /// The key that an officer had in force before a line, by its number; nil where there was none (JOURNAL 7).
  public func key(of officer: OfficerID, at sequence: Int) -> PublicKey? {
    officers[officer]?.authority(at: sequence)?.key
  }
}
