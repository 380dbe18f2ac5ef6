import Glibc
import TrustJournal
import TrustRegistry

/// The own process's number, as the lock shows it to those who wait.
enum ProcessNumber {
  static var own: Int32 { getpid() }
}

/// How the desk speaks with its journal: every fault becomes a setback, and after one that means damage
/// nothing is written from here any more.
extension Desk {
  /// Asks the journal; nil on a desk without one.
  func ask<Answer, Failure: Error>(
    _ question: (borrowing Journal) throws(Failure) -> Answer?
  ) throws(Failure) -> Answer? {
    switch journal {
    case .some(let journal): try question(journal)
    case .none: nil
    }
  }

  /// Reads what others wrote since the last time; with trouble, what can still be read.
  /// - Returns: whether there was anything.
  @discardableResult
  public mutating func catchUp() throws(Setback) -> Bool {
    let before = book.edition
    defer {
      book.refresh()
      recogniseOfficer()
    }
    do {
      // Never with the lock: entering it writes to the very file that consoles watch, and they would wake
      // each other.
      try journal?.readNew(into: &book)
    } catch {
      // What is known already is not told again.
      if error != trouble { throw setback(error) }
    }
    try distrustIndex()
    if book.edition != before { setDownMeanwhile() }
    return book.edition != before
  }

  /// Waits for the lock, or says at once who holds it.
  mutating func enter(_ folder: RegistryFolder) throws(Setback) -> JournalLock {
    do {
      return waits
        ? try JournalLock.enter(folder, as: holder) : try JournalLock.enterAtOnce(folder, as: holder)
    } catch {
      throw setback(error)
    }
  }

  /// Brings the end of the journal in order and reads to it; the first write from here also asks the witness.
  /// Roster lines are left to whoever asks for the write.
  mutating func settle(under lock: borrowing JournalLock) throws(Setback) {
    defer { recogniseOfficer() }
    do {
      try journal?.settle(under: lock, into: &book)
    } catch {
      throw setback(error)
    }
    if !isCompared, trouble == nil { try compareWithWitness() }
    isCompared = true
  }

  /// Writes one transaction.
  /// - Returns: its entries, as everybody reads them in what was written.
  mutating func append(
    _ entries: [Entry], signedBy key: SigningKey, under lock: borrowing JournalLock
  ) throws(Setback) -> [Entry] {
    let draft = TransactionDraft(entries)
    do throws(CodingFault) { try draft.checkReadable() } catch { throw .unwritable(error) }
    do {
      let written = try journal?.append(draft, signedBy: key, under: lock, into: &book)
      return written?.lines.compactMap { try? Entry($0) } ?? []
    } catch {
      throw setback(error)
    }
  }

  mutating func setback(_ fault: JournalFault) -> Setback {
    if fault.endsWriting { stop(because: fault) }
    return .fault(fault)
  }

  /// From now on nothing is written from here, but for the way back to a journal that was restored (JOURNAL
  /// 28).
  mutating func stop(because fault: JournalFault) {
    trouble = trouble ?? fault
  }
}

extension JournalFault {
  /// Whether it means tampering or an uncertain disk, so that nothing may be decided or written on top of it.
  var endsWriting: Bool {
    switch self {
    case .replaced, .cut, .markDisagrees, .line, .tail, .newerVersion, .inDoubt, .grewUnderLock,
      .otherRegistry, .historyChanged, .witnessDamaged, .notErased:
      true
    case .system, .noRegistry, .alreadyFounded, .busy, .notSaved, .readOnly, .clockBehind, .tooLarge,
      .wouldNotVerify:
      false
    }
  }
}

extension TransactionDraft {
  /// What nobody could read back would freeze its subject for good: it must not be written (JOURNAL 3).
  func checkReadable() throws(CodingFault) {
    for line in lines {
      _ = try Event(Body(kind: line.kind, version: line.version, content: line.content, salt: ""))
    }
  }
}
