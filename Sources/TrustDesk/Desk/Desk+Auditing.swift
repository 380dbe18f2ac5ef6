import TrustJournal
import TrustRegistry

extension Desk {
  /// Verifies a whole registry: layout, seals, digests, order, signatures, rights, what folds contradict (JOURNAL 9).
  /// Needs no key and writes nothing.
  public static func audit(
    _ folder: String, clock: Clock = .system,
    progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(Setback) -> AuditReport {
    var book = Book()
    do {
      return try Audit(at: clock.now, progress: progress).examine(RegistryFolder(folder), with: &book)
    } catch {
      throw .fault(error)
    }
  }

  /// The journal without anybody's words, as the public may hold it (JOURNAL 29), in portions.
  public func exportSkeleton(
    to write: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(Setback) {
    do {
      switch journal {
      case .some(let journal): try Skeleton.export(journal, to: write)
      case .none: break
      }
    } catch {
      throw .fault(error)
    }
  }
}
