/// Reads a part of a journal as portions of checked lines, in order, while other threads check what comes
/// next. A short part, as an ordinary catching up reads it, takes no threads.
struct PortionReader: ~Copyable {
  private let scrutiny: LineScrutiny
  private let crew: Crew<CheckedPortion>?
  private let sizes: PortionSizes
  /// Below this place signatures need not hold, so none is tried.
  private let signedFrom: Int
  private var scanner: LineScanner
  private var size: Int
  /// Given out to be checked and not yet asked for, in order.
  private var ahead: [Crew<CheckedPortion>.Piece] = []
  private var failure: JournalFault?

  /// - Parameters:
  ///   - signedFrom: before this place in the file nobody will ask about signatures; nil if nowhere.
  ///   - niceness: of the other threads, as in `nice`.
  init(
    from offset: Int, to limit: Int, for scrutiny: LineScrutiny, signedFrom: Int? = 0, niceness: Int32 = 0,
    sizes: PortionSizes
  ) {
    self.scrutiny = scrutiny
    self.signedFrom = signedFrom ?? .max
    self.sizes = sizes
    let helpers = limit - offset >= sizes.long ? sizes.cores - 1 : 0
    crew = helpers > 0 ? Crew(helpers: helpers, niceness: niceness) : nil
    size = sizes.least
    scanner = LineScanner(from: offset, to: limit)
  }

  /// How far the lines go that were cut out of the file so far; at the end, where the last line feed stands.
  var offset: Int { scanner.offset }

  /// The next portion; nil at the end.
  /// - Parameter guess: tries signatures ahead of their turn.
  /// - Throws: what the disk answered, after everything before it was given out.
  mutating func next(
    in file: borrowing OpenFile, guessing guess: SignatureGuess.Trial? = nil
  ) throws(JournalFault) -> CheckedPortion? {
    guard let crew else {
      if let portion = scan(file) { return CheckedPortion(portion, for: scrutiny, guessing: nil) }
      if let failure { throw failure }
      return nil
    }
    while ahead.count < sizes.depth, let portion = scan(file) {
      let isSigned = scanner.offset > signedFrom
      ahead.append(
        crew.give { [scrutiny] in
          CheckedPortion(portion, for: scrutiny, guessing: isSigned ? guess : nil)
        })
    }
    guard !ahead.isEmpty else {
      if let failure { throw failure }
      return nil
    }
    return crew.answer(of: ahead.removeFirst())
  }

  private mutating func scan(_ file: borrowing OpenFile) -> Portion? {
    guard failure == nil else { return nil }
    let portion = Portion(of: size, from: &scanner, in: file, failure: &failure)
    size = min(2 * size, sizes.greatest)
    return portion.places.isEmpty ? nil : portion
  }
}
