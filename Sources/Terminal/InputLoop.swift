import CNcursesw
import Glibc

/// The one place where the program waits: for the terminal, signals, other threads and files at once. While
/// nothing happens it does not run at all.
public struct InputLoop: ~Copyable {
  /// For other threads.
  public let waker = Waker()
  private let files = FileWatch()
  private var decoder = InputDecoder()
  private var terminalIsGone = false
  /// Changes of files are left alone until then.
  private var rest: ContinuousClock.Instant?

  public init() {}

  /// From now on, a change of this file, or of what lies directly in this folder, is reported as
  /// `.fileChanged`. False when there is nothing there to watch.
  @discardableResult
  public func watch(_ path: String) -> Bool { files.add(path) }

  /// Until then nobody is told that a file changed; whatever did is told afterwards, once.
  public mutating func leaveFilesAlone(until end: ContinuousClock.Instant) { rest = end }

  /// Everything that has happened since the last call, in order; waits until there is something. Empty only
  /// when the time is up. Keys typed while the program was busy all come in one go.
  public mutating func wait(
    _ session: borrowing TerminalSession, timeout: Duration? = nil
  ) -> [Input] {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      if let end = rest, ContinuousClock.now >= end { rest = nil }
      let ready = poll(session, [deadline, rest].compactMap(\.self).min())
      var inputs: [Input] = []
      if ready.signals { inputs += takeSignals(session) }
      if ready.terminal || ready.signals { inputs += takeTerminal(session) }
      if ready.silence { inputs += decoder.endPaste() }
      if ready.files {
        files.drain()
        inputs.append(.fileChanged)
      }
      if ready.waker {
        waker.run()
        inputs.append(.wake)
      }
      if ready.hangUp, !terminalIsGone {
        terminalIsGone = true
        inputs.append(.hangUp)
      }
      if !inputs.isEmpty { return inputs }
      if let deadline, ContinuousClock.now >= deadline { return [] }
    }
  }

  /// What poll found.
  private struct Readiness {
    var terminal = false
    var signals = false
    var waker = false
    var files = false
    var hangUp = false
    /// Nothing came for a while inside a paste.
    var silence = false
  }

  private func poll(
    _ session: borrowing TerminalSession, _ deadline: ContinuousClock.Instant?
  ) -> Readiness {
    // A negative descriptor is passed over: a terminal that is gone would wake the loop for ever.
    let descriptors = [
      terminalIsGone ? -1 : session.device.descriptor, session.device.signals, waker.descriptor,
      rest == nil ? files.descriptor : -1,
    ]
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = Glibc.poll(&polls, nfds_t(polls.count), milliseconds(until: deadline))
    // Interrupted by a signal, which is in the pipe by now.
    guard count >= 0 else { return Readiness() }
    let broken = Int16(POLLHUP | POLLERR | POLLNVAL)
    return Readiness(
      terminal: polls[0].revents & Int16(POLLIN) != 0, signals: polls[1].revents != 0,
      waker: polls[2].revents != 0, files: polls[3].revents != 0,
      hangUp: polls[0].revents & broken != 0, silence: count == 0 && decoder.isInsidePaste)
  }

  /// Rounded up, so that the loop does not spin through the last millisecond. A paste that stands still is
  /// given half a second.
  private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    var limit: Int64 = decoder.isInsidePaste ? 500 : -1
    if let deadline {
      let left = max(.zero, ContinuousClock.now.duration(to: deadline))
      let rest = Int64((left / .milliseconds(1)).rounded(.up))
      limit = limit < 0 ? rest : min(limit, rest)
    }
    return Int32(clamping: limit)
  }

  private mutating func takeSignals(_ session: borrowing TerminalSession) -> [Input] {
    var numbers = [UInt8](repeating: 0, count: 64)
    let count = read(session.device.signals, &numbers, numbers.count)
    var inputs: [Input] = []
    for number in numbers.prefix(max(0, count)).map(Int32.init) {
      switch number {
      case SIGWINCH:
        session.adoptSize()
        inputs.append(.resize)
      case SIGCONT:
        // Stopped by somebody else, or back from `suspend`: the screen may have been another's.
        if session.isOpen { session.enter() }
        inputs.append(.resize)
      case SIGHUP:
        if !terminalIsGone { inputs.append(.hangUp) }
        terminalIsGone = true
      default: inputs.append(.signal(number))
      }
    }
    return inputs
  }

  private mutating func takeTerminal(_ session: borrowing TerminalSession) -> [Input] {
    guard !terminalIsGone, session.isOpen else { return [] }
    var inputs: [Input] = []
    while let code = session.nextCode() {
      if code != KEY_MOUSE {
        inputs += decoder.take(code)
      } else if let mouse = session.mouseInput(), !decoder.isInsidePaste {
        inputs.append(mouse)
      }
    }
    return inputs
  }
}
