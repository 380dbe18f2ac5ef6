import Testing
import TrustRegistry

@testable import TrustDesk

/// Figures from an index, and from what changed behind it, are those of every dossier folded (JOURNAL 22).
extension IndexTests {
  func expectSameFigures(_ one: Book, _ other: Book, on today: Day) {
    let office = other.registry.office
    let folded = other.creators.map { other.registry.dossier($0) }
    let figures = folded.compactMap(DossierFigures.init)
    for day in [today - 300, today] {
      let empty = SummaryTally(in: office, on: day)
      let whole = Summary(empty.with(figures), of: folded.count(where: \.isRegistered), in: office)
      #expect(Summary(one.tallied(empty), of: one.roster.count, in: office) == whole)
      #expect(Summary(other.tallied(empty), of: other.roster.count, in: office) == whole)
    }
    for period in [nil, today - 400...today - 100] {
      let empty = FairnessTally(during: period)
      #expect(Fairness(one.tallied(empty)) == Fairness(empty.with(figures)))
    }
    for query in Self.rankings(on: today) {
      let whole = Self.ranking(of: folded, query)
      #expect(Ranking(of: one.contenders(in: query), asked: query) == whole)
    }
    let register = RegisterRow.all(of: folded.compactMap(RosterRow.init), on: today, stages: [30])
    #expect(RegisterRow.all(of: one.roster.certified.map(\.row), on: today, stages: [30]) == register)
    for day in [today + 800, today + 2500] {
      let kept = folded.flatMap { $0.keptTooLong(on: day, under: office.scheme) }
      #expect(one.keptTooLong(on: day, under: office.scheme) == kept)
    }
  }

  private static func rankings(on today: Day) -> [RankingQuery] {
    var all = [RankingQuery(on: today), RankingQuery(on: today - 100)]
    (all[0].since, all[1].among, all[1].since) = (today - 200, .scored, today - 250)
    all += all
    (all[2].certificateClass, all[3].province) = (ClassCode(rawValue: "community"), "ha noi")
    return all
  }

  private static func ranking(of folded: [Dossier], _ query: RankingQuery) -> Ranking {
    let byName = folded.sorted { left, right in
      let (one, other) = (PersonName(left.displayName).sortKey, PersonName(right.displayName).sortKey)
      return one == other ? left.id < right.id : one < other
    }
    let contenders = byName.compactMap { dossier in
      DossierFigures(of: dossier).flatMap { Contender($0, asked: query, row: { RosterRow(of: dossier) }) }
    }
    return Ranking(of: contenders, asked: query)
  }
}

extension FiguresTally {
  fileprivate func with(_ figures: [DossierFigures]) -> Self { figures.reduce(into: self) { $0.add($1) } }
}
