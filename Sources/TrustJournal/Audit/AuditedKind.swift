import TrustRegistry

/// What sort of file is audited.
public enum AuditedKind: Sendable {
  case journal
  /// Every body is blank, so the keys are given from outside; without any, signatures are not looked at.
  case skeleton(keys: [PublicKey])
}
