import TrustRegistry

/// Which creators a list shows, and in what order: the same for the console and the command line.
public struct RosterQuery: Sendable, Hashable {
  /// Looked for without regard to marks and case; every word must be found. A handle may be typed with its
  /// "@".
  public var search = ""
  /// As `search`, but one of these may have blanks in it.
  public var words: [FoldedText] = []
  /// None of these may be found.
  public var excluded: [FoldedText] = []
  /// Every one must be met (CONSOLE 1).
  public var terms: [RosterTerm] = []
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
    let sought = sought
    // Places instead of lines, which are large: moving them about would take most of the time.
    var places = roster.indices.filter { place in
      let line = roster[place]
      return sought.allSatisfy(line.folded.contains) && !excluded.contains(where: line.folded.contains)
        && suits(line.row, on: day, stages: stages)
    }
    order(&places, of: roster, on: day)
    return places.prefix(max(0, limit ?? places.count)).map { roster[$0] }
  }

  /// Whether a creator meets all that is asked beside the words.
  public func suits(_ row: RosterRow, on day: Day, stages: [Int]) -> Bool {
    guard terms.allSatisfy({ $0.suits(row, on: day, stages: stages) }) else { return false }
    if status == nil, certificateClass == nil { return true }
    let shown = row.shownCertificate(on: day)
    if let status, status != (shown?.status(on: day, stages: stages).name ?? "none") { return false }
    guard let certificateClass else { return true }
    return shown?.certificateClass == certificateClass || row.openCase?.certificateClass == certificateClass
  }

  /// Rows without the value that is sorted by come last, whichever the direction; equals stay in number
  /// order.
  private func order(_ places: inout [Int], of roster: [RosterLine], on day: Day) {
    switch sort {
    case .number: if descending { places.reverse() }
    case .name: sort(&places) { roster[$0].sortKey }
    case .followers: sort(&places) { roster[$0].row.followers }
    case .score: sort(&places) { roster[$0].row.score }
    case .expiry: sort(&places) { roster[$0].row.shownCertificate(on: day)?.validThrough }
    case .province: sort(&places) { roster[$0].row.province.map { VietnameseOrder.key(of: $0) } }
    }
  }

  private func sort<Value: Comparable>(_ places: inout [Int], by value: (Int) -> Value?) {
    let keyed = places.map { (place: $0, value: value($0)) }
    places = keyed.sorted { left, right in
      switch (left.value, right.value) {
      case (let one?, let other?):
        one == other ? left.place < right.place : (descending ? one > other : one < other)
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left.place < right.place
      }
    }.map(\.place)
  }
}
