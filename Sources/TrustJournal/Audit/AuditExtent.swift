/// How far a whole verification goes.
public enum AuditExtent: Sendable, Hashable {
  /// Everything: who signed, and with what right, too.
  case whole
  /// Layout, order, seals and digests, as `sha256sum` would tell a changed file: not who signed, nor with
  /// what right.
  case seals
}
