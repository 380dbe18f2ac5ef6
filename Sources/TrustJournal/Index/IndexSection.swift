/// The parts of a roster index, in the order in which they stand in the file. Numbers are little-endian, each
/// part begins at a multiple of 64 bytes (JOURNAL 22).
public enum IndexSection: Int, Sendable, CaseIterable {
  /// `UInt64`: every subject with a line, packed, the office first, then creators by number.
  case subjects
  /// `UInt32`, one more than subjects: where each subject's lines begin among `subjectLines`.
  case subjectStarts
  /// `UInt32`: line numbers, subject by subject, oldest first.
  case subjectLines
  /// `UInt64` by line number less one: where the line begins in the journal, in bytes.
  case lineOffsets
  /// `UInt32` a row: its place among the subjects.
  case rowSubjects
  /// `UInt64`, one more than rows: where each row's record begins among `records`.
  case recordStarts
  case records
  /// `UInt32`, one more than rows: where each row's folded words begin among `words`.
  case wordStarts
  case words
  /// `Int64` a row; −1 where they were never counted.
  case followers
  /// `Int32` a row; −1 without one.
  case scores
  /// `UInt16` a row: its place in the list of provinces; 65,535 without one.
  case provinces
  /// `UInt64` a row: a bit for each field of work in the list of fields.
  case fields
  /// `UInt32` a row: what a list may leave rows out by.
  case traits
  /// `UInt32` a row: the rank of its name in Vietnamese order; equal names have equal ranks.
  case nameRanks
  /// `UInt32`: places of rows in the order of their names, then three more orders.
  case byName
  case byFollowers
  case byScore
  case byProvince
  /// `UInt64`, rising: hashes of account names, and the place of the subject that holds each.
  case accounts
  case accountSubjects
  /// `UInt64`, rising: requests by which retries are recognised, and the line of each.
  case requests
  case requestLines
  /// `UInt32`: rows by assessor; who has which of them stands in `office`.
  case assessorRows
  /// `UInt64`, one more than rows: where each row's work begins among `work`.
  case workStarts
  case work
  /// `UInt64`, one more than rows: where what each row adds to the figures begins among `figures`.
  case figureStarts
  case figures
  /// One record: the lists that the columns refer to, and what the office needs to go on.
  case office
}
