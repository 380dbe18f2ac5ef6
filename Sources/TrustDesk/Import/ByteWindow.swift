/// The part of a source around the place where it is read: a portion, or as much as one record needs.
struct ByteWindow {
  private let source: ByteSource
  private(set) var bytes: [UInt8] = []
  /// Where in the source the window begins.
  private(set) var start: Int
  /// Whether nothing comes behind the window.
  private(set) var isAtEnd = false
  /// Why the source could not be read on; it then looks as if it ended here.
  private(set) var fault: UserFile.Fault?

  /// How much is read at once.
  static let portion = 1 << 18
  /// How much one record may take.
  static let longest = 1 << 20

  init(_ source: ByteSource, at offset: Int = 0) {
    self.source = source
    start = offset
    extend()
  }

  /// Forgets what stands before a place in the window, and reads on behind it.
  mutating func move(to place: Int) {
    bytes.removeSubrange(..<place)
    start += place
    extend()
  }

  /// Reads on.
  mutating func extend() {
    guard !isAtEnd else { return }
    do throws(UserFile.Fault) {
      let count = try source.read(at: start + bytes.count, count: ByteWindow.portion, into: &bytes)
      isAtEnd = count == 0
    } catch {
      fault = error
      isAtEnd = true
    }
  }
}
