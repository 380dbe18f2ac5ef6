import TrustRegistry

extension Chain {
  /// Takes the next line, which was checked by itself, strictly: what is wrong with it is thrown, the first
  /// of it, and it is not taken. Whose signature it bears is not judged.
  mutating func take(
    _ checked: Result<CheckedLine, LineDefect>, _ line: UnsafeRawBufferPointer, at offset: Int
  ) throws(JournalFault) -> CheckedLine {
    let place = LinePlace(line: nextSequence, offset: offset)
    let taken: CheckedLine
    do { taken = try checked.get() } catch { throw .line(place, .layout(error)) }
    if let defect = defect(of: taken.layout, in: line, isSealed: taken.isSealed) {
      throw .line(place, .chain(defect))
    }
    if taken.fidelity == .changed { throw .line(place, .body) }
    take(taken.layout, in: line)
    return taken
  }
}
