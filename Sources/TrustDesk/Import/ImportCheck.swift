import TrustRegistry

/// What a look through a whole file came to: what an import would do, and every row that it must pass over.
public struct ImportCheck: Sendable {
  /// What an import would do now; its `skipped` are all the file's bad rows, by line.
  public internal(set) var report = ImportReport()
  /// Rows that the import will look at.
  public internal(set) var rows = 0
  /// Lines whose rows are bad or were said before.
  var passedOver: Set<Int> = []
  var columns: ColumnMap?
  /// The file as it was then.
  var stamp: FileStamp?
}

/// How far an import has come.
public struct ImportProgress: Sendable, Hashable {
  /// Rows that the registry says by now, or bytes while the file is only checked.
  public var done: Int
  public var total: Int
  public var isChecking = false
}
