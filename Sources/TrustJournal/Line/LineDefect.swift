/// Why the bytes of a line are not laid out as a line is, and at which of them that shows.
public struct LineDefect: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case frame
    case hexadecimal
    case number
    case officer
    case subject
    case tooLong
  }

  public let cause: Cause
  /// In bytes from the start of the line.
  public let offset: Int

  init(_ cause: Cause, at offset: Int) {
    self.cause = cause
    self.offset = offset
  }
}
