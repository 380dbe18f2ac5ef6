import Synchronization

/// Threads that do pieces of work beside the one that gives them out. That one does pieces too rather than
/// wait, so that with it there are never more at work than the machine has cores.
final class Crew<Answer: Sendable>: Sendable {
  /// A piece of work, to be done once by whoever takes it first.
  final class Piece: Sendable {
    private let work: @Sendable () -> Answer
    private let isTaken = Atomic(false)
    private let answer = Mutex<Answer?>(nil)

    fileprivate init(_ work: @escaping @Sendable () -> Answer) { self.work = work }

    /// Whether it was this caller who did it.
    fileprivate func perform() -> Bool {
      guard !isTaken.exchange(true, ordering: .relaxed) else { return false }
      let done = work()
      answer.withLock { $0 = done }
      return true
    }

    fileprivate var taken: Answer? {
      answer.withLock { answer in
        defer { answer = nil }
        return answer
      }
    }
  }

  private struct Waiting {
    var pieces: [Piece] = []
    var isOver = false
  }

  /// What the threads share; they never hold the crew itself, which ends them when it goes.
  private final class Board: Sendable {
    let waiting = Mutex(Waiting())
    let given: Bell
    let done: Bell

    init?() {
      guard let given = Bell(), let done = Bell() else { return nil }
      (self.given, self.done) = (given, done)
    }

    /// The oldest piece that nobody was given; nil when all is over.
    func next() -> Piece? {
      while true {
        given.wait()
        let (piece, isOver) = waiting.withLock { waiting in
          (waiting.pieces.isEmpty ? nil : waiting.pieces.removeFirst(), waiting.isOver)
        }
        if isOver { return nil }
        if let piece { return piece }
      }
    }
  }

  private let board: Board
  private let threads: [WorkerThread]

  /// Nil where the system gives neither descriptors nor threads: the caller then does everything.
  /// - Parameter niceness: of the threads, as in `nice`; the caller's own stays.
  init?(helpers: Int, niceness: Int32) {
    guard let board = Board() else { return nil }
    self.board = board
    threads = (0..<helpers).compactMap { _ in
      WorkerThread(niceness: niceness) {
        while let piece = board.next() {
          if piece.perform() { board.done.ring() }
        }
      }
    }
    if threads.isEmpty { return nil }
  }

  deinit {
    board.waiting.withLock { waiting in
      waiting.isOver = true
      waiting.pieces = []
    }
    board.given.ring(times: threads.count)
    for thread in threads { thread.join() }
  }

  func give(_ work: @escaping @Sendable () -> Answer) -> Piece {
    let piece = Piece(work)
    board.waiting.withLock { $0.pieces.append(piece) }
    board.given.ring()
    return piece
  }

  /// What came out of a piece; to be asked for once. While it is not done the caller does others.
  func answer(of piece: Piece) -> Answer {
    while true {
      if let answer = piece.taken { return answer }
      if piece.perform() { continue }
      let other = board.waiting.withLock { $0.pieces.isEmpty ? nil : $0.pieces.removeFirst() }
      if let other {
        _ = other.perform()
      } else {
        board.done.wait()
      }
    }
  }
}
