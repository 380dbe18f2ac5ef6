import Glibc
import TrustDesk
import TrustRegistry

/// One deduction, decided, sealed, signed and on the disk; beside each a bare write of as many bytes and its
/// `fdatasync`, in turn, so that both meet the same disk.
enum DeductionMeasure: Measure {
  static let id = "deduction"
  static let name = Phrase(vi: "Một khoản trừ điểm, xong trên đĩa", en: "One deduction, on the disk")

  static func take(on ground: Ground) throws(BenchFault) -> [Measurement] {
    var desk = try ground.desk()
    let cards = try OpenCards(ground, &desk)
    let bare = try BareFile(ground.work + "/bare", line: ground.facts.usualLine)
    var (acts, writes) = ([Double](), [Double]())
    for run in 0..<ground.runs {
      var (own, raw) = ([Double](), [Double]())
      for turn in 0..<40 {
        let act = cards.act(run * 40 + turn)
        desk.sit(act.key)
        own.append(try Stopwatch.time { () throws(BenchFault) in try perform(act.act, at: &desk) })
        raw.append(try Stopwatch.time { () throws(BenchFault) in try bare.append() })
      }
      acts.append(own.median ?? 0)
      writes.append(raw.median ?? 0)
    }
    return [
      Measurement(
        "deduction", name, unit: .milliseconds, runs: acts, aims: [.ratioAtMost(1.3)],
        peer: .init("write + fdatasync", runs: writes))
    ]
  }

  static func perform(_ act: Act, at desk: inout Desk) throws(BenchFault) {
    do { try desk.perform(act) } catch { throw .setback(error) }
  }
}
