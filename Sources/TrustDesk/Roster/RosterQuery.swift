import TrustRegistry

/// Which creators a list shows, and in what order: the same for the console and the command line.
public struct RosterQuery: Sendable, Hashable {
  /// Looked for without regard to marks and case; every word must be found. A handle may be typed with its "@".
  public var search = ""
  /// Name of a certificate status, as `expiring`; nil shows all. `none`: without any certificate.
  public var status: String?
  /// The class held (the certificate shown) or sought (an open case).
  public var certificateClass: ClassCode?
  public var sort = Sort.number
  public var descending = false
  public var limit: Int?

  public enum Sort: String, Sendable, Hashable, CaseIterable {
    case number, name, followers, score, expiry, province
  }

  public init() {}

  /// - Parameters:
  ///   - day: statuses are those of this day.
  ///   - stages: days to go at which expiring begins, as the scheme has them.
  public func answer(from roster: [RosterLine], on day: Day, stages: [Int]) -> [RosterLine] {
    let words = search.split(whereSeparator: \.isWhitespace)
      .map { FoldedText($0.hasPrefix("@") ? $0.dropFirst() : $0) }.filter { !$0.isEmpty }
    var found = roster.filter { line in
      words.allSatisfy(line.folded.contains) && suits(line.row, on: day, stages: stages)
    }
    order(&found, on: day)
    return limit.map { Array(found.prefix(max(0, $0))) } ?? found
  }

  private func suits(_ row: RosterRow, on day: Day, stages: [Int]) -> Bool {
    let shown = row.shownCertificate(on: day)
    if let status, status != (shown?.status(on: day, stages: stages).name ?? "none") { return false }
    guard let certificateClass else { return true }
    return shown?.certificateClass == certificateClass || row.openCase?.certificateClass == certificateClass
  }

  /// Rows without the value that is sorted by come last, whichever the direction; equals stay in number order.
  private func order(_ found: inout [RosterLine], on day: Day) {
    switch sort {
    case .number: if descending { found.reverse() }
    case .name: sort(&found) { $0.sortKey }
    case .followers: sort(&found) { $0.row.followers }
    case .score: sort(&found) { $0.row.score }
    case .expiry: sort(&found) { $0.row.shownCertificate(on: day)?.validThrough }
    case .province: sort(&found) { $0.row.province.map { VietnameseOrder.key(of: $0) } }
    }
  }

  private func sort<Value: Comparable>(_ found: inout [RosterLine], by value: (RosterLine) -> Value?) {
    let keyed = found.map { (line: $0, value: value($0)) }
    found = keyed.sorted { left, right in
      switch (left.value, right.value) {
      case (let one?, let other?):
        one == other ? left.line.row.id < right.line.row.id : (descending ? one > other : one < other)
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left.line.row.id < right.line.row.id
      }
    }.map(\.line)
  }
}
