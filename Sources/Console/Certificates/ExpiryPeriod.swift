import TrustRegistry

/// When certificates end: within so many days, or in one month.
enum ExpiryPeriod: Hashable, Sendable {
  case within(Int)
  case month(year: Int, month: Int)

  static let months = 12

  /// The stages of expiring, the nearest first, then this month and those after it.
  static func all(from day: Day, stages: [Int]) -> [ExpiryPeriod] {
    let (year, month, _) = day.date
    let first = year * 12 + month - 1
    return stages.sorted().map { .within($0) }
      + (first..<first + months).map { .month(year: $0 / 12, month: $0 % 12 + 1) }
  }

  /// Whether a certificate that is not over yet ends in it.
  func holds(_ certificate: Certificate, on day: Day) -> Bool {
    guard certificate.validThrough >= day else { return false }
    switch self {
    case .within(let days): return certificate.daysLeft(on: day) <= days
    case .month(let year, let month):
      let date = certificate.validThrough.date
      return date.year == year && date.month == month
    }
  }

  var isMonth: Bool { if case .month = self { true } else { false } }

  var phrase: Phrase {
    switch self {
    case .within(let days): Phrase(vi: "\(days) ngày", en: "\(days) days")
    case .month(let year, let month):
      Phrase(vi: "\(month < 10 ? "0" : "")\(month)/\(year)", en: "\(year)-\(month < 10 ? "0" : "")\(month)")
    }
  }
}
