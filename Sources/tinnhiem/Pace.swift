import TrustDesk
import TrustRegistry

/// How fast long work goes, and how long it still takes if it goes on so.
struct Pace {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  init() { start = clock.now }

  /// `12.3 MB/s · 40 s left`; nothing as long as it cannot be told.
  /// - Parameter unit: what is counted, and how many of it are one on the screen.
  func text(_ done: Int, of total: Int, in unit: (name: String, size: Int), _ language: Language) -> String {
    let passed = clock.now - start
    return Pace.text(
      done, of: total, in: unit, tenths: Int(passed / .milliseconds(100)), language)
  }

  /// The same after so many tenths of a second.
  static func text(
    _ done: Int, of total: Int, in unit: (name: String, size: Int), tenths: Int, _ language: Language
  ) -> String {
    guard done > 0, tenths > 0 else { return "" }
    let rate = done * 100 / tenths / unit.size
    let separator = Phrase(vi: ",", en: ".")(language)
    let left = (total - done) * tenths / done / 10
    let time = left < 120 ? "\(left) s" : Phrase(vi: "\(left / 60) phút", en: "\(left / 60) min")(language)
    return Phrase(
      vi: "\(rate / 10)\(separator)\(rate % 10) \(unit.name)/giây · còn \(time)",
      en: "\(rate / 10)\(separator)\(rate % 10) \(unit.name)/s · \(time) left")(language)
  }
}
