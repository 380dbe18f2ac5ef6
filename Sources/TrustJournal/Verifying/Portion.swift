/// Some whole lines of a file, one after another, held in memory.
struct Portion: Sendable {
  /// Where a line stands.
  struct Place: Sendable {
    /// In the portion.
    let range: Range<Int>
    /// From the start of the file.
    let offset: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var places: [Place] = []

  /// As many lines as come before so many bytes are reached; empty at the end.
  /// - Parameter failure: why the file could not be read on; what was read before stands.
  init(
    of size: Int, from scanner: inout LineScanner, in file: borrowing OpenFile, failure: inout JournalFault?
  ) {
    bytes.reserveCapacity(size + size / 4)
    do throws(JournalFault) {
      while bytes.count < size, let line = try scanner.next(in: file) {
        let start = bytes.count
        bytes.append(contentsOf: line.bytes)
        places.append(Place(range: start..<bytes.count, offset: line.offset))
      }
    } catch {
      failure = error
    }
  }
}
