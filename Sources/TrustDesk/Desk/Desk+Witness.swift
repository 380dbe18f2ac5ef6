import TrustJournal
import TrustRegistry

/// Each officer's own account remembers what it has seen, so that nobody can quietly cut or rewrite history (JOURNAL 27).
extension Desk {
  /// The journal must bear what this account has seen of it, and be the registry that the key is for.
  mutating func compareWithWitness() throws(Setback) {
    let witness = witness
    do throws(JournalFault) {
      switch journal {
      case .some(let journal):
        if let pinned = key?.registry, let found = journal.founding?.registry, pinned != found {
          throw .otherRegistry(expected: pinned, found: found)
        }
        try witness.check(journal)
      case .none: break
      }
    } catch {
      throw .fault(error)
    }
  }

  /// Remembers what was read and written by now; never while something is wrong.
  public mutating func keepWitness() {
    guard trouble == nil, let state, let folder else { return }
    var seen = witness
    switch journal {
    case .some(let journal): seen.remember(journal)
    case .none: return
    }
    guard seen != witness else { return }
    do {
      try seen.keep(for: folder, in: state)
      witness = seen
    } catch {
      witnessTrouble = error
    }
  }

  /// From now on nothing is written from here.
  mutating func stop(because fault: JournalFault) {
    trouble = trouble ?? fault
    journal?.stopWriting(because: fault)
  }
}
