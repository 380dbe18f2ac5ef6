import TrustRegistry

/// Why a well laid out line does not follow on the line before it.
public enum ChainDefect: Error, Sendable, Hashable {
  /// Its seal is not the hash of the link before it and its head (JOURNAL 4).
  case seal
  /// N is not one more than the last (JOURNAL 5).
  case sequence(expected: Int, found: Int)
  /// K is not one more than this subject's last (JOURNAL 5).
  case revision(subject: Subject, expected: Int, found: Int)
  /// T is before the last, and this is no correction of the clock (JOURNAL 11).
  case time
  /// Another officer, another time or another count than the lines of its transaction before it (JOURNAL 6).
  case transaction
  /// More than 4,096 lines or 4 MiB (JOURNAL 6).
  case transactionTooLarge
}
