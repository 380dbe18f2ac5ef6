import TrustJournal
import TrustRegistry

/// Patterns of how officers judge, for auditors.
extension Telling {
  public func json(_ fairness: Fairness) -> String {
    line([
      "fewest": .integer(Fairness.fewest),
      "assessors": .list(fairness.assessors, object), "supervisors": .list(fairness.supervisors, object),
      "durations": .list(fairness.durations, object),
      "quickest": .list(fairness.quickest) { quick in
        [
          "id": .text(quick.id.description), "case": .integer(quick.caseNumber), "days": .integer(quick.days),
        ]
      },
      "thresholds": .list(fairness.thresholds, object),
    ])
  }

  private func object(_ pattern: AssessorPattern) -> BodyObject {
    [
      "assessor": .text(pattern.assessor.description), "cards": .integer(pattern.own.count),
      "mean": .tenths(pattern.own.mean), "deviation": .tenths(pattern.own.deviation),
      "othersCards": .integer(pattern.others?.count ?? 0), "othersMean": .tenths(pattern.others?.mean),
      "othersDeviation": .tenths(pattern.others?.deviation), "compared": .integer(pattern.compared),
      "difference": .tenths(pattern.difference), "level": .text(pattern.level.rawValue),
      "reach": .text(pattern.reach.rawValue), "reading": .text(say(pattern.phrase)),
    ]
  }

  private func object(_ pattern: SupervisorPattern) -> BodyObject {
    [
      "supervisor": .text(pattern.supervisor.description), "approved": .integer(pattern.approved),
      "declined": .integer(pattern.declined), "returned": .integer(pattern.returned),
      "percentApproved": .tenths(pattern.share), "othersPercentApproved": .tenths(pattern.othersShare),
      "pattern": .text(pattern.reading.rawValue), "reading": .text(say(pattern.phrase)),
    ]
  }

  private func object(_ pattern: DurationPattern) -> BodyObject {
    let days = pattern.days
    return [
      "outcome": .text(pattern.group.rawValue), "decisions": .integer(days.count),
      "least": .integer(days.least), "lowerQuartile": .integer(days.lowerQuartile),
      "median": .integer(days.median), "upperQuartile": .integer(days.upperQuartile),
      "greatest": .integer(days.greatest), "pattern": .text(pattern.reading.rawValue),
      "reading": .maybe(pattern.phrase.map(say)),
    ]
  }

  private func object(_ pattern: ThresholdPattern) -> BodyObject {
    [
      "class": .text(pattern.certificateClass.rawValue), "atLeast": .integer(pattern.atLeast),
      "scoresAround": .integer(pattern.count), "atThreshold": .integer(pattern.atThreshold),
      "percent": .tenths(pattern.share), "meanBeside": .tenths(pattern.usual),
      "from": .integer(pattern.atLeast - ThresholdPattern.reach), "counts": .integers(pattern.counts),
      "pattern": .text(pattern.reading.rawValue), "reading": .text(say(pattern.phrase)),
    ]
  }
}
