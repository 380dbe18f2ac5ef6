/// The lines of a portion, each judged by itself, in their order.
struct CheckedPortion: Sendable {
  let portion: Portion
  let lines: [Result<CheckedLine, LineDefect>]

  /// - Parameter guess: tries a signature; nil tries none.
  init(_ portion: Portion, for scrutiny: LineScrutiny, guessing guess: SignatureGuess.Trial?) {
    self.portion = portion
    var lines: [Result<CheckedLine, LineDefect>] = []
    lines.reserveCapacity(portion.places.count)
    portion.bytes.withUnsafeBytes { bytes in
      // The link before the first line stands in another portion.
      var link: LinkText?
      for place in portion.places {
        do throws(LineDefect) {
          var checked = try CheckedLine(
            bytes[rebased: place.range], at: place.offset, behind: link, for: scrutiny)
          if let guess, let signature = checked.signature {
            checked.guess = guess(signature, checked.line.seal, checked.line.by, checked.layout.sequence)
          }
          link = LinkText(checked.layout, in: bytes[rebased: place.range])
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
