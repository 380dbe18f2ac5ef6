/// The lines of a portion, each judged by itself, in their order.
struct CheckedPortion: Sendable {
  let portion: Portion
  let lines: [Result<CheckedLine, LineDefect>]

  /// - Parameter keys: what signatures are tried with; nil tries none.
  init(_ portion: Portion, for scrutiny: LineScrutiny, guessing keys: KeysLately?) {
    self.portion = portion
    var lines: [Result<CheckedLine, LineDefect>] = []
    lines.reserveCapacity(portion.places.count)
    portion.bytes.withUnsafeBytes { bytes in
      // The link before the first line stands in another portion.
      var link: SealLink?
      for place in portion.places {
        do throws(LineDefect) {
          var checked = try CheckedLine(
            bytes[rebased: place.range], at: place.offset, behind: link, for: scrutiny)
          if let keys { checked.guess(with: keys) }
          link = checked.link
          lines.append(.success(checked))
        } catch {
          link = nil
          lines.append(.failure(error))
        }
      }
    }
    self.lines = lines
  }

  /// Goes through the lines in order, each with its bytes and its place in the file.
  func forEach<Failure: Error>(
    _ take: (Result<CheckedLine, LineDefect>, UnsafeRawBufferPointer, Int) throws(Failure) -> Void
  ) throws(Failure) {
    try portion.bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in
      let bytes = UnsafeRawBufferPointer(bytes)
      for (line, place) in zip(lines, portion.places) {
        try take(line, bytes[rebased: place.range], place.offset)
      }
    }
  }
}

extension CheckedLine {
  fileprivate mutating func guess(with keys: KeysLately) {
    guard let signature else { return }
    guess = keys.guess(signature, of: line.seal, by: line.by)
  }
}
