/// What kind of finding: names that scripts rely on, never changed.
public enum FindingID: String, Sendable, Hashable, CaseIterable {
  /// A line is not laid out as a line is.
  case frame
  /// A seal is not the hash of the link before it and its head.
  case seal
  /// A line or a subject's lines are not numbered one by one, or the time goes back.
  case order
  /// The lines of a transaction do not belong together.
  case transaction
  /// A body is not what was sealed.
  case body
  /// A body is sealed as it stands, yet outside the grammar.
  case grammar
  /// Line 1 founds no registry.
  case founding
  /// A signature is not of the officer's key in force.
  case signature
  /// The signer has no key in force.
  case signer
  /// A body is blank and no erasure lists it.
  case blank
  /// An erasure lists a line that still has its words.
  case unfinishedErasure = "erasure-unfinished"
  /// An entry is dated more than five minutes ahead of the reader's clock.
  case future
  /// Behind the last whole transaction lies what was never acknowledged.
  case tornTail = "torn-tail"
  /// The journal is shorter than what was acknowledged.
  case cut
  /// A kind, version or format that this program does not know.
  case unknownKind = "unknown-kind"
  /// A correctly signed act without the right to it: it has no effect.
  case notByRight = "not-by-right"
  /// A correctly signed act that contradicts what stood before it: it has no effect.
  case contradiction
  /// Signed with a key after the day since which it is not to be trusted.
  case retiredKey = "retired-key"
  /// The new key's own signature is missing or not its own.
  case possession
  /// The journal does not bear what the account that audits has seen of it.
  case witness
}
