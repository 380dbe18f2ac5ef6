import TrustRegistry

/// A follower that also says what is not right in what it took in: acts without right, kinds that it does not
/// know.
public protocol Examiner: Follower {
  /// What was found since the last time it was asked.
  mutating func takeFindings() -> [AuditFinding]
}
