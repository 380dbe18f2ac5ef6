import Glibc
import TrustDesk
import TrustRegistry

/// How far an import has come, how fast it goes and how long it will take, on one line of a terminal; nothing
/// where nobody watches.
struct ImportMeter {
  private let language: Language
  private var start = 0.0
  private var shown = 0.0

  init(in language: Language) { self.language = language }

  mutating func show(_ progress: ImportProgress) {
    guard Output.isWatched, progress.total > 0 else { return }
    let now = ImportMeter.seconds
    if start == 0 { start = now }
    guard now - shown >= 0.1 else { return }
    shown = now
    Output.overwrite(line(of: progress, after: now - start))
  }

  func clear() {
    if Output.isWatched, start > 0 { Output.overwrite("") }
  }

  private func line(of progress: ImportProgress, after seconds: Double) -> String {
    let share = min(1, Double(progress.done) / Double(progress.total))
    let filled = Int(share * 30)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    let head = "[\(bar)] \(Int(share * 100))%"
    if progress.isChecking {
      return Phrase(vi: "Kiểm tra tệp ", en: "Checking the file ")(language) + head
    }
    guard seconds > 0.3, progress.done > 0 else { return head }
    let rate = Double(progress.done) / seconds
    let left = Int((Double(progress.total - progress.done) / rate).rounded(.up))
    let time = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    let count = Int(rate).grouped(in: language)
    return head
      + Phrase(vi: "  \(count) dòng/giây, còn \(time)", en: "  \(count) rows/s, \(time) left")(language)
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
