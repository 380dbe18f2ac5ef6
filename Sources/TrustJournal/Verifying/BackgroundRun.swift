import Glibc
import TrustRegistry

/// One pass of a background check, on its own descriptor: strict, in order, to the first fault.
struct BackgroundRun {
  /// In how many steps its going on is told.
  private static let steps = 50

  private let start: JournalPosition
  private let end: JournalPosition
  private let keys: BackgroundCheck.Keys
  private var chain: Chain
  private var erasures = Erasures()
  private var lines: [SealedLine] = []
  private var last: JournalPosition

  init(from start: JournalPosition, to end: JournalPosition, keys: @escaping BackgroundCheck.Keys) {
    self.start = start
    self.end = end
    self.keys = keys
    chain = Chain(behind: start, of: nil)
    last = start
  }

  /// Does it when no other check of the registry is under way on this host. Where no turn can be had, as on
  /// some foreign file systems, at once.
  static func inTurn(
    in folder: RegistryFolder, isStopped: () -> Bool, _ check: () -> BackgroundCheck.State
  ) -> BackgroundCheck.State {
    guard let turn = try? OpenFile(folder.path, O_RDONLY | O_DIRECTORY) else { return check() }
    let isMine = try? AuditTurn.take(on: turn, waiting: { _ in }, isInterrupted: isStopped)
    return isMine == false ? .stopped : check()
  }

  /// Goes through the part.
  /// - Parameters:
  ///   - latest: up to where this machine has verified meanwhile.
  ///   - goesOn: told how many bytes of how many are done; answers whether to go on.
  mutating func state(
    in folder: RegistryFolder, sizes: PortionSizes, knowing latest: JournalPosition? = nil,
    goesOn: (Int, Int) -> Bool
  ) -> BackgroundCheck.State {
    do throws(JournalFault) {
      let file = try OpenFile(folder.journal, O_RDONLY)
      if let latest, latest.sequence > start.sequence, try file.bears(latest) {
        if latest.sequence >= end.sequence { return .verified(end) }
        self = BackgroundRun(from: latest, to: end, keys: keys)
      }
      if try !file.bears(start) { self = BackgroundRun(from: .start, to: end, keys: keys) }
      guard try go(through: file, sizes: sizes, goesOn: goesOn) else { return .stopped }
      try settle(in: file, of: folder)
      return .verified(end)
    } catch {
      return .found(error)
    }
  }

  private mutating func go(
    through file: borrowing OpenFile, sizes: PortionSizes, goesOn: (Int, Int) -> Bool
  ) throws(JournalFault) -> Bool {
    let (start, total) = (start.offset, end.offset - start.offset)
    let trial: SignatureGuess.Trial = { [keys] signature, seal, officer, sequence in
      keys(officer, sequence).map { key in
        SignatureGuess(key: key, holds: key.verifies(signature, of: seal))
      }
    }
    var portions = PortionReader(
      from: start, to: end.offset, for: .seals, niceness: Audit.niceness, sizes: sizes)
    var told = 0
    while let portion = try portions.next(in: file, guessing: trial) {
      try portion.forEach { (line, bytes, offset) throws(JournalFault) in
        try take(line, bytes, at: offset)
      }
      guard last.offset - start - told > total / BackgroundRun.steps else { continue }
      told = last.offset - start
      if !goesOn(told, total) { return false }
    }
    return true
  }

  private mutating func take(
    _ checked: Result<CheckedLine, LineDefect>, _ line: UnsafeRawBufferPointer, at offset: Int
  ) throws(JournalFault) {
    let taken = try chain.take(checked, line, at: offset)
    let place = LinePlace(line: taken.layout.sequence, offset: offset)
    if let blank = taken.blank { erasures.found(blank) }
    lines.append(taken.line)
    guard taken.layout.left == 0, let signature = taken.signature else { return }
    last = JournalPosition(taken, endingAt: offset + line.count + 1)
    guard let key = keys(taken.line.by, last.sequence) else {
      throw .line(place, .signerWithoutKey(taken.line.by))
    }
    guard key.verifies(signature, of: taken.line.seal, guessed: taken.guess) else {
      throw .line(place, .signature(taken.line.by))
    }
    chain.commit()
    erasures.follow(SealedTransaction(lines: lines, end: last))
    lines.removeAll(keepingCapacity: true)
  }

  /// What only the end shows: that it is the end which was read, and that an erasure lists every blank line.
  private mutating func settle(in file: borrowing OpenFile, of folder: RegistryFolder) throws(JournalFault) {
    guard last == end else {
      throw .line(LinePlace(line: end.sequence, offset: last.offset), .notAsVerifiedBefore)
    }
    guard erasures.firstWaiting != nil else { return }
    // A line is blanked after its erasure is acknowledged, which may have been after this began.
    let identity = try file.identity()
    let mark = try MarkFile(folder).read(inode: identity.inode)
    let limit = min(max(mark?.end ?? identity.size, end.offset), identity.size)
    let later = try ErasuresAhead.all(in: file, from: end.offset, to: limit)
    for blank in erasures.waiting.values.sorted(by: { $0.sequence < $1.sequence })
    where !later.contains(where: { $0.lists(blank.sequence) }) {
      throw Journal.fault(of: blank)
    }
  }
}
