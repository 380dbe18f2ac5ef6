import TrustRegistry

/// Figures over the whole registry. Each is made anew when asked: who shows them keeps them for as long as
/// `edition` and `today` stay.
extension Desk {
  public func ranking(_ query: RankingQuery) -> Ranking {
    Ranking(of: book.contenders(in: query), asked: query)
  }

  public func summary() -> Summary {
    Summary(book.tallied(SummaryTally(in: office, on: today)), of: roster.count, in: office)
  }

  /// Patterns of how officers judge; for auditors, since nobody should judge with an eye on them.
  /// - Throws: `roleMissing` for everybody else.
  public func fairness(during period: ClosedRange<Day>? = nil) throws(Refusal) -> Fairness {
    let held = officer?.roles ?? []
    guard held.contains(.auditor) else { throw .roleMissing(needed: .auditor, held: held) }
    return Fairness(book.tallied(FairnessTally(during: period)))
  }

  /// What the public may see.
  public func register() -> [RegisterRow] {
    RegisterRow.all(of: roster.certified.lazy.map(\.row), on: today, stages: expiringStages)
  }

  /// Provinces of the roster, in Vietnamese order.
  public var provinces: [String] {
    roster.provinces.sorted {
      VietnameseOrder.key(of: $0) < VietnameseOrder.key(of: $1)
    }
  }
}
