import TrustRegistry

/// What was done to a certificate and by whom: worked out from the lines alone.
struct MeasureAppeals {
  private let measures: [(by: OfficerID, review: Int?)]
  /// Who told and heard the holder, opened and closed a review.
  private var workers: [Int: Set<OfficerID>] = [:]

  /// - Parameter lines: those about the creator, in order.
  init(on certificate: String, in lines: [Entry]) {
    measures = lines.compactMap { line in
      guard case .measure(let event) = line.event, event.certificate == certificate else { return nil }
      return (line.by, event.review)
    }
    for line in lines {
      guard case .review(let event) = line.event else { continue }
      workers[event.review, default: []].insert(line.by)
    }
  }

  /// Nil where there is no such measure.
  func hands(inMeasure number: Int) -> Set<OfficerID>? {
    guard measures.indices.contains(number - 1) else { return nil }
    let measure = measures[number - 1]
    return (measure.review.flatMap { workers[$0] } ?? []).union([measure.by])
  }
}
