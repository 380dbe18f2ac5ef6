/// The unit of an erasure: never chosen lines (JOURNAL 19).
public enum ErasureScope: Sendable, Hashable {
  case dossier
  /// A closed case, by its number in the dossier.
  case caseNumbered(Int)
}
