import TrustRegistry

extension Journal {
  /// Makes the folder and writes line 1 with what else its transaction holds. One whose founding was never
  /// finished is founded anew.
  public static func found(
    in folder: RegistryFolder, with draft: TransactionDraft, signedBy key: SigningKey, as holder: LockHolder,
    into follower: inout some Follower, disk: Disk = .real
  ) throws(JournalFault) -> Journal {
    try folder.make()
    var journal = try Journal(opening: folder, disk: disk)
    let lock = try JournalLock.enter(folder, as: holder)
    guard try journal.isUnfounded() else { throw .alreadyFounded(folder.path) }
    try journal.settle(under: lock, into: &follower)
    guard journal.position.sequence == 0 else { throw .alreadyFounded(folder.path) }
    try journal.append(draft, signedBy: key, under: lock, into: &follower)
    return journal
  }

  /// Whether no founding was ever acknowledged here.
  private func isUnfounded() throws(JournalFault) -> Bool {
    try (currentMark()?.end ?? 0) == 0
  }
}
