import TrustRegistry

/// Who follows a journal: gives the key that each officer has in force and takes in one transaction after
/// another, so that the next is judged by the keys that this one left (JOURNAL 7, 9). The same way for what
/// is read and for what is appended here.
public protocol Follower {
  /// The key that an officer has in force before the next transaction; nothing for whom there is none. For
  /// line 1 nobody is asked: it names its own.
  func key(of officer: OfficerID) -> PublicKey?

  /// Takes in the next verified transaction. Answers whether it had the right to its effect; without it, it
  /// has none anywhere, and an erasure in it blanks nothing.
  mutating func follow(_ transaction: SealedTransaction) -> Bool

  /// Is told, before it is given blank lines, of the erasures further on that list them: as these say are the
  /// lines to be read. Each is still to be judged when it comes.
  mutating func foresee(_ erasures: [ForeseenErasure])
}

extension Follower {
  public mutating func foresee(_ erasures: [ForeseenErasure]) {}
}
