import TrustJournal
import TrustRegistry

/// Each officer's own account remembers what it has seen, so that nobody can quietly cut or rewrite history
/// (JOURNAL 27).
extension Desk {
  /// The journal must bear what this account has seen of it, and be the registry that the key is for.
  mutating func compareWithWitness() throws(Setback) {
    let (state, pinned) = (state, key?.registry)
    do {
      _ = try ask { journal throws(JournalFault) -> Bool? in
        if let pinned, let found = journal.founding?.registry, pinned != found {
          throw .otherRegistry(expected: pinned, found: found)
        }
        guard let state else { return nil }
        try Witness(of: journal.folder, in: state).check(journal)
        return true
      }
    } catch {
      throw setback(error)
    }
  }

  /// Remembers what was read and written by now; never while something is wrong. Another process of this
  /// account may have seen more meanwhile: that is compared too, and never written over.
  public mutating func keepWitness() {
    guard trouble == nil, let state, let folder else { return }
    let isVerified = unchecked == nil
    do throws(JournalFault) {
      let kept = try Witness(of: folder, in: state)
      let seen = try ask { journal throws(JournalFault) in
        try kept.check(journal)
        var seen = kept
        if kept.newest.map({ $0.sequence < journal.position.sequence }) ?? true {
          seen.remember(journal, isVerified: isVerified)
        } else if isVerified {
          seen.noteVerified(journal)
        }
        return seen
      }
      if let seen, seen != kept { try seen.keep(for: folder, in: state) }
      witnessTrouble = nil
    } catch {
      if error.endsWriting { stop(because: error) } else { witnessTrouble = error }
    }
  }

  /// The newest line that this account has seen and that the journal does not bear any more; nil where all
  /// is borne.
  public var lostLine: JournalPosition? {
    guard case .historyChanged(let gap) = trouble else { return nil }
    return gap.missing
  }

  /// What is written on the way back must fit (JOURNAL 28): the administrator names the line that the
  /// restored journal ends with, every officer the line that they have seen and that is gone.
  func checkRestoring(_ acts: [Act]) throws(Setback) {
    switch acts.first?.command {
    case .office(.restore(let sequence, let seal, _)):
      guard let end = position, end.sequence == sequence, end.seal.text == seal else {
        throw .otherLine(position ?? .start)
      }
    case .office(.acceptHistory(let sequence, let seal, let signature)):
      guard case .historyChanged(let gap) = trouble else { throw .refused(.nothingChanged) }
      guard gap.missing.sequence == sequence, gap.missing.seal.text == seal,
        gap.missing.signature?.text == signature
      else { throw .otherLine(gap.missing) }
      guard isRestored(since: gap) else { throw .restoreMissing }
    default: break
    }
  }

  /// Whether an administrator has declared a restore that this officer has not seen before.
  private func isRestored(since gap: WitnessGap) -> Bool {
    let voided = Set(findings.map(\.sequence))
    return book.entries(about: .office).contains { entry in
      guard case .office(.restored) = entry.event else { return false }
      return entry.sequence > gap.lastBorne?.sequence ?? 0 && !voided.contains(entry.sequence)
    }
  }

  /// After the officer's own acceptance the witness starts anew from what the journal bears now.
  mutating func acceptJournal(after entries: [Entry]) {
    guard case .historyChanged(let gap) = trouble, let state, let folder,
      case .office(.historyAccepted(gap.missing.sequence, gap.missing.seal.text, _)) = entries.first?.event
    else { return }
    trouble = nil
    var witness = Witness()
    _ = ask { journal -> Bool? in
      witness.accept(journal)
      return true
    }
    do { try witness.keep(for: folder, in: state) } catch { witnessTrouble = error }
  }
}

extension Act {
  /// Whether it is a step of the way back after a restore: the only acts that a changed history does not
  /// forbid.
  var restoresTrust: Bool {
    switch command {
    case .office(.restore), .office(.acceptHistory): true
    default: false
    }
  }
}
