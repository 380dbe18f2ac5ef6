import TrustJournal
import TrustRegistry

extension Desk {
  /// Verifies a whole registry: layout, seals, digests, order, signatures, rights, what folds contradict
  /// (JOURNAL 9). Needs no key and writes nothing. One process at a time verifies a registry; others wait.
  /// - Parameters:
  ///   - state: where the account that audits keeps its witness: what the journal does not bear of it is a
  ///     finding too. Nil asks none.
  ///   - progress: told from time to time how many bytes of how many are done.
  ///   - waiting: told who verifies the registry just now, before this waits for its end.
  ///   - isInterrupted: asked from time to time; once it is true, the report is of no worth.
  public static func audit(
    _ folder: String, _ extent: AuditExtent = .whole, clock: Clock = .system,
    state: StateFolder? = .ofThisOfficer(),
    progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in },
    waiting: @escaping (Phrase) -> Void = { _ in }, isInterrupted: @escaping () -> Bool = { false }
  ) throws(Setback) -> AuditReport {
    do {
      let folder = RegistryFolder(folder)
      var book = Book(of: try? JournalLines(folder))
      book.isAudited = true
      let audit = Audit(
        at: clock.now, extent: extent, progress: progress, waiting: waiting, isInterrupted: isInterrupted)
      var report = try audit.examine(folder, with: &book)
      if let finding = try finding(ofWitnessIn: state, about: folder) { report.findings.append(finding) }
      return report
    } catch {
      throw .fault(error)
    }
  }

  /// Begins to verify the whole registry while the officer works on; nil on a desk without a journal,
  /// and where the system gives no more threads.
  /// - Parameter told: called, on a thread of the verification, when there is something to look at.
  public func audit(told: @escaping @Sendable () -> Void) -> BackgroundAudit? {
    folder.flatMap { BackgroundAudit(of: $0.path, clock: clock, state: state, told: told) }
  }

  private static func finding(
    ofWitnessIn state: StateFolder?, about folder: RegistryFolder
  ) throws(JournalFault) -> AuditFinding? {
    guard let state else { return nil }
    let gap = try Witness(of: folder, in: state).gap(in: try Journal(opening: folder))
    return gap.map {
      AuditFinding(
        .witness, sequence: $0.missing.sequence, message: JournalFault.historyChanged($0).phrase)
    }
  }

  /// The last line of the skeleton: it ends with the last whole transaction before a card that is hidden from
  /// this officer, since heads tell whose card it is, how many items it has and how long they are.
  public var skeletonEnd: Int {
    var last = numberedThrough
    while last > 0, last < book.count, book.entry(last)?.left ?? 0 > 0 { last -= 1 }
    return last
  }

  /// Whether lines are missing from the skeleton for now.
  public var isSkeletonCut: Bool { skeletonEnd < book.count }

  /// The journal without anybody's words, as the public may hold it (JOURNAL 29), in portions.
  public func exportSkeleton(
    to write: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(Setback) {
    do {
      switch journal {
      case .some(let journal): try Skeleton.export(journal, through: skeletonEnd, to: write)
      case .none: break
      }
    } catch {
      throw .fault(error)
    }
  }
}
