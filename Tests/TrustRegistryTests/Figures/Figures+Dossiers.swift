@testable import TrustRegistry

/// Figures of dossiers at hand: counted as those of an index are, each dossier's apart.
extension FiguresTally {
  fileprivate func with(_ dossiers: [Dossier]) -> Self {
    dossiers.compactMap(DossierFigures.init).map { figures in
      var one = self
      one.add(figures)
      return one
    }.reduce(into: self) { $0.add($1) }
  }
}

extension Summary {
  init(of dossiers: [Dossier], in office: Office, on day: Day) {
    let creators = dossiers.count(where: \.isRegistered)
    self.init(SummaryTally(in: office, on: day).with(dossiers), of: creators, in: office)
  }
}

extension Fairness {
  init(of dossiers: [Dossier], during period: ClosedRange<Day>? = nil) {
    self.init(FairnessTally(during: period).with(dossiers))
  }
}

extension Ranking {
  init(of dossiers: [Dossier], asked query: RankingQuery) {
    let byName = dossiers.sorted { left, right in
      let (one, other) = (PersonName(left.displayName).sortKey, PersonName(right.displayName).sortKey)
      return one == other ? left.id < right.id : one < other
    }
    let contenders = byName.compactMap { dossier in
      DossierFigures(of: dossier).flatMap { Contender($0, asked: query, row: { RosterRow(of: dossier) }) }
    }
    self.init(of: contenders, asked: query)
  }
}

extension Deadlines {
  init(of dossiers: [Dossier], by calendar: WorkingCalendar, on day: Day) {
    var tally = Tally()
    for clock in dossiers.flatMap(\.runningClocks) { tally.add(clock) }
    self = tally.deadlines(by: calendar, on: day)
  }
}
