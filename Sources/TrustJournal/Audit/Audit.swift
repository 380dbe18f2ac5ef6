import Glibc
import TrustRegistry

/// Whole verification of a journal: what is wrong is reported and the next line is looked at, so that one
/// damage hides no other. Only a disk that cannot be read stops it.
public struct Audit {
  /// How far ahead of the reader's clock an entry may be dated, in milliseconds (JOURNAL 11).
  static let tolerance = 300_000
  /// How far behind everybody's work the helping threads stand, as in `nice`.
  package static let niceness: Int32 = 10

  let now: Timestamp
  let extent: AuditExtent
  let progress: (Int, Int) -> Void
  let waiting: (Phrase) -> Void
  let isInterrupted: () -> Bool
  var sizes = PortionSizes()

  /// - Parameters:
  ///   - now: the reader's clock.
  ///   - progress: told from time to time how many bytes of how many are done.
  ///   - waiting: told who is verifying the same registry, before this waits for its end.
  ///   - isInterrupted: asked from time to time; once it is true, what was found by then is given: it says
  ///     nothing of the rest.
  public init(
    at now: Timestamp, extent: AuditExtent = .whole,
    progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in },
    waiting: @escaping (Phrase) -> Void = { _ in }, isInterrupted: @escaping () -> Bool = { false }
  ) {
    self.now = now
    self.extent = extent
    self.progress = progress
    self.waiting = waiting
    self.isInterrupted = isInterrupted
  }

  /// Verifies a registry, one process at a time. What lies beyond the mark is looked at too, unless somebody
  /// is writing just now.
  public func examine(
    _ folder: RegistryFolder, with examiner: inout some Examiner
  ) throws(JournalFault) -> AuditReport {
    try folder.requireJournal()
    let file = try OpenFile(folder.journal, O_RDONLY)
    guard try AuditTurn.take(on: file, waiting: waiting, isInterrupted: isInterrupted) else {
      return AuditReport()
    }
    let marks = try MarkFile(folder)
    let isFree = flock(marks.file.descriptor, LOCK_SH | LOCK_NB) == 0
    let identity = try file.identity()
    let mark = try marks.read(inode: identity.inode)
    if isFree { flock(marks.file.descriptor, LOCK_UN) }
    let limit = isFree ? identity.size : min(mark?.end ?? identity.size, identity.size)
    let acknowledged = mark.flatMap { marks.isOfThisBoot($0) ? $0.end : nil }
    var run = AuditRun(of: .journal, extent, at: now)
    try examine(file, upTo: limit, with: &examiner, in: &run, acknowledged: acknowledged)
    if let acknowledged, acknowledged > identity.size, !run.report.findings.contains(where: { $0.id == .cut })
    {
      run.addCut(acknowledged: acknowledged, found: identity.size)
    }
    return run.report
  }

  /// Verifies a file apart from any registry: a copy, or a skeleton, whose bodies are all blank.
  public func examine(
    file path: String, as kind: AuditedKind, with examiner: inout some Examiner
  ) throws(JournalFault) -> AuditReport {
    let file = try OpenFile(path, O_RDONLY)
    var run = AuditRun(of: kind, extent, at: now)
    try examine(file, upTo: try file.identity().size, with: &examiner, in: &run)
    return run.report
  }

  private func examine(
    _ file: borrowing OpenFile, upTo limit: Int, with examiner: inout some Examiner, in run: inout AuditRun,
    acknowledged: Int? = nil
  ) throws(JournalFault) {
    if extent == .whole { examiner.foresee(try ErasuresAhead.begun(in: file, upTo: limit)) }
    var portions = PortionReader(
      from: 0, to: limit, for: run.scrutiny, signedFrom: extent == .whole ? 0 : nil,
      niceness: Audit.niceness, sizes: sizes)
    var told = 0
    while let portion = try portions.next(in: file, guessing: run.keys.trial) {
      if isInterrupted() { return }
      portion.forEach { line, bytes, offset in
        run.take(line, bytes, at: offset, with: &examiner)
        if offset - told > 4 << 20 {
          told = offset
          progress(told, limit)
        }
      }
    }
    run.finish(unread: limit - portions.offset, acknowledged: acknowledged)
    progress(limit, limit)
  }
}
