import Dispatch
import Glibc
import Synchronization
import TrustDesk
import TrustRegistry

/// Writes at an even pace until it is told to stop, on a thread of its own.
final class PacedWriter: Sendable {
  private let isStopped = Atomic(false)
  private let written = Atomic(0)
  private let finished = DispatchSemaphore(value: 0)
  private let registry: String
  private let key: String
  private let about: [CreatorID]

  /// In entries a second.
  private let pace: Int

  init(_ ground: Ground, pace: Int) {
    self.pace = pace
    registry = ground.registry
    key = ground.keys["staff"] ?? ground.key
    about = ground.facts.examples
  }

  var count: Int { written.load(ordering: .relaxed) }

  func start() { DispatchQueue.global().async { self.write() } }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    finished.wait()
  }

  private func write() {
    defer { finished.signal() }
    guard let officer = try? OfficerKey(file: key), !about.isEmpty,
      var desk = try? Desk.open(registry, key: officer, verb: "bench", state: nil)
    else { return }
    let begin = Stopwatch.now
    var turn = 0
    while !isStopped.load(ordering: .relaxed) {
      let id = about[turn % about.count]
      if let account = desk.dossier(id)?.accounts.first {
        let counted = Account(name: account.name, followers: 5_000_000 + turn)
        if (try? desk.perform(.creator(.recordAccount(counted)), about: id)) != nil {
          written.add(1, ordering: .relaxed)
        }
      }
      turn += 1
      let wait = begin + Double(turn) * 1000 / Double(pace) - Stopwatch.now
      if wait > 0 { usleep(UInt32(wait * 1000)) }
    }
  }
}
